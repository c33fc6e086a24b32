using ArticleDiff.Alignment.Similarity;

namespace ArticleDiff.Alignment;

/// <summary>How the engine is set: with which weights, and which of its signals are switched off. For measuring; users have the defaults.</summary>
internal sealed record EngineSettings
{
    public static EngineSettings Default { get; } = new();

    /// <summary>Signals that are switched off.</summary>
    public EngineSignals Off { get; init; }

    /// <summary>Weights of the features of a pair, or null for the embedded ones.</summary>
    public LogisticModel? Content { get; init; }

    /// <summary>Weights of what surrounds a pair at the first look, or null for the embedded ones.</summary>
    public LogisticModel? FirstLook { get; init; }

    /// <summary>Weights of what surrounds a pair at the second look, or null for the embedded ones.</summary>
    public LogisticModel? SecondLook { get; init; }

    public bool Uses(EngineSignals signal) => (Off & signal) == 0;
}
