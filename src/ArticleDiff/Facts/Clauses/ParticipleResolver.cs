using ArticleDiff.Words;

namespace ArticleDiff.Facts.Clauses;

/// <summary>
/// Decides which words in -ed are no finite verbs: "a man arrested on Monday said" has one finite verb, and it is the second.
/// </summary>
internal static class ParticipleResolver
{
    private const ClauseWordGroup Joins = ClauseWordGroup.Coordinator | ClauseWordGroup.Relative | ClauseWordGroup.That | ClauseWordGroup.ClearSubject;

    public static void Resolve(List<VerbGroup> groups, ReadOnlySpan<ClauseWord> words)
    {
        for (int i = 0; i < groups.Count; i++)
        {
            if (!groups[i].MayBeParticiple || !IsParticiple(groups, i, words)) continue;
            groups[i] = groups[i] with { Kind = VerbGroupKind.Participle, IsPassive = true };
        }
    }

    private static bool IsParticiple(List<VerbGroup> groups, int index, ReadOnlySpan<ClauseWord> words)
    {
        VerbGroup group = groups[index];
        ClauseWord? next = group.Last + 1 < words.Length ? words[group.Last + 1] : null;
        if (next?.Lexeme?.Key == "by" && !IsMeasure(words, group.Last + 2)) return true;
        bool prepositional = next is { } word && word.Is(ClauseWordGroup.Preposition | ClauseWordGroup.To) && !word.Is(ClauseWordGroup.Determiner);
        if (group.First == 0) return HasFinite(groups, index + 1);
        if (words[group.First - 1].Mark == ClauseMark.Comma) return (prepositional && !IsAwaited(groups, index, words)) || IsAside(groups, index, words);
        VerbGroup? before = index > 0 ? groups[index - 1] : null;
        if (before is { } earlier && OpensWithName(words, earlier.Last + 1, group.First)) return false;
        // The object of the verb before is described, unless that verb reports what it did: said the ship sank, but asked for the ship moored there.
        if (before is { } verb && HasMain(groups, index, words) && !IsOpened(groups, index, words) && IsUnbroken(words, verb.Last + 1, group.First)
            && (!verb.IsFinite || !verb.Takes(ClauseWordGroup.Saying | ClauseWordGroup.Knowing) || IsPreposition(words[verb.Last + 1]))) return true;
        if (!prepositional && next?.Lexeme is { IsAdverb: false } && !IsBehindDeterminer(words, group)) return false;
        // The programs needed to view them will be gone: an infinitive may stand before the verb that is still to come.
        int finite = index + 1;
        while (finite < groups.Count && groups[finite].Kind == VerbGroupKind.Infinitive && !groups[finite].Takes(ClauseWordGroup.Saying | ClauseWordGroup.Knowing)) finite++;
        return finite < groups.Count && groups[finite] is { IsFinite: true } after && (prepositional || !after.MayBeParticiple)
            && !group.Takes(ClauseWordGroup.Saying | ClauseWordGroup.Knowing) && IsUnbroken(words, group.Last + 1, after.First);
    }

    private static bool IsPreposition(ClauseWord word) => word.Is(ClauseWordGroup.Preposition) && !word.Is(ClauseWordGroup.Determiner | ClauseWordGroup.That);

    /// <summary>Whether a number follows: prices that dropped by 6 percent were dropped by nobody.</summary>
    private static bool IsMeasure(ReadOnlySpan<ClauseWord> words, int at) => at < words.Length && words[at].Lexeme is { } word
        && (char.IsAsciiDigit(word.Key[0]) || word.Key is "about" or "around" or "nearly" or "almost" or "roughly" or "more" or "less" or "half" or "up");

    /// <summary>Whether a clause still waits for its verb: one that a relative pronoun opened, or the main one when a relative clause interrupts it.</summary>
    private static bool IsAwaited(List<VerbGroup> groups, int index, ReadOnlySpan<ClauseWord> words) =>
        !HasMain(groups, index, words) || OpensClause(words, groups[index - 1].Last + 1, groups[index].First);

    /// <summary>Whether a clause was opened behind the last finite verb: because letters written on clay needed eyes.</summary>
    private static bool IsOpened(List<VerbGroup> groups, int index, ReadOnlySpan<ClauseWord> words)
    {
        int finite = index - 1;
        while (finite >= 0 && !groups[finite].IsFinite) finite--;
        return OpensClause(words, finite < 0 ? 0 : groups[finite].Last + 1, groups[index].First);
    }

    /// <summary>Whether one of the groups before is the finite verb of a clause that nothing opened.</summary>
    private static bool HasMain(List<VerbGroup> groups, int index, ReadOnlySpan<ClauseWord> words)
    {
        for (int i = 0; i < index; i++)
            if (groups[i].IsFinite && !OpensClause(words, i == 0 ? 0 : groups[i - 1].Last + 1, groups[i].First)) return true;
        return false;
    }

    private static bool OpensClause(ReadOnlySpan<ClauseWord> words, int start, int end)
    {
        for (int i = start; i < end; i++)
            if (words[i].Is(ClauseWordGroup.Relative) || (words[i].Is(ClauseWordGroup.Subordinator) && !words[i].Is(ClauseWordGroup.LooseSubordinator))) return true;
        return false;
    }

    /// <summary>Whether a comma closes what stands behind the one before the verb, and the main verb goes on there: the deal, announced Tuesday, is big.</summary>
    private static bool IsAside(List<VerbGroup> groups, int index, ReadOnlySpan<ClauseWord> words)
    {
        if (HasMain(groups, index, words) || index + 1 >= groups.Count || !groups[index + 1].IsFinite || groups[index + 1].MayBeParticiple) return false;
        int at = groups[index].Last + 1;
        while (at < words.Length && words[at].Lexeme is { } word && (word.IsAdverb || (FunctionWords.Of(word.Key) & (WordClass.Weekday | WordClass.Month)) != 0 || char.IsAsciiDigit(word.Key[0]))) at++;
        if (at == groups[index].Last + 1 || at >= words.Length || words[at].Mark != ClauseMark.Comma) return false;
        return ClauseBorderFinder.IsOnlyAdverbs(words, at + 1, groups[index + 1].First);
    }

    /// <summary>Whether "as", "after" and their kin stand there and a name up to the verb: the news came as Ann Roth met with them.</summary>
    private static bool OpensWithName(ReadOnlySpan<ClauseWord> words, int start, int end)
    {
        if (words[end - 1].Lexeme is not { HasCapital: true, IsClosed: false, IsPossessive: false }) return false;
        for (int i = end - 1; i >= start && words[i].IsWord; i--)
            if (words[i].Is(ClauseWordGroup.LooseSubordinator)) return words[i].Lexeme!.Key is not "for" and not "than" and not "like";
            else if (words[i].Is(ClauseWordGroup.Preposition)) return false;
        return false;
    }

    private static bool IsBehindDeterminer(ReadOnlySpan<ClauseWord> words, VerbGroup group) => words[group.First - 1].Is(ClauseWordGroup.Determiner);

    private static bool HasFinite(List<VerbGroup> groups, int from)
    {
        for (int i = from; i < groups.Count; i++)
            if (groups[i].IsFinite) return true;
        return false;
    }

    private static bool IsUnbroken(ReadOnlySpan<ClauseWord> words, int start, int end)
    {
        for (int i = start; i < end; i++)
            if (words[i].Mark != ClauseMark.None || words[i].Is(Joins) || (words[i].Is(ClauseWordGroup.Subordinator) && !words[i].Is(ClauseWordGroup.LooseSubordinator))) return false;
        return true;
    }
}
