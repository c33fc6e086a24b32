namespace ArticleDiff.Embeddings;

/// <summary>The last step of every score.</summary>
internal static class PairScore
{
    /// <summary>Decimals that are kept: more than a server's noise leaves, fewer than any decision needs.</summary>
    private const int Decimals = 6;

    /// <summary>A score between 0 and 1 without noise in its last digits.</summary>
    public static double Settle(double score) => Math.Round(Math.Clamp(score, 0, 1), Decimals);
}
