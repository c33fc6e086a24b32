using ArticleDiff.Alignment.Indexing;
using ArticleDiff.Alignment.Similarity.Signals;

namespace ArticleDiff.Alignment.Similarity;

/// <summary>Measures what two stretches have in common. One instance serves one thread.</summary>
internal sealed class FeatureExtractor(TermRelations relations)
{
    private readonly WordAlignment _alignment = new(relations);
    private readonly WordCover _cover = new(relations);
    private readonly StretchSums _left = new(), _right = new();
    private readonly GramSet _leftGrams = new();

    /// <summary>How many comparisons ended at their budget.</summary>
    public int CutShort => _alignment.CutShort;

    /// <summary>How many pairs of words were looked at, over all comparisons.</summary>
    public long ComparedWords => _alignment.ComparedWords;

    /// <summary>The word matches of the last measured pair, in order of the left side.</summary>
    public ReadOnlySpan<TermMatch> Align(ReadOnlySpan<Occurrence> left, ReadOnlySpan<Occurrence> right) => _alignment.Align(left, right);

    /// <summary>The signal <see cref="Harmonic"/> alone.</summary>
    public float HarmonicOf(ReadOnlySpan<Occurrence> left, ReadOnlySpan<Occurrence> right)
    {
        ReadOnlySpan<TermMatch> matches = _alignment.Align(left, right);
        _left.Read(left);
        _right.Read(right);
        return Harmonic.Of(new MatchedPair(left, _left, right, _right, matches));
    }

    /// <summary>Measures two stretches.</summary>
    public PairFeatures Measure(ReadOnlySpan<Occurrence> left, ReadOnlySpan<Occurrence> right, ReadOnlySpan<int> leftGrams, ReadOnlySpan<int> rightGrams)
    {
        Begin(left, leftGrams);
        return MeasureWith(left, right, rightGrams);
    }

    /// <summary>Reads the left side, for any number of right sides.</summary>
    public void Begin(ReadOnlySpan<Occurrence> left, ReadOnlySpan<int> leftGrams)
    {
        _alignment.Begin(left);
        _cover.Begin(left);
        _left.Read(left);
        _leftGrams.Read(leftGrams);
    }

    /// <summary>Measures the side that <see cref="Begin"/> has read against another one.</summary>
    public PairFeatures MeasureWith(ReadOnlySpan<Occurrence> left, ReadOnlySpan<Occurrence> right, ReadOnlySpan<int> rightGrams)
    {
        ReadOnlySpan<TermMatch> matches = _alignment.AlignWith(left, right);
        _right.Read(right);
        MatchedPair pair = new(left, _left, right, _right, matches);
        (float cover, float betterCover, float coverMass, float clauseCover) = _cover.Measure(left, _left, right, _right);
        return new PairFeatures
        {
            Harmonic = Harmonic.Of(pair),
            ExactHarmonic = Exact.Of(pair),
            BetterCoverage = BetterCoverage.Of(pair),
            WorseCoverage = WorseCoverage.Of(pair),
            Mass = Mass.Of(pair),
            Adjacency = Adjacency.Of(pair),
            Clause = Clause.Of(pair),
            Substance = Substance.Of(pair),
            Grams = _leftGrams.Dice(rightGrams),
            Anchors = Anchors.Of(pair),
            Predicate = Predicate.Of(pair),
            Cover = cover,
            BetterCover = betterCover,
            CoverMass = coverMass,
            ClauseCover = clauseCover,
            Words = WordShare.Of(pair),
            Acts = Acts.Of(pair),
            Arguments = Arguments.Of(pair),
            QuotedWords = QuotedWords.Of(pair),
        };
    }
}
