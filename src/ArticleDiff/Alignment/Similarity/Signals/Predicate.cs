using ArticleDiff.Alignment.Indexing;

namespace ArticleDiff.Alignment.Similarity.Signals;

/// <summary>The share of the matched weight that is neither name, country, number nor calendar word: who was there is not what happened. Between 0 and 1.</summary>
internal static class Predicate
{
    /// <summary>The name of the signal in the table of weights.</summary>
    public const string Name = "predicate";

    private const TermFlags Arguments = TermFlags.Name | TermFlags.Country | TermFlags.Number | TermFlags.Calendar;

    /// <summary>Measures a pair; 0 when nothing is matched.</summary>
    public static float Of(in MatchedPair pair)
    {
        if (pair.Matched == 0) return 0;
        float predicate = 0;
        foreach (TermMatch match in pair.Matches)
            if ((pair.FlagsOf(match) & Arguments) == 0) predicate += pair.WeightOf(match);
        return predicate / (pair.Matched + 0.5f * MatchedPair.Padding);
    }
}
