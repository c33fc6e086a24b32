namespace ArticleDiff.Facts.Clauses;

/// <summary>A clause while its unit is read.</summary>
/// <param name="Kind">What ties it to its parent.</param>
/// <param name="Parent">Index of its parent in the unit, or -1.</param>
/// <param name="Group">Index of its verb group, or -1 as long as it has none.</param>
/// <param name="Marker">Index of the word that opens it (that, who, because), or -1.</param>
internal record struct ClauseDraft(ClauseKind Kind, int Parent, int Group, int Marker);
