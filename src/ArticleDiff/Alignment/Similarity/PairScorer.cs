using ArticleDiff.Alignment.Decoding;
using ArticleDiff.Alignment.Indexing;

namespace ArticleDiff.Alignment.Similarity;

/// <summary>Scores pairs of sentences by their content alone. One instance serves one thread.</summary>
internal sealed class PairScorer(StoryTerms terms, TermRelations relations, EngineSettings? settings = null)
{
    private const double SameWordsLogOdds = 6;

    // Below so many pairs a second thread is not worth its start.
    private const int FewestForThreads = 4_000;
    private const int RowsPerBlock = 64;

    private static readonly Lazy<LogisticModel> Embedded = new(() => LogisticModel.Read("content-weights.data.txt", PairFeatures.Names));

    private int _cutShort;
    private long _comparedPairs, _comparedWords;

    /// <summary>How many comparisons of stretches ended at their budget.</summary>
    public int CutShort => _cutShort + Extractor.CutShort;

    /// <summary>How many pairs of sentences were scored as candidates.</summary>
    public long ComparedPairs => _comparedPairs;

    /// <summary>How many pairs of words were looked at in all comparisons.</summary>
    public long ComparedWords => _comparedWords + Extractor.ComparedWords;

    /// <summary>The weights of the features.</summary>
    public LogisticModel Model { get; } = settings?.Content ?? Embedded.Value;

    public FeatureExtractor Extractor { get; } = new(relations);

    public PairFeatures Features(int leftArticle, int leftRow, int rightArticle, int rightRow)
    {
        ArticleTerms left = terms.Articles[leftArticle], right = terms.Articles[rightArticle];
        return Extractor.Measure(left.Row(leftRow), right.Row(rightRow), left.Grams(leftRow), right.Grams(rightRow));
    }

    /// <summary>The log odds that the two sentences are linked.</summary>
    public double LogOdds(int leftArticle, int leftRow, int rightArticle, int rightRow)
    {
        ArticleTerms left = terms.Articles[leftArticle], right = terms.Articles[rightArticle];
        return LogOdds(left.Row(leftRow), right.Row(rightRow), left.Grams(leftRow), right.Grams(rightRow));
    }

    /// <summary>The probability that two stretches are linked.</summary>
    public double Score(ReadOnlySpan<Occurrence> left, ReadOnlySpan<Occurrence> right, ReadOnlySpan<int> leftGrams, ReadOnlySpan<int> rightGrams) =>
        LogisticModel.Probability(LogOdds(left, right, leftGrams, rightGrams));

    private double LogOdds(ReadOnlySpan<Occurrence> left, ReadOnlySpan<Occurrence> right, ReadOnlySpan<int> leftGrams, ReadOnlySpan<int> rightGrams)
    {
        // The same words say the same, however few they are.
        if (AreSame(leftGrams, rightGrams)) return SameWordsLogOdds;
        return LogOdds(Extractor.Measure(left, right, leftGrams, rightGrams));
    }

    private double LogOdds(in PairFeatures features)
    {
        Span<double> values = stackalloc double[PairFeatures.Count];
        features.CopyTo(values);
        return Model.LogOdds(values);
    }

    /// <summary>The probability that the two sentences are linked.</summary>
    public double Score(int leftArticle, int leftRow, int rightArticle, int rightRow) =>
        LogisticModel.Probability(LogOdds(leftArticle, leftRow, rightArticle, rightRow));

    /// <summary>How much of their meaning the two sentences share, from 0 to 1.</summary>
    public double Grade(int leftArticle, int leftRow, int rightArticle, int rightRow) =>
        AreSame(terms.Articles[leftArticle].Grams(leftRow), terms.Articles[rightArticle].Grams(rightRow))
            ? 1
            : GradedModel.Grade(Features(leftArticle, leftRow, rightArticle, rightRow));

    /// <summary>The probabilities of all candidates of each two articles; [left, right] with left before right.</summary>
    /// <param name="ofTwo">The candidates of the only two articles, when somebody looks for them already.</param>
    public ScoreMatrix[,] Score(Task<(int[] RowStarts, int[] Columns)>? ofTwo = null)
    {
        int articles = terms.Articles.Length;
        ScoreMatrix[,] scores = new ScoreMatrix[articles, articles];
        List<(int Left, int Right)> pairs = [];
        for (int left = 0; left < articles; left++)
            for (int right = left + 1; right < articles; right++) pairs.Add((left, right));
        if (pairs.Count == 1 || pairs.Sum(pair => CandidateFinder.MostCandidates(terms.Articles[pair.Left], terms.Articles[pair.Right])) < FewestForThreads)
        {
            foreach ((int left, int right) in pairs) scores[left, right] = Score(left, right, ofTwo);
            return scores;
        }

        // Each two articles have a matrix of their own; two long ones are scored by several threads again.
        Parallel.For(0, pairs.Count, () => new PairScorer(terms, relations, settings), (pair, _, scorer) =>
        {
            (int left, int right) = pairs[pair];
            scores[left, right] = scorer.Score(left, right);
            return scorer;
        }, AddCounts);
        return scores;
    }

    /// <summary>The same of a story of many articles, whose candidates are found over the whole story.</summary>
    public ScoreMatrix[,] Score(StoryCandidates candidates)
    {
        int articles = terms.Articles.Length;
        ScoreMatrix[,] scores = new ScoreMatrix[articles, articles];
        Parallel.For(0, articles, () => new PairScorer(terms, relations, settings), (left, _, scorer) =>
        {
            scorer.ScoreArticle(left, candidates.Find(left), scores);
            return scorer;
        }, AddCounts);
        return scores;
    }

    /// <summary>Scores an article with all later ones, row by row, so that each row is read once.</summary>
    private void ScoreArticle(int leftArticle, (int[] RowStarts, int[] Columns)[] found, ScoreMatrix[,] matrices)
    {
        ArticleTerms left = terms.Articles[leftArticle];
        double[][] scores = Array.ConvertAll(found, one => new double[one.Columns?.Length ?? 0]);
        CandidateShares[][] shares = Array.ConvertAll(found, one => new CandidateShares[one.Columns?.Length ?? 0]);
        for (int row = 0; row < left.Rows; row++)
        {
            Extractor.Begin(left.Row(row), left.Grams(row));
            for (int right = leftArticle + 1; right < found.Length; right++)
            {
                (int start, int end) = (found[right].RowStarts[row], found[right].RowStarts[row + 1]);
                ScoreBegunRow(left, row, terms.Articles[right], found[right].Columns.AsSpan(start..end), scores[right].AsSpan(start), shares[right].AsSpan(start));
            }
        }

        for (int right = leftArticle + 1; right < found.Length; right++)
            matrices[leftArticle, right] = new ScoreMatrix(left.Rows, terms.Articles[right].Rows, found[right].RowStarts, found[right].Columns, scores[right]) { Shares = shares[right] };
    }

    /// <summary>The probabilities of all candidates of two articles.</summary>
    public ScoreMatrix Score(int leftArticle, int rightArticle, Task<(int[] RowStarts, int[] Columns)>? found = null)
    {
        ArticleTerms left = terms.Articles[leftArticle], right = terms.Articles[rightArticle];
        (int[] starts, int[] columns) = found?.End() ?? CandidateFinder.Find(terms, left, right);
        if (columns.Length < FewestForThreads) return ScoreAlone(left, right, starts, columns);
        double[] scores = new double[columns.Length];
        CandidateShares[] shares = new CandidateShares[columns.Length];
        // Each score has its own place, so that it does not matter which thread is first.
        Parallel.For(0, (left.Rows + RowsPerBlock - 1) / RowsPerBlock, () => new PairScorer(terms, relations, settings), (block, _, scorer) =>
        {
            scorer.ScoreRows(left, block * RowsPerBlock, Math.Min(left.Rows, (block + 1) * RowsPerBlock), right, starts, columns, scores, shares);
            return scorer;
        }, AddCounts);
        return new ScoreMatrix(left.Rows, right.Rows, starts, columns, scores) { Shares = shares };
    }

    private ScoreMatrix ScoreAlone(ArticleTerms left, ArticleTerms right, int[] starts, int[] columns)
    {
        double[] scores = new double[columns.Length];
        CandidateShares[] shares = new CandidateShares[columns.Length];
        ScoreRows(left, 0, left.Rows, right, starts, columns, scores, shares);
        return new ScoreMatrix(left.Rows, right.Rows, starts, columns, scores) { Shares = shares };
    }

    private void ScoreRows(ArticleTerms left, int first, int end, ArticleTerms right, int[] starts, int[] columns, double[] scores, CandidateShares[] shares)
    {
        for (int row = first; row < end; row++) ScoreRow(left, row, right, columns.AsSpan(starts[row]..starts[row + 1]), scores.AsSpan(starts[row]), shares.AsSpan(starts[row]));
    }

    /// <summary>Scores one row with all its candidates, whose shares it tells as well.</summary>
    private void ScoreRow(ArticleTerms left, int row, ArticleTerms right, ReadOnlySpan<int> columns, Span<double> scores, Span<CandidateShares> shares)
    {
        if (columns.IsEmpty) return;
        Extractor.Begin(left.Row(row), left.Grams(row));
        ScoreBegunRow(left, row, right, columns, scores, shares);
    }

    /// <summary>Takes over what a scorer of another thread has counted.</summary>
    private void AddCounts(PairScorer scorer)
    {
        Interlocked.Add(ref _cutShort, scorer.CutShort);
        Interlocked.Add(ref _comparedPairs, scorer.ComparedPairs);
        Interlocked.Add(ref _comparedWords, scorer.ComparedWords);
    }

    private void ScoreBegunRow(ArticleTerms left, int row, ArticleTerms right, ReadOnlySpan<int> columns, Span<double> scores, Span<CandidateShares> shares)
    {
        _comparedPairs += columns.Length;
        ReadOnlySpan<Occurrence> words = left.Row(row);
        ReadOnlySpan<int> grams = left.Grams(row);
        for (int i = 0; i < columns.Length; i++)
        {
            ReadOnlySpan<int> otherGrams = right.Grams(columns[i]);
            if (AreSame(grams, otherGrams))
            {
                (scores[i], shares[i]) = (LogisticModel.Probability(SameWordsLogOdds), new CandidateShares(1, 1));
                continue;
            }

            PairFeatures features = Extractor.MeasureWith(words, right.Row(columns[i]), otherGrams);
            (scores[i], shares[i]) = (LogisticModel.Probability(LogOdds(features)), new CandidateShares(features.Grams, features.Harmonic));
        }
    }

    /// <summary>Whether two units have the same words, by the grams of both.</summary>
    public static bool AreSame(ReadOnlySpan<int> left, ReadOnlySpan<int> right) => !left.IsEmpty && left.SequenceEqual(right);
}
