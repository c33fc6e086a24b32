using ArticleDiff.Alignment.Indexing;

namespace ArticleDiff.Alignment.Similarity;

/// <summary>What the words of one stretch weigh together, clause by clause. One instance reads many stretches, one after the other.</summary>
internal sealed class StretchSums
{
    // What is behind the sixteenth clause of a unit is taken as one.
    private const int MaximalClauses = 16;

    // See docs/thresholds.md for the measurement.
    private const float BackgroundFactor = 0.6f;

    private const TermFlags Anchor = TermFlags.Name | TermFlags.Country | TermFlags.Number;

    private readonly float[] _clauseWeights = new float[MaximalClauses], _contentWeights = new float[MaximalClauses];

    private readonly bool[] _tells = new bool[MaximalClauses];

    /// <summary>Number of clauses that are told apart.</summary>
    public int Clauses { get; private set; }

    /// <summary>Number of content words.</summary>
    public int ContentWords { get; private set; }

    /// <summary>Weight of all words.</summary>
    public float Weight { get; private set; }

    /// <summary>Weight of the content words.</summary>
    public float ContentWeight { get; private set; }

    /// <summary>Weight of the names, countries and numbers.</summary>
    public float AnchorWeight { get; private set; }

    /// <summary>Weight of the main verbs that do not only say who says the rest.</summary>
    public float ActWeight { get; private set; }

    /// <summary>Weight of the content words between quotation marks.</summary>
    public float QuotedWeight { get; private set; }

    /// <summary>Weight of all words by clause.</summary>
    public ReadOnlySpan<float> ClauseWeights => _clauseWeights;

    /// <summary>Weight of the content words by clause.</summary>
    public ReadOnlySpan<float> ContentClauseWeights => _contentWeights;

    /// <summary>How much it counts that two clauses are alike of which one is this: less when it only describes, because sentences are told for the sake of the others.</summary>
    public static float FactorOf(bool isBackground) => isBackground ? BackgroundFactor : 1;

    /// <summary>The same for a clause of this stretch and one of another.</summary>
    public float FactorOf(int clause, StretchSums other, int otherClause) => FactorOf(!_tells[clause] || !other._tells[otherClause]);

    /// <summary>The clause of a word.</summary>
    public static int ClauseOf(in Occurrence occurrence) => Math.Min(occurrence.ClauseNumber, MaximalClauses - 1);

    /// <summary>Whether a word is a name, a country or a number.</summary>
    public static bool IsAnchor(TermFlags flags) => (flags & Anchor) != 0;

    /// <summary>Adds up a stretch, word after word: the order of adding is part of a result.</summary>
    public void Read(ReadOnlySpan<Occurrence> stretch)
    {
        float[] clauses = _clauseWeights, contents = _contentWeights;
        clauses.AsSpan().Clear();
        contents.AsSpan().Clear();
        _tells.AsSpan().Clear();
        int count = 0, words = 0;
        float weight = 0, contentWeight = 0, anchors = 0, acts = 0, quoted = 0;
        foreach (ref readonly Occurrence occurrence in stretch)
        {
            int clause = ClauseOf(occurrence);
            if (clause >= count) count = clause + 1;
            weight += occurrence.Weight;
            clauses[clause] += occurrence.Weight;
            _tells[clause] |= !occurrence.IsBackground;
            if (IsAnchor(occurrence.Flags)) anchors += occurrence.Weight;
            if (!occurrence.IsContent) continue;
            if ((occurrence.Flags & (TermFlags.Act | TermFlags.Attribution)) == TermFlags.Act) acts += occurrence.Weight;
            if ((occurrence.Flags & TermFlags.Quoted) != 0) quoted += occurrence.Weight;
            words++;
            contentWeight += occurrence.Weight;
            contents[clause] += occurrence.Weight;
        }

        (ActWeight, QuotedWeight) = (acts, quoted);
        (Clauses, ContentWords, Weight, ContentWeight, AnchorWeight) = (count, words, weight, contentWeight, anchors);
    }
}
