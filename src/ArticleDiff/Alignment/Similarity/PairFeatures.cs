using ArticleDiff.Alignment.Similarity.Signals;

namespace ArticleDiff.Alignment.Similarity;

/// <summary>What two stretches have in common, as numbers between 0 and 1 unless said.</summary>
internal readonly record struct PairFeatures
{
    /// <summary>Weight matched, twice, over the weight of both sides, padded so that tiny sentences do not win.</summary>
    public float Harmonic { get; init; }

    /// <summary>The same with identical terms only.</summary>
    public float ExactHarmonic { get; init; }

    /// <summary>Share of the better covered side that is matched, padded.</summary>
    public float BetterCoverage { get; init; }

    /// <summary>Share of the worse covered side that is matched, padded.</summary>
    public float WorseCoverage { get; init; }

    /// <summary>Weight matched, on a logarithmic scale; may exceed 1.</summary>
    public float Mass { get; init; }

    /// <summary>Matches that stand near each other on both sides, per matched word.</summary>
    public float Adjacency { get; init; }

    /// <summary>The best pair of clauses, as <see cref="Harmonic"/>.</summary>
    public float Clause { get; init; }

    /// <summary>Dice coefficient of the character 4-grams of the content words.</summary>
    public float Grams { get; init; }

    /// <summary>Share of the names, numbers and countries of the side that has fewer that the other side has too; 0.5 when a side has none.</summary>
    public float Anchors { get; init; }

    /// <summary>Share of the matched weight that is neither name, country, number nor calendar word.</summary>
    public float Predicate { get; init; }

    /// <summary>Content words matched, twice, over the content words of both sides, whatever they weigh.</summary>
    public float Words { get; init; }

    /// <summary>Share of the matched weight that is no part of a reporting formula on either side.</summary>
    public float Substance { get; init; }

    /// <summary>Share of both sides that the closest word of the other side covers, by letters, meaning or company; the harmonic mean, padded.</summary>
    public float Cover { get; init; }

    /// <summary>The same of the better covered side.</summary>
    public float BetterCover { get; init; }

    /// <summary>The weight so covered, on a logarithmic scale; may exceed 1.</summary>
    public float CoverMass { get; init; }

    /// <summary>The best pair of clauses, covered in the same way.</summary>
    public float ClauseCover { get; init; }

    /// <summary>Main verbs matched, twice, over the main verbs of both sides, padded.</summary>
    public float Acts { get; init; }

    /// <summary>Share of the matched weight beside the main verbs that stands on the same side of its act.</summary>
    public float Arguments { get; init; }

    /// <summary>Quoted words matched, twice, over the quoted words of both sides; 0.5 when a side quotes nothing.</summary>
    public float QuotedWords { get; init; }

    /// <summary>The features in a fixed order, for training and scoring.</summary>
    public void CopyTo(Span<double> values)
    {
        values[0] = Harmonic;
        values[1] = ExactHarmonic;
        values[2] = BetterCoverage;
        values[3] = WorseCoverage;
        values[4] = Mass;
        values[5] = Adjacency;
        values[6] = Clause;
        values[7] = Grams;
        values[8] = Anchors;
        values[9] = Predicate;
        values[10] = Words;
        values[11] = Substance;
        values[12] = Cover;
        values[13] = BetterCover;
        values[14] = CoverMass;
        values[15] = ClauseCover;
        values[16] = Acts;
        values[17] = Arguments;
        values[18] = QuotedWords;
    }

    /// <summary>Number of the features.</summary>
    public const int Count = 19;

    /// <summary>Names of the features in the order of <see cref="CopyTo"/>.</summary>
    public static readonly string[] Names =
    [
        Signals.Harmonic.Name, Signals.Exact.Name, Signals.BetterCoverage.Name, Signals.WorseCoverage.Name, Signals.Mass.Name, Signals.Adjacency.Name, Signals.Clause.Name, GramSet.Name, Signals.Anchors.Name,
        Signals.Predicate.Name, WordShare.Name, Signals.Substance.Name, WordCover.Name, WordCover.BetterName, WordCover.MassName, WordCover.ClauseName,
        Signals.Acts.Name, Signals.Arguments.Name, Signals.QuotedWords.Name,
    ];
}
