using System.Collections.Immutable;
using ArticleDiff.Alignment;
using ArticleDiff.Alignment.Locking;

namespace ArticleDiff.Formats.Locking;

/// <summary>What a new lock says otherwise than an old one. Weak links are hints and do not count.</summary>
public sealed record LockDifference
{
    /// <summary>Sentences whose words are others now, by article and unit.</summary>
    public ImmutableArray<SentenceEdit> Edited { get; init; } = [];

    /// <summary>Sentences that no article has any more, by key.</summary>
    public ImmutableArray<LockedSentence> Lost { get; init; } = [];

    /// <summary>Body units that are not locked yet.</summary>
    public ImmutableArray<SentenceId> Added { get; init; } = [];

    /// <summary>Pairs of sentences that are linked otherwise, by article and place.</summary>
    public ImmutableArray<PairChange> Pairs { get; init; } = [];

    /// <summary>Whether the sentences are others than those that were locked.</summary>
    public bool HasTextDrift => !(Edited.IsEmpty && Lost.IsEmpty && Added.IsEmpty);

    /// <summary>Whether nothing differs.</summary>
    public bool IsEmpty => !HasTextDrift && Pairs.IsEmpty;

    /// <summary>Compares an accepted lock with a new one of the same story, in its present words.</summary>
    /// <param name="story">The story.</param>
    /// <param name="before">The accepted lock.</param>
    /// <param name="after">What would take its place.</param>
    public static LockDifference Of(Story story, AlignmentLock before, AlignmentLock after)
    {
        ArgumentNullException.ThrowIfNull(story);
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        HeldLock held = HeldLock.Find(story, before);
        Dictionary<SentenceKey, SentenceId> units = [];
        for (int article = 0; article < story.Articles.Length; article++)
        {
            ImmutableArray<SentenceKey> keys = SentenceKey.Of(story.Articles[article], before);
            for (int i = 0; i < keys.Length; i++) units[keys[i]] = new SentenceId(article, i);
        }

        Dictionary<SentenceKey, SentenceId> unitsBefore = new(units);
        foreach (LockedSentence sentence in held.Lost) unitsBefore.Remove(sentence.Key);
        foreach (SentenceEdit edit in held.Edited) unitsBefore[edit.Before.Key] = edit.Now;
        Dictionary<SentenceKey, string> texts = before.Passages.SelectMany(passage => passage.Sentences).ToDictionary(sentence => sentence.Key, sentence => sentence.Text);
        Dictionary<(End, End), LinkRelation> old = PairsOf(before, unitsBefore, texts), now = PairsOf(after, units, texts);
        IEnumerable<PairChange> pairs = old.Keys.Union(now.Keys)
            .Select(pair => new PairChange(pair.Item1.Unit, pair.Item1.Text, pair.Item2.Unit, pair.Item2.Text, Get(old, pair), Get(now, pair)))
            .Where(change => change.Before != change.After)
            .OrderBy(change => change.Left ?? Last).ThenBy(change => change.Right ?? Last).ThenBy(change => change.LeftText, StringComparer.Ordinal).ThenBy(change => change.RightText, StringComparer.Ordinal);
        return new LockDifference { Edited = held.Edited, Lost = held.Lost, Added = held.Added, Pairs = [.. pairs] };
    }

    private static SentenceId Last => new(int.MaxValue, int.MaxValue);

    private static LinkRelation? Get(Dictionary<(End, End), LinkRelation> pairs, (End, End) pair) => pairs.TryGetValue(pair, out LinkRelation relation) ? relation : null;

    private static Dictionary<(End, End), LinkRelation> PairsOf(AlignmentLock held, Dictionary<SentenceKey, SentenceId> units, Dictionary<SentenceKey, string> texts)
    {
        Dictionary<(End, End), LinkRelation> pairs = [];
        foreach (LockedLink link in held.Links)
            if (link.Band != LinkBand.Weak)
                foreach (SentenceKey left in link.Left)
                    foreach (SentenceKey right in link.Right)
                    {
                        // Of two links that hold one pair, the one that says more.
                        (End, End) pair = (EndOf(left), EndOf(right));
                        if (!pairs.TryGetValue(pair, out LinkRelation known) || link.Relation < known) pairs[pair] = link.Relation;
                    }

        return pairs;

        End EndOf(SentenceKey key) => units.TryGetValue(key, out SentenceId unit) ? new End(unit, "") : new End(null, $"{key.Article}: {texts.GetValueOrDefault(key, key.ToString())}");
    }

    /// <summary>A sentence of a pair: a unit, or the words of one that is gone.</summary>
    private readonly record struct End(SentenceId? Unit, string Text);
}
