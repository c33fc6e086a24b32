using ArticleDiff.Alignment.Indexing;

namespace ArticleDiff.Alignment.Similarity.Signals;

/// <summary>The share of the matched weight that is no part of a reporting formula on either side: that the same official said both is no link. Between 0 and 1.</summary>
internal static class Substance
{
    /// <summary>The name of the signal in the table of weights.</summary>
    public const string Name = "substance";

    /// <summary>Measures a pair; 0 when nothing is matched.</summary>
    public static float Of(in MatchedPair pair)
    {
        if (pair.Matched == 0) return 0;
        float substance = 0;
        foreach (TermMatch match in pair.Matches)
            if ((pair.FlagsOf(match) & TermFlags.Attribution) == 0) substance += pair.WeightOf(match);
        return substance / (pair.Matched + 0.5f * MatchedPair.Padding);
    }
}
