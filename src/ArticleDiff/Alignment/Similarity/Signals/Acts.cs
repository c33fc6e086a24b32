using ArticleDiff.Alignment.Indexing;

namespace ArticleDiff.Alignment.Similarity.Signals;

/// <summary>The weight of main verbs that match main verbs, twice, over the weight of the main verbs of both sides; verbs that only say who says the rest are left out. Between 0 and 1.</summary>
internal static class Acts
{
    /// <summary>The name of the signal in the table of weights.</summary>
    public const string Name = "acts";

    /// <summary>Measures a pair; 0 when no main verbs match.</summary>
    public static float Of(in MatchedPair pair)
    {
        float acts = 0;
        foreach (TermMatch match in pair.Matches)
            if ((pair.Left[match.Left].Flags & pair.Right[match.Right].Flags & TermFlags.Act) == TermFlags.Act && (pair.FlagsOf(match) & TermFlags.Attribution) == 0) acts += pair.WeightOf(match);
        return 2 * acts / (pair.LeftSums.ActWeight + pair.RightSums.ActWeight + MatchedPair.Padding);
    }
}
