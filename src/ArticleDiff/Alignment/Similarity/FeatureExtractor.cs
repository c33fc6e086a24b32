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

    public PairFeatures Measure(ReadOnlySpan<Occurrence> left, ReadOnlySpan<Occurrence> right, ReadOnlySpan<int> leftGrams, ReadOnlySpan<int> rightGrams)
    {
        ReadOnlySpan<TermMatch> matches = _alignment.Align(left, right);
        float leftWeight = WeightOf(left), rightWeight = WeightOf(right);
        float matched = 0, exact = 0, predicate = 0, substance = 0;
        float words = 0;
        int near = 0, content = 0;
        for (int i = 0; i < matches.Length; i++)
        {
            TermMatch match = matches[i];
            ref readonly Occurrence l = ref left[match.Left];
            ref readonly Occurrence r = ref right[match.Right];
            float weight = match.Similarity * MathF.Min(l.Weight, r.Weight);
            matched += weight;
            if (match.Similarity == 1) exact += weight;
            if (((l.Flags | r.Flags) & (TermFlags.Name | TermFlags.Country | TermFlags.Number | TermFlags.Calendar)) == 0) predicate += weight;
            if (((l.Flags | r.Flags) & TermFlags.Attribution) == 0) substance += weight;
            if (!l.IsContent || !r.IsContent) continue;
            content++;
            words += match.Similarity;
            if (IsNearAnother(matches, i, left, right)) near++;
        }

        (float cover, float betterCover, float coverMass, float clauseCover) = _cover.Measure(left, right, Padding);
        return new PairFeatures
        {
            Harmonic = 2 * matched / (leftWeight + rightWeight + 2 * Padding),
            ExactHarmonic = 2 * exact / (leftWeight + rightWeight + 2 * Padding),
            BetterCoverage = matched / (MathF.Min(leftWeight, rightWeight) + Padding),
            WorseCoverage = matched / (MathF.Max(leftWeight, rightWeight) + Padding),
            Mass = MathF.Log(1 + matched),
            Adjacency = content == 0 ? 0 : (float)near / (content + 1),
            Clause = ClauseComparison.BestPair(left, right, matches, Padding),
            Substance = matched == 0 ? 0 : substance / (matched + 0.5f * Padding),
            Grams = Dice(leftGrams, rightGrams),
            Anchors = SharedAnchors(left, right, matches),
            Predicate = matched == 0 ? 0 : predicate / (matched + 0.5f * Padding),
            Cover = cover,
            BetterCover = betterCover,
            CoverMass = coverMass,
            ClauseCover = clauseCover,
            Words = 2 * words / Math.Max(1, ContentWords(left) + ContentWords(right)),
        };
    }

    private static float WeightOf(ReadOnlySpan<Occurrence> stretch)
    {
        float weight = 0;
        foreach (ref readonly Occurrence occurrence in stretch) weight += occurrence.Weight;
        return weight;
    }

    private static int ContentWords(ReadOnlySpan<Occurrence> stretch)
    {
        int count = 0;
        foreach (ref readonly Occurrence occurrence in stretch)
            if (occurrence.IsContent) count++;
        return count;
    }

    private static bool IsNearAnother(ReadOnlySpan<TermMatch> matches, int index, ReadOnlySpan<Occurrence> left, ReadOnlySpan<Occurrence> right)
    {
        TermMatch match = matches[index];
        for (int i = Math.Max(0, index - NearWords); i < Math.Min(matches.Length, index + NearWords + 1); i++)
            if (i != index && left[matches[i].Left].IsContent && right[matches[i].Right].IsContent
                && Math.Abs(matches[i].Left - match.Left) <= NearWords && Math.Abs(matches[i].Right - match.Right) <= NearWords)
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

    private static float SharedAnchors(ReadOnlySpan<Occurrence> left, ReadOnlySpan<Occurrence> right, ReadOnlySpan<TermMatch> matches)
    {
        const TermFlags Anchor = TermFlags.Name | TermFlags.Country | TermFlags.Number;
        float leftWeight = 0, rightWeight = 0, shared = 0;
        foreach (ref readonly Occurrence l in left)
            if ((l.Flags & Anchor) != 0) leftWeight += l.Weight;
        foreach (ref readonly Occurrence r in right)
            if ((r.Flags & Anchor) != 0) rightWeight += r.Weight;
        foreach (TermMatch match in matches)
            if (((left[match.Left].Flags | right[match.Right].Flags) & Anchor) != 0) shared += match.Similarity * MathF.Min(left[match.Left].Weight, right[match.Right].Weight);
        float fewer = MathF.Min(leftWeight, rightWeight);
        return fewer <= 0 ? 0.5f : MathF.Min(1, shared / fewer);
    }
}
