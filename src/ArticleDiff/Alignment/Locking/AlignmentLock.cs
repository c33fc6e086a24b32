using System.Collections.Immutable;

namespace ArticleDiff.Alignment.Locking;

/// <summary>An alignment that people have accepted: what later alignments of the story hold to. Sentences are named by their words.</summary>
/// <param name="Engine">The revision of the engine that drew the links.</param>
/// <param name="Reference">Id of the article that ordered the passages.</param>
public sealed record AlignmentLock(string Engine, string Reference)
{
    /// <summary>The passages by id, ordinal. Each sentence is at home in one.</summary>
    public ImmutableArray<LockedPassage> Passages { get; init; } = [];

    /// <summary>All links, weak ones too, without those that decisions made.</summary>
    public ImmutableArray<LockedLink> Links { get; init; } = [];

    /// <summary>Units that took no part, by key. A sentence that is put in beside them must not make sentences of them.</summary>
    public ImmutableArray<LockedAside> Aside { get; init; } = [];

    /// <summary>What people decided; each pair of sentences once. It wins over links and passages.</summary>
    public ImmutableArray<LockDecision> Decisions { get; init; } = [];

    /// <summary>The fingerprints and ranks of all units of an article, those that took no part too.</summary>
    internal IEnumerable<(string Fingerprint, string Rank)> UnitsOf(string article)
        => Passages.SelectMany(passage => passage.Sentences).Select(sentence => (sentence.Key, sentence.Rank)).Concat(Aside.Select(unit => (unit.Key, unit.Rank)))
            .Where(unit => unit.Key.Article == article).Select(unit => (unit.Key.Fingerprint, unit.Rank));
}
