using System.Collections.Immutable;

namespace ArticleDiff.Alignment;

/// <summary>Why two sides were linked.</summary>
public sealed record LinkEvidence
{
    /// <summary>No evidence.</summary>
    public static LinkEvidence None { get; } = new();

    /// <summary>The words that matched, in order of the left side.</summary>
    public ImmutableArray<WordMatch> Words { get; init; } = [];

    /// <summary>Quotations that share words.</summary>
    public ImmutableArray<SpanPair> Quotes { get; init; } = [];

    /// <summary>Numbers that both sides have.</summary>
    public ImmutableArray<SpanPair> Numbers { get; init; } = [];

    /// <summary>Names that both sides have.</summary>
    public ImmutableArray<SpanPair> Names { get; init; } = [];

    /// <summary>The best score of a rival: another pair that shares one of the sides. Zero when there is none.</summary>
    public double RunnerUp { get; init; }

    /// <summary>The score less the runner-up's; negative when a rival scores higher.</summary>
    public double Margin { get; init; }
}
