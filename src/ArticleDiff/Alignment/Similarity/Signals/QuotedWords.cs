using ArticleDiff.Alignment.Indexing;

namespace ArticleDiff.Alignment.Similarity.Signals;

/// <summary>The weight of quoted words that match quoted words, twice, over the weight of the quoted words of both sides. Between 0 and 1.</summary>
internal static class QuotedWords
{
    /// <summary>The name of the signal in the table of weights.</summary>
    public const string Name = "quoted-words";

    // Where one side quotes nothing, quotations speak neither for a link nor against it.
    private const float Unknown = 0.5f;

    /// <summary>Measures a pair; 0.5 when a side quotes nothing.</summary>
    public static float Of(in MatchedPair pair)
    {
        if (pair.LeftSums.QuotedWeight <= 0 || pair.RightSums.QuotedWeight <= 0) return Unknown;
        float quoted = 0;
        foreach (TermMatch match in pair.Matches)
            if ((pair.Left[match.Left].Flags & pair.Right[match.Right].Flags & TermFlags.Quoted) != 0) quoted += pair.WeightOf(match);
        return MathF.Min(1, 2 * quoted / (pair.LeftSums.QuotedWeight + pair.RightSums.QuotedWeight));
    }
}
