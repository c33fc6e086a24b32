using System.Collections.Immutable;
using ArticleDiff.Alignment.Locking;

namespace ArticleDiff.Alignment;

/// <summary>What of a story says the same as what.</summary>
/// <param name="Story">The story.</param>
/// <param name="Links">All links, ordered by left article, right article, left units, right units.</param>
/// <param name="Passages">All passages, in reading order of the reference. Every body unit is at home in exactly one.</param>
public sealed record StoryAlignment(Story Story, ImmutableArray<Link> Links, ImmutableArray<Passage> Passages)
{
    /// <summary>All passages, in reading order of the reference. Every body unit is at home in exactly one. They may be gathered at the first call.</summary>
    public ImmutableArray<Passage> Passages { get => LatePassages.Value; init => LatePassages = new Late<ImmutableArray<Passage>>(value); }

    /// <summary>The passages, which nobody may have asked for yet: a list of links does not.</summary>
    internal Late<ImmutableArray<Passage>> LatePassages { get; init; } = new(Passages);

    /// <summary>The engine that drew the links: <see cref="EngineRevision.Current"/>, and the name of another similarity that had a say.</summary>
    public string Engine { get => field ?? EngineRevision.Current; init; }

    /// <summary>
    /// How many comparisons of stretches of sentences ended at their budget of 20,000 pairs of words: of these stretches, only the first words were matched.
    /// Zero for anything that is prose.
    /// </summary>
    public int CutShort { get; init; }

    /// <summary>How many pairs of sentences were scored: work that is counted, so that growth can be seen without a clock.</summary>
    internal long ComparedPairs { get; init; }

    /// <summary>How many pairs of words were looked at while sentences were compared.</summary>
    internal long ComparedWords { get; init; }

    /// <summary>What became of the lock that the story was aligned under; null without one.</summary>
    public HeldLock? Held { get; init; }

    /// <summary>The links between two articles, seen from <paramref name="left"/>, in the order of its units.</summary>
    public ImmutableArray<Link> LinksBetween(int left, int right)
    {
        if (left < right) return [.. Links.Where(link => link.Left.Article == left && link.Right.Article == right)];
        return [.. Links.Where(link => link.Left.Article == right && link.Right.Article == left)
            .Select(link => link.Turned())
            .OrderBy(link => link, LinkOrder.Instance)];
    }
}
