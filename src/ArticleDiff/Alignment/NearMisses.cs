using System.Collections.Immutable;
using ArticleDiff.Alignment.Decoding;

namespace ArticleDiff.Alignment;

/// <summary>Pairs that nearly became a link: what people should look at who want to know what the alignment misses.</summary>
public static class NearMisses
{
    // See docs/thresholds.md.
    private const double LeastShareOfThreshold = 0.5;

    /// <summary>Finds the pairs of a story that are in no link and whose score is at least half of what a link needs.</summary>
    /// <param name="story">The story.</param>
    /// <param name="options">How to align; null for the defaults.</param>
    /// <returns>The pairs, ordered by left unit and right unit.</returns>
    public static ImmutableArray<ScoredPair> Find(Story story, AlignmentOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(story);
        StoryScores scores = StoryScores.Of(story, options?.Similarity);
        List<ScoredPair> misses = [];
        for (int left = 0; left < story.Articles.Length; left++)
            for (int right = left + 1; right < story.Articles.Length; right++) Add(scores, left, right, misses);
        return [.. misses.OrderBy(miss => miss.Pair.Left).ThenBy(miss => miss.Pair.Right)];
    }

    private static void Add(StoryScores scores, int left, int right, List<ScoredPair> misses)
    {
        Indexing.ArticleTerms rows = scores.Terms.Articles[left], columns = scores.Terms.Articles[right];
        DecodedPair decoded = PairDecoder.Decode(scores, left, right);
        HashSet<(int Row, int Column)> linked = [];
        foreach (DraftLink link in decoded.Links)
            for (int row = link.Row; row < link.Row + link.Rows; row++)
                for (int column = link.Column; column < link.Column + link.Columns; column++) linked.Add((row, column));

        double least = LeastShareOfThreshold * PairDecoder.ThresholdOf(decoded.Kinship, scores.Terms.Articles.Length);
        ScoreMatrix deciding = decoded.Scores;
        for (int candidate = 0; candidate < deciding.Count; candidate++)
        {
            (int row, int column) = (deciding.RowOf(candidate), deciding.ColumnOf(candidate));
            if (deciding[candidate] < least || linked.Contains((row, column))) continue;
            misses.Add(new ScoredPair(new SentencePair(new SentenceId(left, rows.UnitOf(row)), new SentenceId(right, columns.UnitOf(column))), deciding[candidate]));
        }
    }
}
