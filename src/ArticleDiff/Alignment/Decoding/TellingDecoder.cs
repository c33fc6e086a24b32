namespace ArticleDiff.Alignment.Decoding;

/// <summary>Chooses links between two independent tellings: no order law, many to many.</summary>
internal static class TellingDecoder
{
    /// <summary>The pairs that are likely enough, rows ascending. That a pair has rivals is in its probability.</summary>
    /// <param name="scores">Probabilities.</param>
    /// <param name="threshold">The least probability of a link.</param>
    public static List<DraftLink> Decode(ScoreMatrix scores, double threshold)
    {
        List<DraftLink> kept = [];
        for (int i = 0; i < scores.Count; i++)
            if (scores[i] >= threshold) kept.Add(new DraftLink(scores.RowOf(i), 1, scores.ColumnOf(i), 1, scores[i]));
        return kept;
    }
}
