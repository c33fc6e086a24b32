namespace ArticleDiff.Facts.Clauses;

/// <summary>Where a clause begins, and what says so.</summary>
/// <param name="At">Index of its first word.</param>
/// <param name="Sign">What says so.</param>
internal readonly record struct ClauseBorder(int At, ClauseSign Sign)
{
    /// <summary>Index of the word that opens the clause, or -1.</summary>
    public int Marker { get; init; } = -1;
}
