using ArticleDiff.Alignment.Similarity;

namespace ArticleDiff.Alignment.Decoding;

/// <summary>
/// Looks at all articles together: a pair gains from third articles that say the same, from neighbours that are linked, and from two
/// articles that have much in common; it loses to better rivals. It looks twice: what the first look makes of third sentences and rivals is
/// what the second one goes by. Independent of the order of the articles.
/// </summary>
internal sealed class StoryContext
{
    private const int BestArticles = 2, FewestForThreads = 12, FewestPairsForThreads = 20_000, PairsPerBlock = 2_000;

    // A mutual best pair counts as a clear counterpart by a soft step at these log odds.
    private const double ClearLogOdds = 0.4, ClearSlope = 3, AffinityFloor = 0.05, AffinitySteps = 1, LengthSteps = 2;

    // The articles with links that the weights were learnt from have between these numbers of sentences.
    private const double SmallestSize = 4, LargestSize = 24, SizeSteps = 2, DistanceSteps = 8;

    private static readonly Lazy<LogisticModel>
        First = new(() => LogisticModel.Read("first-look-weights.data.txt", ContextFeatures.Names)),
        Second = new(() => LogisticModel.Read("second-look-weights.data.txt", ContextFeatures.Names));

    private readonly ScoreMatrix[,] _scores;
    private readonly ScoreMatrix[,]? _alone;
    private readonly SharedTerms? _shared;
    private readonly int _articles;
    private readonly Lazy<ThirdArticles> _thirds;

    /// <summary>The first look, at the content scores of all pairs of articles; [left, right] with left before right.</summary>
    /// <param name="scores">The content scores.</param>
    /// <param name="shared">What the articles have in common; null when they are known to be about one event.</param>
    /// <param name="settings">Other weights, or null for the embedded ones.</param>
    public StoryContext(ScoreMatrix[,] scores, SharedTerms? shared = null, EngineSettings? settings = null)
        : this(scores, null, shared, settings?.FirstLook ?? First.Value)
    {
    }

    private StoryContext(ScoreMatrix[,] scores, ScoreMatrix[,]? alone, SharedTerms? shared, LogisticModel model) =>
        (_scores, _alone, _shared, _articles, Model, _thirds) = (scores, alone, shared, scores.GetLength(0), model, new(() => new ThirdArticles(scores)));

    /// <summary>The look at what this one, the first, has made of the scores.</summary>
    /// <param name="settings">Other weights, or null for the embedded ones.</param>
    public StoryContext Again(EngineSettings? settings = null) => new(Apply(), _scores, _shared, settings?.SecondLook ?? Second.Value);

    /// <summary>The scores that are looked at; [left, right] with left before right.</summary>
    public ScoreMatrix[,] Scores => _scores;

    /// <summary>The weights of the features.</summary>
    public LogisticModel Model { get; }

    /// <summary>The probabilities with the context.</summary>
    public ScoreMatrix[,] Apply()
    {
        ScoreMatrix[,] result = new ScoreMatrix[_articles, _articles];
        // Not that of the features: it is as large as the scores, and is let go of with this call.
        ThirdArticles? thirds = _articles == 2 ? null : new ThirdArticles(_scores);
        // Below, a second thread is not worth its start. Each pair has its own place, so that it does not matter which thread is first.
        if (_articles < FewestForThreads)
            for (int left = 0; left < _articles; left++) ApplyTo(left, thirds?.Read(), result);
        else
            Parallel.For(0, _articles, left => ApplyTo(left, thirds?.Read(), result));
        return result;
    }

    private void ApplyTo(int left, ThirdArticles.Reader? thirds, ScoreMatrix[,] result)
    {
        for (int right = left + 1; right < _articles; right++)
        {
            double[] scores = new double[_scores[left, right].Count];
            Surroundings surroundings = new(this, left, right, thirds);
            // The reader of third articles serves one thread; of two articles there is none.
            if (thirds is null && scores.Length >= FewestPairsForThreads)
                Parallel.For(0, (scores.Length + PairsPerBlock - 1) / PairsPerBlock, block => Apply(surroundings, scores, block * PairsPerBlock, Math.Min(scores.Length, (block + 1) * PairsPerBlock)));
            else Apply(surroundings, scores, 0, scores.Length);
            result[left, right] = _scores[left, right].With(scores);
        }
    }

    private void Apply(Surroundings surroundings, double[] scores, int start, int end)
    {
        Span<double> values = stackalloc double[ContextFeatures.Count];
        for (int i = start; i < end; i++)
        {
            surroundings.Of(i).CopyTo(values);
            scores[i] = LogisticModel.Probability(Model.LogOdds(values));
        }
    }

    /// <summary>The features of all candidates of two articles.</summary>
    public ContextFeatures[] Features(int left, int right)
    {
        Surroundings surroundings = new(this, left, right, _articles == 2 ? null : _thirds.Value.Read());
        ContextFeatures[] features = new ContextFeatures[_scores[left, right].Count];
        for (int i = 0; i < features.Length; i++) features[i] = surroundings.Of(i);
        return features;
    }

    private static double[] Rivals(ScoreMatrix pair)
    {
        (double[] rowBest, double[] rowSecond) = BestTwo(pair, pair.RowsOfAll, pair.Rows);
        (double[] columnBest, double[] columnSecond) = BestTwo(pair, pair.ColumnsOfAll, pair.Columns);
        double[] behind = new double[pair.Count];
        for (int i = 0; i < behind.Length; i++)
        {
            double inRow = pair[i] == rowBest[pair.RowOf(i)] ? rowSecond[pair.RowOf(i)] : rowBest[pair.RowOf(i)];
            double inColumn = pair[i] == columnBest[pair.ColumnOf(i)] ? columnSecond[pair.ColumnOf(i)] : columnBest[pair.ColumnOf(i)];
            behind[i] = Behind(pair[i], inRow) + Behind(pair[i], inColumn);
        }

        return behind;
    }

    private static double Behind(double score, double rival) => rival <= score ? 0 : LogisticModel.LogOddsOf(score) - LogisticModel.LogOddsOf(rival);

    private static (double[] Best, double[] Second) BestTwo(ScoreMatrix pair, ReadOnlySpan<int> lines, int count)
    {
        double[] best = new double[count], second = new double[count];
        for (int i = 0; i < lines.Length; i++)
        {
            int at = lines[i];
            if (pair[i] > best[at]) (best[at], second[at]) = (pair[i], best[at]);
            else if (pair[i] > second[at]) second[at] = pair[i];
        }

        return (best, second);
    }

    /// <summary>The odds of each candidate.</summary>
    private static double[] Odds(ScoreMatrix pair)
    {
        double[] odds = new double[pair.Count];
        for (int i = 0; i < odds.Length; i++) odds[i] = Math.Exp(LogisticModel.LogOddsOf(pair[i]));
        return odds;
    }

    /// <summary>For each row or column the logarithm of the sum of the odds of its candidates.</summary>
    private static double[] LogSums(double[] odds, ReadOnlySpan<int> lines, int count)
    {
        double[] sums = new double[count];
        for (int i = 0; i < lines.Length; i++) sums[lines[i]] += odds[i];
        for (int i = 0; i < count; i++) sums[i] = Math.Log(sums[i]);
        return sums;
    }

    private static double Affinity(ScoreMatrix pair)
    {
        int shorter = Math.Min(pair.Rows, pair.Columns);
        if (shorter == 0) return 0;
        double[] rowBest = pair.RowMaxima(), columnBest = pair.ColumnMaxima();
        double clear = 0;
        for (int i = 0; i < pair.Count; i++)
            if (pair[i] > 0 && pair[i] == rowBest[pair.RowOf(i)] && pair[i] == columnBest[pair.ColumnOf(i)])
                clear += LogisticModel.Probability((LogisticModel.LogOddsOf(pair[i]) - ClearLogOdds) * ClearSlope);
        return Math.Min(1, clear / Math.Exp(Steps.OfLog(shorter, LengthSteps)));
    }

    private static double Neighbours(ScoreMatrix pair, int candidate)
    {
        int row = pair.RowOf(candidate), column = pair.ColumnOf(candidate);
        double best = 0;
        for (int i = -1; i <= 1; i += 2)
            for (int j = -1; j <= 1; j += 2)
                if (row + i >= 0 && row + i < pair.Rows && column + j >= 0 && column + j < pair.Columns) best = Math.Max(best, pair.At(row + i, column + j));
        return best;
    }

    /// <summary>What surrounds the candidates of two articles.</summary>
    private sealed class Surroundings
    {
        private readonly StoryContext _context;
        private readonly ScoreMatrix _pair;
        private readonly int _left, _right;
        private readonly ThirdArticles.Reader? _thirds;
        private readonly double _affinity, _size, _sharedNames, _sharedWords;
        private readonly double[] _rivals, _inRow, _inColumn;

        public Surroundings(StoryContext context, int left, int right, ThirdArticles.Reader? thirds)
        {
            (_context, _left, _right, _thirds) = (context, left, right, thirds);
            ScoreMatrix pair = _pair = context._scores[left, right];
            _affinity = Steps.OfLog(AffinityFloor + Affinity(pair), AffinitySteps);
            _rivals = Rivals(pair);
            double[] odds = Odds(pair);
            (_inRow, _inColumn) = (LogSums(odds, pair.RowsOfAll, pair.Rows), LogSums(odds, pair.ColumnsOfAll, pair.Columns));
            _size = Steps.OfLog(Math.Clamp(Math.Sqrt((double)pair.Rows * pair.Columns), SmallestSize, LargestSize), SizeSteps);
            (_sharedNames, _sharedWords) = (context._shared?.Names(left, right) ?? SharedTerms.MostNames, context._shared?.Words(left, right) ?? SharedTerms.MostWords);
        }

        /// <summary>The features of a candidate.</summary>
        public ContextFeatures Of(int candidate)
        {
            int row = _pair.RowOf(candidate), column = _pair.ColumnOf(candidate);
            double content = LogisticModel.LogOddsOf(_pair[candidate]);
            ThirdArticleView thirds = _thirds?.Of(_left, row, _right, column) ?? default;
            return new ContextFeatures
            {
                Content = content,
                Rivals = _rivals[candidate],
                Share = content - _inRow[row] + content - _inColumn[column],
                Support = (thirds.First + thirds.Second) / BestArticles,
                Contradiction = thirds.Contradiction,
                Neighbours = Neighbours(_pair, candidate),
                Affinity = _affinity,
                Size = _size,
                Distance = Steps.Round(Math.Abs((row + 0.5) / _pair.Rows - (column + 0.5) / _pair.Columns), DistanceSteps),
                Pair = _context._articles == 2 ? 1 : 0,
                SharedNames = _sharedNames,
                SharedWords = _sharedWords,
                Alone = _context._alone is null ? content : LogisticModel.LogOddsOf(_context._alone[_left, _right][candidate]),
            };
        }
    }
}
