using System.Collections.Immutable;

namespace ArticleDiff.Alignment;

/// <summary>Why two sides were linked.</summary>
public sealed record LinkEvidence
{
    // Before None, which is made of it.
    private static readonly Late<ImmutableArray<LinkSupport>> NoSupport = new([]);

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

    /// <summary>The two clauses that share most of their words, from their first to their last content word, or null when none do.</summary>
    public SpanPair? Clauses { get; init; }

    /// <summary>Sentences of third articles that say what both sides say, the one that supports most first; at most one an article.</summary>
    public ImmutableArray<LinkSupport> Support { get => LateSupport.Value; init => LateSupport = new Late<ImmutableArray<LinkSupport>>(value); }

    /// <summary>The best score of a rival: another pair that shares one of the sides. Zero when there is none.</summary>
    public double RunnerUp { get; init; }

    /// <summary>The rival with the score <see cref="RunnerUp"/>, or null when there is none.</summary>
    public SentencePair? RunnerUpPair { get; init; }

    /// <summary>The score less the runner-up's; negative when a rival scores higher.</summary>
    public double Margin { get; init; }

    /// <summary>The support, which takes a look at all articles, and which rules do not ask for.</summary>
    internal Late<ImmutableArray<LinkSupport>> LateSupport { get; init; } = NoSupport;

    /// <summary>The same evidence seen from the other side.</summary>
    public LinkEvidence Turned() => this with
    {
        Words = [.. Words.Select(match => new WordMatch(match.Right, match.Left, match.Kind)).OrderBy(match => match.Left).ThenBy(match => match.Right)],
        Quotes = Turned(Quotes),
        Numbers = Turned(Numbers),
        Names = Turned(Names),
        Clauses = Clauses is { } clauses ? new SpanPair(clauses.Right, clauses.Left) : null,
        RunnerUpPair = RunnerUpPair is { } pair ? new SentencePair(pair.Right, pair.Left) : null,
    };

    /// <summary>Whether all of it is the same: a link may gather it anew each time it is asked.</summary>
    public bool Equals(LinkEvidence? other) => other is not null && (ReferenceEquals(this, other)
        || (RunnerUp.Equals(other.RunnerUp) && Margin.Equals(other.Margin) && RunnerUpPair == other.RunnerUpPair && Clauses == other.Clauses
            && AreSame(Words, other.Words) && AreSame(Quotes, other.Quotes) && AreSame(Numbers, other.Numbers) && AreSame(Names, other.Names)
            && (ReferenceEquals(LateSupport, other.LateSupport) || AreSame(Support, other.Support))));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(RunnerUp, Margin, RunnerUpPair, Clauses, Words.AsSpan().Length);

    private static bool AreSame<T>(ImmutableArray<T> one, ImmutableArray<T> other)
        where T : IEquatable<T> => one.AsSpan().SequenceEqual(other.AsSpan());

    private static ImmutableArray<SpanPair> Turned(ImmutableArray<SpanPair> pairs) =>
        [.. pairs.Select(pair => new SpanPair(pair.Right, pair.Left)).OrderBy(pair => pair.Left).ThenBy(pair => pair.Right)];
}
