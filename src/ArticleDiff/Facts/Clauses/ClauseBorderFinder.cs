namespace ArticleDiff.Facts.Clauses;

/// <summary>Finds where, between two verb groups, the clause of the second begins.</summary>
internal static class ClauseBorderFinder
{
    /// <summary>The border between the words [start, end), the second group beginning at end. Strong signs beat commas, the last sign beats earlier ones.</summary>
    public static ClauseBorder Find(ReadOnlySpan<ClauseWord> words, int start, int end, VerbGroup? before)
    {
        ClauseBorder strong = default, comma = default, coordinator = default;
        int firstComma = -1, lastComma = -1, loose = -1;
        bool hasStrong = false, hasComma = false, hasCoordinator = false;
        for (int i = start; i < end; i++)
        {
            ClauseWord word = words[i];
            if (word.Mark == ClauseMark.Open && CloseBehind(words, i, end) is > 0 and int close)
            {
                // A quoted fragment is a part of its clause.
                i = close;
                continue;
            }

            // "He said that "any delay ...": the word before the mark opens the clause.
            if (word.Mark == ClauseMark.Open && hasStrong && strong.Marker >= 0 && strong.Marker == i - 1) continue;
            if (word.Mark is ClauseMark.Open or ClauseMark.Close or ClauseMark.Break)
                SetStrong(new ClauseBorder(i + 1, word.Mark == ClauseMark.Open ? ClauseSign.Open : word.Mark == ClauseMark.Close ? ClauseSign.Close : ClauseSign.Break));
            else if (word.Mark == ClauseMark.Comma)
            {
                loose = -1;
                if (firstComma < 0) firstComma = i;
                lastComma = i;
                // What a relative pronoun or a subordinator opened still waits for its verb: who, with a and b, left.
                bool waits = hasStrong && strong.Marker >= 0;
                if (!waits && i + 1 < end && words[i + 1].Is(ClauseWordGroup.Coordinator)) SetStrong(new ClauseBorder(i + 1, ClauseSign.Coordinator));
            }
            else if (OpensClause(words, i, start, end, before) is { } sign)
            {
                // "After" and "as" open a clause only when nothing else stands between them and its verb.
                if (sign == ClauseSign.Subordinator && word.Is(ClauseWordGroup.LooseSubordinator)) loose = i;
                else SetStrong(new ClauseBorder(WithPreposition(words, i, start, sign), sign) { Marker = i });
            }
            else if (word.Is(ClauseWordGroup.Coordinator))
            {
                loose = -1;
                (coordinator, hasCoordinator) = (new ClauseBorder(i, ClauseSign.Coordinator), true);
            }
        }

        if (firstComma >= 0) (comma, hasComma) = (new ClauseBorder(lastComma + 1 < end || firstComma == lastComma ? lastComma + 1 : firstComma + 1, ClauseSign.Comma), true);
        if (loose >= 0 && (!hasStrong || (loose > strong.At && strong.Marker < 0))) return new ClauseBorder(loose, ClauseSign.Subordinator) { Marker = loose };
        if (hasCoordinator && IsOnlyAdverbs(words, coordinator.At + 1, end) && (!hasStrong || (coordinator.At > strong.At && strong.Marker < 0))) return coordinator;
        if (hasStrong && (strong.Sign is ClauseSign.Relative or ClauseSign.Close or ClauseSign.Subordinator or ClauseSign.That || strong.At < end)) return strong;
        if (hasComma) return comma;
        if (hasCoordinator) return coordinator;
        return new ClauseBorder(SubjectStart(words, start, end), ClauseSign.Subject);

        void SetStrong(ClauseBorder border) => (strong, hasStrong) = (border, true);
    }

    /// <summary>The sign that a word gives when it opens a clause.</summary>
    private static ClauseSign? OpensClause(ReadOnlySpan<ClauseWord> words, int i, int start, int end, VerbGroup? before)
    {
        ClauseWord word = words[i];
        if (word.Is(ClauseWordGroup.That)) return IsConjunction(words, i, start, end, before) ? ClauseSign.That : null;
        if (word.Is(ClauseWordGroup.Relative)) return ClauseSign.Relative;
        return word.Is(ClauseWordGroup.Subordinator) ? ClauseSign.Subordinator : null;
    }

    private static bool IsConjunction(ReadOnlySpan<ClauseWord> words, int i, int start, int end, VerbGroup? before)
    {
        if (i == start && before is null) return false;
        if (i > 0 && words[i - 1].Is(ClauseWordGroup.Preposition) && !words[i - 1].Is(ClauseWordGroup.Adverb)) return false;
        if (i > 0 && words[i - 1].Mark is ClauseMark.Comma or ClauseMark.Open && i + 1 < end && words[i + 1] is { Lexeme: { IsClosed: false, NounSenses: > 0 } }
            && !(before is { } verb && verb.Takes(ClauseWordGroup.Saying))) return false;
        return true;
    }

    /// <summary>"In which" and "of whom" open their clause together.</summary>
    private static int WithPreposition(ReadOnlySpan<ClauseWord> words, int i, int start, ClauseSign sign) =>
        sign == ClauseSign.Relative && i > start && words[i - 1].Is(ClauseWordGroup.Preposition) ? i - 1 : i;

    private static int CloseBehind(ReadOnlySpan<ClauseWord> words, int open, int end)
    {
        for (int i = open + 1; i < end; i++)
        {
            if (words[i].Mark == ClauseMark.Close) return words[i - 1].Mark == ClauseMark.Comma ? -1 : i;
            if (words[i].Mark == ClauseMark.Open) return -1;
        }

        return -1;
    }

    public static bool IsOnlyAdverbs(ReadOnlySpan<ClauseWord> words, int start, int end)
    {
        for (int i = start; i < end; i++)
            if (words[i].Lexeme is not { IsAdverb: true }) return false;
        return true;
    }

    /// <summary>Where the noun phrase right before a verb begins.</summary>
    public static int SubjectStart(ReadOnlySpan<ClauseWord> words, int start, int end)
    {
        for (int i = end - 1; i >= start; i--)
        {
            if (words[i].Lexeme is not { } word) return i + 1;
            if (word.Is(ClauseWordGroup.ClearSubject)) return i;
            bool opens = word.Is(ClauseWordGroup.Determiner | ClauseWordGroup.Possessive) || word.Is(ClauseWordGroup.Subject);
            if (!word.IsClosed && word.HasCapital && i > start && words[i - 1].Lexeme is { HasCapital: false, IsClosed: false, IsAdverb: false }) return i;
            if (opens && (i == start || !words[i - 1].Is(ClauseWordGroup.Preposition | ClauseWordGroup.Determiner))) return i;
        }

        return start;
    }
}
