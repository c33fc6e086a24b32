namespace ArticleDiff.Alignment.Decoding;

/// <summary>
/// Tells versions of one text from independent tellings of one event: some sentences stand in both nearly word for word and in the same
/// order, or most of the shorter article was edited from the other one.
/// </summary>
internal static class VersionDetector
{
    // See docs/thresholds.md. Likeness as VersionLikeness gives it; shares of the sentences of the shorter article, and of the pairs found.
    private const double Verbatim = 0.95, VerbatimShare = 0.1, VerbatimInOrder = 0.5;
    private const double Edited = 0.7, EditedShare = 0.6, EditedInOrder = 0.7;
    private const int FewestVerbatim = 3, FewestEdited = 2;

    /// <summary>Whether two articles are versions of one another.</summary>
    /// <param name="scores">The likeness of all candidates.</param>
    public static bool AreVersions(ScoreMatrix scores)
    {
        double[] rowBest = scores.RowMaxima(), columnBest = scores.ColumnMaxima();
        int shorter = Math.Min(scores.Rows, scores.Columns);
        return AreMany(Verbatim, Math.Max(FewestVerbatim, VerbatimShare * shorter), VerbatimInOrder)
            || AreMany(Edited, Math.Max(FewestEdited, EditedShare * shorter), EditedInOrder);

        bool AreMany(double likeness, double fewest, double inOrder)
        {
            List<ChainPoint> points = [];
            for (int i = 0; i < scores.Count; i++)
                if (scores[i] >= likeness && scores[i] == rowBest[scores.RowOf(i)] && scores[i] == columnBest[scores.ColumnOf(i)])
                    points.Add(new ChainPoint(scores.RowOf(i), scores.ColumnOf(i), 1));
            if (points.Count < fewest) return false;
            int ordered = MonotoneChain.Heaviest(points, scores.Columns).Count;
            return ordered >= FewestEdited && ordered >= inOrder * points.Count;
        }
    }
}
