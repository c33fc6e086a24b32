namespace ArticleDiff.Alignment;

/// <summary>The seam at which another notion of similarity can be put: how alike two sentences of a story are, from content alone.</summary>
public interface ISentenceSimilarity
{
    /// <summary>A short name for outputs that say how a link came about.</summary>
    string Name { get; }

    /// <summary>
    /// Scores pairs of body units. The result must not depend on the order of the pairs or on which unit is left.
    /// </summary>
    /// <param name="story">The story that the units belong to.</param>
    /// <param name="pairs">The pairs.</param>
    /// <param name="scores">One score between 0 and 1 a pair; as long as <paramref name="pairs"/>.</param>
    void Score(Story story, ReadOnlySpan<SentencePair> pairs, Span<double> scores);
}
