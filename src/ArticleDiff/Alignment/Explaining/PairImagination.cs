using System.Collections.Immutable;
using ArticleDiff.Alignment.Decoding;
using ArticleDiff.Alignment.Indexing;
using ArticleDiff.Alignment.Similarity;

namespace ArticleDiff.Alignment.Explaining;

/// <summary>Scores a pair as if one thing were different. What other pairs score is taken as it is.</summary>
internal sealed class PairImagination
{
    private const int WordsImagined = 3;

    // What counts as clear support and as a clear neighbour: the content score that links a pair alone.
    private const double Clear = 0.8;

    // Below, a difference cannot be seen in what is shown.
    private const double LeastChange = 0.005;

    private readonly StoryScores _scores;
    private readonly ArticleKinship _kinship;
    private readonly VersionLikeness _likeness;
    private readonly double _threshold;
    private readonly ContextFeatures _context;
    private readonly int _leftArticle, _row, _rightArticle, _column;
    private readonly ImaginedLook _first, _second;

    public PairImagination(
        StoryScores scores, ArticleKinship kinship, int leftArticle, int row, int rightArticle, int column, ContextFeatures context)
    {
        (_scores, _kinship, _context) = (scores, kinship, context);
        _likeness = new VersionLikeness(scores.Terms.Articles[leftArticle], scores.Terms.Articles[rightArticle], scores.Scorer);
        _threshold = PairDecoder.ThresholdOf(kinship, scores.Terms.Articles.Length);
        (_leftArticle, _row, _rightArticle, _column) = (leftArticle, row, rightArticle, column);
        _first = new ImaginedLook(scores.First, leftArticle, row, rightArticle, column);
        _second = new ImaginedLook(scores.Context, leftArticle, row, rightArticle, column);
    }

    /// <summary>The features of the pair as it is.</summary>
    public double[] ContentValues()
    {
        double[] values = new double[PairFeatures.Count];
        _scores.Scorer.Features(_leftArticle, _row, _rightArticle, _column).CopyTo(values);
        return values;
    }

    /// <summary>All that would change the score so that it can be seen.</summary>
    public ImmutableArray<Counterfactual> Counterfactuals(bool sameWords)
    {
        List<Counterfactual> found = [];
        // Equal words decide by themselves: taking one out of both sides leaves them equal.
        if (!sameWords) AddWithoutWords(found);
        if (_kinship == ArticleKinship.Tellings)
        {
            if (_context.Support > 0) Add(found, CounterfactualKind.WithoutSupport, _context with { Support = 0 });
            if (_context.Support < Clear && _context.Pair == 0) Add(found, CounterfactualKind.WithSupport, _context with { Support = Clear });
            if (_context.Contradiction > 0) Add(found, CounterfactualKind.WithoutContradiction, _context with { Contradiction = 0 });
            if (_context.Neighbours > 0) Add(found, CounterfactualKind.WithoutNeighbours, _context with { Neighbours = 0 });
            if (_context.Neighbours < Clear) Add(found, CounterfactualKind.WithNeighbours, _context with { Neighbours = Clear });
            if (Meetings() is not 0 and double meetings) AddWithoutMeetings(found, meetings);
            if (_context.Rivals < 0) Add(found, CounterfactualKind.WithoutRivals, _context with { Rivals = 0, Share = 0 });
        }

        double now = Score(_context);
        return [.. found.Where(other => Math.Abs(other.Score - now) >= LeastChange)];
    }

    /// <summary>What the meetings that both tell of add to the log odds of their content.</summary>
    public double Meetings() => _scores.Meetings?.LogOdds(_leftArticle, _row, _rightArticle, _column) ?? 0;

    private void AddWithoutMeetings(List<Counterfactual> found, double meetings)
    {
        double score = ScoreWith(LogisticModel.LogOddsOf(_scores.Content[_leftArticle, _rightArticle].At(_row, _column)) - meetings);
        found.Add(new Counterfactual(CounterfactualKind.WithoutMeetings, null, score, score >= _threshold));
    }

    private void Add(List<Counterfactual> found, CounterfactualKind kind, ContextFeatures context)
    {
        double score = Score(context);
        found.Add(new Counterfactual(kind, null, score, score >= _threshold));
    }

    /// <summary>Takes the matches that weigh most away, one at a time, with the words that match.</summary>
    private void AddWithoutWords(List<Counterfactual> found)
    {
        ArticleTerms left = _scores.Terms.Articles[_leftArticle], right = _scores.Terms.Articles[_rightArticle];
        Occurrence[] leftWords = left.Row(_row).ToArray(), rightWords = right.Row(_column).ToArray();
        TermMatch[] matches = _scores.Scorer.Extractor.Align(leftWords, rightWords).ToArray();
        IEnumerable<TermMatch> heaviest = matches.Where(match => leftWords[match.Left].IsContent)
            .OrderByDescending(match => match.Similarity * Math.Min(leftWords[match.Left].Weight, rightWords[match.Right].Weight)).ThenBy(match => match.Left).Take(WordsImagined);
        double blended = LogisticModel.LogOddsOf(_scores.Content[_leftArticle, _rightArticle].At(_row, _column)) - _scores.Scorer.Model.LogOdds(ContentValues());
        foreach (TermMatch match in heaviest)
        {
            double[] values = new double[PairFeatures.Count];
            _scores.Scorer.Extractor.Measure(Without(leftWords, match.Left), Without(rightWords, match.Right), left.Grams(_row), right.Grams(_column)).CopyTo(values);
            double content = _scores.Scorer.Model.LogOdds(values) + blended;
            double score = _kinship == ArticleKinship.Versions
                ? _likeness.Of(_row, _column, LogisticModel.Probability(content))
                : ScoreWith(content);
            found.Add(new Counterfactual(
                CounterfactualKind.WithoutWords, new SpanPair(leftWords[match.Left].Span, rightWords[match.Right].Span), score, score >= _threshold));
        }
    }

    /// <summary>What the letters and the content of the pair add to its likeness as versions.</summary>
    public ImmutableArray<SignalShare> VersionShares() => _likeness.Shares(_row, _column, _scores.Content[_leftArticle, _rightArticle].At(_row, _column));

    /// <summary>The words without one of them.</summary>
    private static Occurrence[] Without(Occurrence[] words, int left) => [.. words.Where((_, i) => i != left)];

    /// <summary>The score with other log odds of the content.</summary>
    private double ScoreWith(double content) => Score(_second.With(_first.LogOdds(_first.With(content, content)), content));

    private double Score(ContextFeatures context) => _kinship == ArticleKinship.Versions
        ? _likeness.Of(_row, _column, _scores.Content[_leftArticle, _rightArticle].At(_row, _column))
        : LogisticModel.Probability(_second.LogOdds(context));
}
