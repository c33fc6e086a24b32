using ArticleDiff.Alignment.Decoding;
using ArticleDiff.Alignment.Indexing;

namespace ArticleDiff.Alignment.Similarity;

/// <summary>Scores candidate pairs of two articles. One instance serves one thread.</summary>
internal sealed class PairScorer(StoryTerms terms, TermRelations relations)
{
    // harmonic exact better worse mass adjacency clause grams anchors predicate
    internal static LogisticModel Model { get; set; } = new(-4.5, [3, 1, 2, 1, 0.5, 0.5, 2, 3, 0.3, 0.5]);

    private readonly FeatureExtractor _extractor = new(relations);

    public FeatureExtractor Extractor => _extractor;

    public PairFeatures Features(int leftArticle, int leftRow, int rightArticle, int rightRow)
    {
        ArticleTerms left = terms.Articles[leftArticle], right = terms.Articles[rightArticle];
        return _extractor.Measure(left.Row(leftRow), right.Row(rightRow), left.Grams(leftRow), right.Grams(rightRow));
    }

    public double Score(int leftArticle, int leftRow, int rightArticle, int rightRow) =>
        Model.Probability(Features(leftArticle, leftRow, rightArticle, rightRow));

    public ScoreMatrix Score(int leftArticle, int rightArticle)
    {
        ArticleTerms left = terms.Articles[leftArticle], right = terms.Articles[rightArticle];
        (int[] starts, int[] columns) = CandidateFinder.Find(terms, left, right);
        double[] scores = new double[columns.Length];
        for (int row = 0; row < left.Rows; row++)
            for (int i = starts[row]; i < starts[row + 1]; i++)
                scores[i] = Score(leftArticle, row, rightArticle, columns[i]);
        return new ScoreMatrix(left.Rows, right.Rows, starts, columns, scores);
    }
}
