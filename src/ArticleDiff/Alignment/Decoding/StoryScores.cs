using ArticleDiff.Alignment.Indexing;
using ArticleDiff.Alignment.Similarity;

namespace ArticleDiff.Alignment.Decoding;

/// <summary>The scores of all candidate pairs of a story.</summary>
/// <param name="Terms">The terms that were compared.</param>
/// <param name="Scorer">What compared them.</param>
/// <param name="Content">Scores from the content of the two sentences alone; [left, right] with left before right.</param>
/// <param name="Supported">The same with the support of third articles.</param>
internal sealed record StoryScores(StoryTerms Terms, PairScorer Scorer, ScoreMatrix[,] Content, ScoreMatrix[,] Supported)
{
    public static StoryScores Of(Story story)
    {
        StoryTerms terms = StoryTerms.Read(story);
        PairScorer scorer = new(terms, TermRelations.Of(terms.Vocabulary));
        int n = story.Articles.Length;
        ScoreMatrix[,] content = new ScoreMatrix[n, n];
        for (int left = 0; left < n; left++)
            for (int right = left + 1; right < n; right++)
                content[left, right] = scorer.Score(left, right);
        return new StoryScores(terms, scorer, content, new StoryContext(content).Apply());
    }
}
