using ArticleDiff.Alignment.Indexing;

namespace ArticleDiff.Alignment.Similarity;

/// <summary>
/// The built-in similarity: words, names, numbers, clauses and character grams, graded as people grade how much of their meaning two sentences share.
/// </summary>
public sealed class LexicalSimilarity : ISentenceSimilarity
{
    /// <inheritdoc/>
    public string Name => "lexical";

    /// <inheritdoc/>
    public void Score(Story story, ReadOnlySpan<SentencePair> pairs, Span<double> scores)
    {
        ArgumentNullException.ThrowIfNull(story);
        if (scores.Length < pairs.Length) throw new ArgumentException("There are fewer scores than pairs.", nameof(scores));
        StoryTerms terms = StoryTerms.Read(story);
        PairScorer scorer = new(terms, TermRelations.Of(terms.Vocabulary));
        for (int i = 0; i < pairs.Length; i++)
        {
            (SentenceId left, SentenceId right) = pairs[i].Left <= pairs[i].Right ? (pairs[i].Left, pairs[i].Right) : (pairs[i].Right, pairs[i].Left);
            scores[i] = scorer.Grade(left.Article, RowOf(terms, left), right.Article, RowOf(terms, right));
        }
    }

    private static int RowOf(StoryTerms terms, SentenceId id) => terms.Articles[id.Article].RowOf(id.Sentence) is >= 0 and int row
        ? row
        : throw new ArgumentException($"Unit {id.Sentence} of article {id.Article} is set aside and has no similarity.");
}
