using ArticleDiff.Alignment.Indexing;

namespace ArticleDiff.Alignment.Similarity.Signals;

/// <summary>The content words matched, twice, over the content words of both sides, whatever they weigh: common words say something when there are many. Between 0 and 1.</summary>
internal static class WordShare
{
    /// <summary>The name of the signal in the table of weights.</summary>
    public const string Name = "words";

    /// <summary>Measures a pair.</summary>
    public static float Of(in MatchedPair pair)
    {
        float words = 0;
        foreach (TermMatch match in pair.Matches)
            if ((pair.FlagsOf(match) & TermFlags.Function) == 0) words += match.Similarity;
        return 2 * words / Math.Max(1, pair.LeftSums.ContentWords + pair.RightSums.ContentWords);
    }
}
