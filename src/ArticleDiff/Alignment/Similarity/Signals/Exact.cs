namespace ArticleDiff.Alignment.Similarity.Signals;

/// <summary>As <see cref="Harmonic"/>, with identical terms only: a copy has them, a spun text has not. Between 0 and 1.</summary>
internal static class Exact
{
    /// <summary>The name of the signal in the table of weights.</summary>
    public const string Name = "exact";

    /// <summary>Measures a pair.</summary>
    public static float Of(in MatchedPair pair)
    {
        float exact = 0;
        foreach (TermMatch match in pair.Matches)
            if (match.Similarity == 1) exact += pair.WeightOf(match);
        return 2 * exact / pair.BothWeights;
    }
}
