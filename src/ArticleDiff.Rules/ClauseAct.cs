using System.Collections.Frozen;
using System.Collections.Immutable;
using ArticleDiff.Facts;

namespace ArticleDiff.Rules;

/// <summary>Who does what to whom in a clause, the passive undone.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="Verb">Its main verb in its base form.</param>
/// <param name="Actor">Content words of the one who acts.</param>
/// <param name="Target">Content words of the one acted upon.</param>
internal sealed record ClauseAct(StoryClause Clause, string Verb, ImmutableArray<ClauseToken> Actor, ImmutableArray<ClauseToken> Target)
{
    /// <summary>Words behind "by" or behind the verb in which somebody is looked for; farther away stands something else.</summary>
    private const int Nearest = 6;

    private static readonly Lazy<FrozenSet<string>> Symmetric = new(() => RuleData.Entries("symmetric-verbs.data.txt").SelectMany(line => line.Split(' ')).ToFrozenSet(StringComparer.Ordinal));

    /// <summary>The act of a clause that says plainly who did something to whom, or null.</summary>
    public static ClauseAct? Of(StoryClause clause)
    {
        string verb = clause.Clause.Verb;
        if (verb.Length == 0 || clause.IsInOpenUnit || clause.Clause.Subject.IsEmpty || clause.Clause.Polarity != Polarity.Affirmed) return null;
        if (ClauseVocabulary.Default.IsLight(verb) || Symmetric.Value.Contains(verb.Split(' ')[0])) return null;
        ImmutableArray<ClauseToken> subject = [.. clause.ContentIn(clause.Clause.Subject)];
        ImmutableArray<ClauseToken> behind = [.. clause.Words.Where(word => word.Span.Start >= clause.Clause.Predicate.End)];
        bool isPassive = IsPassive(clause);
        ImmutableArray<ClauseToken> other = isPassive ? AfterBy(behind) : Object(behind);
        if (subject.IsEmpty || other.IsEmpty) return null;
        return isPassive ? new ClauseAct(clause, verb, other, subject) : new ClauseAct(clause, verb, subject, other);
    }

    // A form of be in the verb group, and no -ing behind it: was beaten, has been sued.
    private static bool IsPassive(StoryClause clause)
    {
        ClauseToken[] group = [.. clause.Words.Where(word => clause.Clause.Predicate.Contains(word.Span))];
        return group.Length > 1 && group.Any(word => word.Key is "was" or "were" or "been" or "is" or "are" or "being" or "be") && !group[^1].Key.EndsWith("ing", StringComparison.Ordinal);
    }

    private static ImmutableArray<ClauseToken> AfterBy(ImmutableArray<ClauseToken> behind)
    {
        int by = -1;
        for (int i = 0; i < behind.Length && by < 0; i++)
            if (behind[i].Key == "by") by = i;
        return by < 0 ? [] : Object(behind[(by + 1)..]);
    }

    /// <summary>The content words up to the next little word that is no article: what the verb is done to stands right behind it.</summary>
    private static ImmutableArray<ClauseToken> Object(ImmutableArray<ClauseToken> behind)
    {
        var words = ImmutableArray.CreateBuilder<ClauseToken>();
        foreach (ClauseToken word in behind.Take(Nearest))
        {
            if (word.IsContent) words.Add(word);
            else if (words.Count > 0 || word.Key is not ("the" or "a" or "an" or "his" or "her" or "its" or "their" or "this" or "that")) break;
        }

        return words.ToImmutable();
    }
}
