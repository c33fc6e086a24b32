using ArticleDiff.Alignment.Indexing;

namespace ArticleDiff.Alignment.Similarity;

/// <summary>Measures what two stretches have in common. One instance serves one thread.</summary>
internal sealed class FeatureExtractor(TermRelations relations)
{
    // Weight added to both sides of a ratio: about two common content words, so that "He agreed." matches nothing by chance.
    public const float Padding = 1.0f;

    private const int NearWords = 4;

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

    /// <summary>The weight that two stretches share, twice, over the weight of both.</summary>
    public float Harmonic(ReadOnlySpan<Occurrence> left, ReadOnlySpan<Occurrence> right)
    {
        float matched = 0;
        foreach (TermMatch match in _alignment.Align(left, right))
            matched += match.Similarity * MathF.Min(left[match.Left].Weight, right[match.Right].Weight);
        return 2 * matched / (WeightOf(left) + WeightOf(right) + 2 * Padding);
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
        float leftWeight = _left.Weight, rightWeight = _right.Weight;
        float matched = 0, exact = 0, predicate = 0, substance = 0, anchors = 0;
        float words = 0;
        int near = 0, content = 0;
        for (int i = 0; i < matches.Length; i++)
        {
            TermMatch match = matches[i];
            ref readonly Occurrence l = ref left[match.Left];
            ref readonly Occurrence r = ref right[match.Right];
            TermFlags either = l.Flags | r.Flags;
            float weight = match.Similarity * MathF.Min(l.Weight, r.Weight);
            matched += weight;
            if (match.Similarity == 1) exact += weight;
            if ((either & (TermFlags.Name | TermFlags.Country | TermFlags.Number | TermFlags.Calendar)) == 0) predicate += weight;
            if ((either & TermFlags.Attribution) == 0) substance += weight;
            if (StretchSums.IsAnchor(either)) anchors += weight;
            if ((either & TermFlags.Function) != 0) continue;
            content++;
            words += match.Similarity;
            if (IsNearAnother(matches, i, left, right)) near++;
        }

        (float cover, float betterCover, float coverMass, float clauseCover) = _cover.Measure(left, _left, right, _right, Padding);
        float fewerAnchors = MathF.Min(_left.AnchorWeight, _right.AnchorWeight);
        return new PairFeatures
        {
            Harmonic = 2 * matched / (leftWeight + rightWeight + 2 * Padding),
            ExactHarmonic = 2 * exact / (leftWeight + rightWeight + 2 * Padding),
            BetterCoverage = matched / (MathF.Min(leftWeight, rightWeight) + Padding),
            WorseCoverage = matched / (MathF.Max(leftWeight, rightWeight) + Padding),
            Mass = MathF.Log(1 + matched),
            Adjacency = content == 0 ? 0 : (float)near / (content + 1),
            Clause = ClauseComparison.BestPair(left, _left, right, _right, matches, Padding),
            Substance = matched == 0 ? 0 : substance / (matched + 0.5f * Padding),
            Grams = _leftGrams.Dice(rightGrams),
            Anchors = fewerAnchors <= 0 ? 0.5f : MathF.Min(1, anchors / fewerAnchors),
            Predicate = matched == 0 ? 0 : predicate / (matched + 0.5f * Padding),
            Cover = cover,
            BetterCover = betterCover,
            CoverMass = coverMass,
            ClauseCover = clauseCover,
            Words = 2 * words / Math.Max(1, _left.ContentWords + _right.ContentWords),
        };
    }

    private static float WeightOf(ReadOnlySpan<Occurrence> stretch)
    {
        float weight = 0;
        foreach (ref readonly Occurrence occurrence in stretch) weight += occurrence.Weight;
        return weight;
    }

    private static bool IsNearAnother(ReadOnlySpan<TermMatch> matches, int index, ReadOnlySpan<Occurrence> left, ReadOnlySpan<Occurrence> right)
    {
        TermMatch match = matches[index];
        for (int i = Math.Max(0, index - NearWords); i < Math.Min(matches.Length, index + NearWords + 1); i++)
            if (i != index && Math.Abs(matches[i].Left - match.Left) <= NearWords && Math.Abs(matches[i].Right - match.Right) <= NearWords
                && left[matches[i].Left].IsContent && right[matches[i].Right].IsContent)
                return true;
        return false;
    }

    /// <summary>Dice coefficient of two ascending lists with repeats.</summary>
    internal static float Dice(ReadOnlySpan<int> left, ReadOnlySpan<int> right)
    {
        int both = 0, l = 0, r = 0;
        while (l < left.Length && r < right.Length)
        {
            // Without branches: a processor cannot foretell which of two hashes is the smaller one.
            int one = left[l], other = right[r];
            both += one == other ? 1 : 0;
            l += one <= other ? 1 : 0;
            r += other <= one ? 1 : 0;
        }

        return left.Length + right.Length == 0 ? 0 : 2f * both / (left.Length + right.Length);
    }
}
