namespace ArticleDiff.Facts.Speech;

/// <summary>Finds the noun phrase that is the subject of a verb: before it, behind it (said X), or that of the main clause.</summary>
internal static class SourcePhrases
{
    // Subjects are short; the bounds keep long unpunctuated lines linear.
    private const int LongestPhrase = 24;
    private const int LongestSide = 30;
    private const int LongestWay = 80;

    /// <summary>Goes left from a verb over adverbs, auxiliaries and times.</summary>
    public static VerbGroup GroupOf(SpeechUnit unit, int verb)
    {
        bool passive = false, negated = false, finite = false;
        int i = verb - 1;
        for (int steps = 0; i >= 0 && steps < LongestPhrase && unit.IsWord(i); i--, steps++)
        {
            string key = unit.Key(i);
            if (key == "to") return new VerbGroup(i - 1, passive, negated, true, false);
            negated |= SpeechVocabulary.IsNegation(key);
            if (SpeechVocabulary.IsAuxiliary(key))
            {
                finite = true;
                passive |= SpeechVocabulary.IsBe(key);
            }
            else if (IsTimeFrom(unit, i, out int start)) i = start;
            else if (key != "not" && !SpeechVocabulary.IsAdverb(key)) break;
        }

        return new VerbGroup(i, passive, negated, false, finite);
    }

    /// <summary>The subject that stands before a verb group, or none.</summary>
    public static SourcePhrase Before(SpeechUnit unit, int before)
    {
        if (before < 0) return SourcePhrase.None;
        if (unit.Is(before, WordShape.Punctuation) && unit.Key(before) is ")" or "]")
        {
            int open = before;
            while (open >= 0 && before - open < LongestSide && unit.Key(open) is not ("(" or "[")) open--;
            before = open - 1;
        }

        if (unit.IsComma(before) || unit.IsDash(before)) return WithSide(unit, before);
        SourcePhrase core = Core(unit, before);
        // The foreign minister Jane Roe is one phrase; "the foreign minister, Jane Roe" is not, when no comma closes it.
        return core;
    }

    /// <summary>The subject that stands behind a verb: said X, wrote the group. None when something else follows.</summary>
    public static SourcePhrase Behind(SpeechUnit unit, int verb)
    {
        int start = verb + 1;
        if (!unit.IsWord(start) || !CanBegin(unit, start)) return SourcePhrase.None;
        int end = start;
        while (end < unit.Count && end - start < LongestPhrase && Continues(unit, start, end)) end++;
        // "According to has said": what cannot stand in a source names none.
        if (end == start) return SourcePhrase.None;
        while (end > start + 1 && SpeechVocabulary.IsPreposition(unit.Key(end - 1))) end--;
        if (unit.Key(end) is "who" || !unit.IsComma(end)) return new SourcePhrase(start, end, -1, -1);
        int side = end + 1, sideEnd = side;
        while (sideEnd < unit.Count && sideEnd - side < LongestPhrase && unit.IsWord(sideEnd) && !SpeechVocabulary.IsBoundary(unit.Key(sideEnd))) sideEnd++;
        bool named = unit.Is(side, WordShape.Capital) || SpeechVocabulary.IsDeterminer(unit.Key(side)) || SpeechVocabulary.IsPeople(unit.Key(side));
        return named && sideEnd > side ? new SourcePhrase(start, end, side, sideEnd) : new SourcePhrase(start, end, -1, -1);
    }

    /// <summary>The subject of the main clause before a verb: the first subject of a finite verb that no conjunction subordinates.</summary>
    public static SourcePhrase OfMainClause(SpeechUnit unit, int verb)
    {
        for (int i = Math.Max(0, verb - LongestWay); i < verb; i++)
        {
            if (!unit.IsWord(i) || !IsFinite(unit, i)) continue;
            VerbGroup group = GroupOf(unit, i);
            if (group.IsInfinitive) continue;
            SourcePhrase subject = Before(unit, group.Before);
            if (subject.IsNone) continue;
            if (subject.First > 0 && SpeechVocabulary.IsBoundary(unit.Key(subject.First - 1))) continue;
            return subject;
        }

        return SourcePhrase.None;
    }

    /// <summary>Whether words such as "on Monday", "last week" end at an index; <paramref name="start"/> is their first.</summary>
    public static bool IsTimeFrom(SpeechUnit unit, int end, out int start)
    {
        start = end;
        string key = unit.Key(end);
        if (!SpeechVocabulary.IsTime(key) || (key == "may" && !unit.Is(end, WordShape.Capital))) return false;
        if (unit.Key(end - 1) is "on" or "in" or "last" or "this" or "early" or "late" or "earlier" or "next" or "since") start = end - 1;
        if (start < end && unit.Key(start - 1) is "on" or "in" or "earlier" or "late") start--;
        if (start == end && (key is "week" or "month" or "year" or "last" or "next")) return false;
        return true;
    }

    private static bool IsFinite(SpeechUnit unit, int index)
    {
        if (unit.Is(index, WordShape.Number)) return false;
        string key = unit.Key(index);
        if (SpeechVocabulary.IsAuxiliary(key)) return key is not ("be" or "been" or "being" or "having");
        if (unit.Is(index, WordShape.Capital) && index > 0) return false;
        if (SpeechVocabulary.VerbOf(key) is { } verb) return !verb.IsBase && !verb.IsParticiple && !verb.IsOftenNoun;
        return !SpeechVocabulary.IsPeople(key) && SpeechVocabulary.IsPast(key);
    }

    private static SourcePhrase WithSide(SpeechUnit unit, int comma)
    {
        int sideEnd = comma, open = comma - 1;
        for (int segments = 0; segments < 4; segments++)
        {
            while (open >= 0 && comma - open < LongestSide && !IsBreak(unit, open)) open--;
            if (open < 0 || !(unit.IsComma(open) || unit.IsDash(open))) return SourcePhrase.None;
            SourcePhrase core = Core(unit, open - 1);
            if (core.IsNone) return SourcePhrase.None;
            // "Roe, 47, a baker, said": the age is no subject.
            if (core.End - core.Start == 1 && unit.Is(core.Start, WordShape.Number) && unit.IsComma(core.Start - 1))
            {
                open = core.Start - 1;
                core = Core(unit, open - 1);
            }

            if (!core.IsNone && !SpeechVocabulary.IsPreposition(unit.Key(core.Start))) return new SourcePhrase(core.Start, core.End, open + 1, sideEnd);
            open--;
        }

        return SourcePhrase.None;
    }

    private static bool IsBreak(SpeechUnit unit, int index) => !IsHyphen(unit, index) && (unit.Words[index].IsQuoted
        || (unit.Is(index, WordShape.Punctuation) && unit.Key(index) is "," or ";" or ":" or "—" or "–" or "(" or "-" or "--" or "!" or "?"));

    private static SourcePhrase Core(SpeechUnit unit, int last)
    {
        if (last >= 0 && unit.IsWord(last) && IsPersonalPronoun(unit.Key(last))) return new SourcePhrase(last, last + 1, -1, -1);
        int start = last;
        while (start >= 0 && last - start < LongestPhrase && Holds(unit, start, last)) start--;
        start++;
        start = Trim(unit, start, last + 1);
        return start > last || IsOnlyTime(unit, start, last) ? SourcePhrase.None : new SourcePhrase(start, last + 1, -1, -1);
    }

    private static bool IsPersonalPronoun(string key) => key is "he" or "she" or "they" or "it" or "we" or "i" or "you";

    /// <summary>Whether a hyphen ties the words beside it: a 56-year-old man.</summary>
    private static bool IsHyphen(SpeechUnit unit, int index) => unit.Is(index, WordShape.Punctuation) && unit.Key(index) == "-" && index > 0 && index + 1 < unit.Count
        && unit.Words[index - 1].Span.End == unit.Words[index].Span.Start && unit.Words[index].Span.End == unit.Words[index + 1].Span.Start;

    private static bool Holds(SpeechUnit unit, int index, int last)
    {
        // Quoted words inside of a phrase belong to it: the “key issue” of the meeting. A comma before the closing mark ends what is said.
        if (unit.Words[index].IsQuoted) return index < last && !(unit.Is(index, WordShape.Closing) && unit.Key(index - 1) is "," or "." or "!" or "?" or "…");
        if (IsHyphen(unit, index)) return true;
        if (!unit.IsWord(index))
            return unit.Is(index, WordShape.Punctuation) && ((unit.Key(index) == "." && unit.Is(index - 1, WordShape.Capital)) || unit.Key(index) is "&" or "/" or "'" or "’");
        string key = unit.Key(index);
        if (SpeechVocabulary.IsBoundary(key) && !(key == "as" && index == last)) return false;
        if (key is "and" or "or" or "nor") return unit.IsWord(index - 1) && index < last && unit.Is(index - 1, WordShape.Capital) == unit.Is(index + 1, WordShape.Capital) && !IsFinite(unit, index - 1);
        if (SpeechVocabulary.IsAuxiliary(key) && key is not "may" and not "might" and not "can") return false;
        if (key is "will" or "can" or "may" && !unit.Is(index, WordShape.Capital)) return false;
        if (unit.Is(index, WordShape.Capital)) return true;
        if (SpeechVocabulary.VerbOf(key) is { IsOftenNoun: false, IsParticiple: false }) return false;
        // Past forms part clauses, but not as adjectives: an injured man, the united front.
        if (SpeechVocabulary.IsPeople(key) || SpeechVocabulary.IsPreposition(key) || !SpeechVocabulary.IsPast(key)) return true;
        string before = unit.Key(index - 1);
        bool attributive = SpeechVocabulary.IsDeterminer(before) || SpeechVocabulary.IsAdverb(before) || (unit.IsWord(index - 1) && unit.Words[index - 1].IsPossessive)
            || SpeechVocabulary.PartsOf(before) == Words.LexicalParts.Adjective;
        // The group convened by the fund: before a preposition it describes the noun.
        return attributive || (index < last && SpeechVocabulary.IsPreposition(unit.Key(index + 1)));
    }

    private static int Trim(SpeechUnit unit, int start, int end)
    {
        while (start < end)
        {
            string key = unit.Key(start);
            if (!unit.IsWord(start) || key is "and" or "or" or "nor" or "to" || (SpeechVocabulary.IsAdverb(key) && key is not "both" and not "all")) start++;
            else if (SpeechVocabulary.IsPreposition(key) && AfterOpening(unit, start, end) is var next && next > start) start = next;
            else if (FromTime(unit, start, end) is var behind && behind > start) start = behind;
            else break;
        }

        return start;
    }

    /// <summary>Behind "on Monday" or "at the hearing the minister": where the subject begins after a phrase with a preposition.</summary>
    private static int AfterOpening(SpeechUnit unit, int start, int end)
    {
        for (int i = start + 1; i < end; i++)
            if (FromTime(unit, i, end) is var behind && behind > i && behind < end) return behind;
        for (int i = start + 3; i < end; i++)
            if (SpeechVocabulary.IsDeterminer(unit.Key(i)) && !SpeechVocabulary.IsPreposition(unit.Key(i - 1))) return i;
        int capital = start + 1;
        return unit.Key(end - 1) is var last && SpeechVocabulary.IsPronoun(last) ? end - 1 : capital;
    }

    private static int FromTime(SpeechUnit unit, int start, int end)
    {
        int i = start;
        while (i < end && (unit.Key(i) is "last" or "this" or "earlier" or "late" or "early" || unit.Is(i, WordShape.Number))) i++;
        return i < end && SpeechVocabulary.IsTime(unit.Key(i)) ? i + 1 : start;
    }

    private static bool IsOnlyTime(SpeechUnit unit, int start, int last) => IsTimeFrom(unit, last, out int from) && from <= start;

    private static bool CanBegin(SpeechUnit unit, int index)
    {
        string key = unit.Key(index);
        if (SpeechVocabulary.IsBoundary(key) || SpeechVocabulary.IsPreposition(key) || SpeechVocabulary.IsAdverb(key) || IsTimeFrom(unit, index, out _)) return false;
        // "It's" is a pronoun with its verb, and no source.
        if (IsPersonalPronoun(key)) return !unit.Words[index].IsPossessive;
        return unit.Is(index, WordShape.Capital) || SpeechVocabulary.IsDeterminer(key) || SpeechVocabulary.IsPronoun(key) || SpeechVocabulary.IsPeople(key)
            || (SpeechVocabulary.PartsOf(key) & (Words.LexicalParts.Noun | Words.LexicalParts.Adjective)) != 0;
    }

    private static bool Continues(SpeechUnit unit, int start, int index)
    {
        if (IsHyphen(unit, index)) return true;
        if (!unit.IsWord(index)) return unit.Key(index) == "." && unit.Is(index - 1, WordShape.Capital) && unit.IsWord(index + 1);
        string key = unit.Key(index);
        if (SpeechVocabulary.IsPronoun(unit.Key(start))) return index == start;
        if (key is "of" or "for" or "from" or "and" or "with") return key is not "and" || unit.Is(index + 1, WordShape.Capital);
        if (unit.Is(index, WordShape.Capital) && !SpeechVocabulary.IsTime(key)) return true;
        if (SpeechVocabulary.IsTime(key) && index > start) return false;
        return !SpeechVocabulary.IsBoundary(key) && !SpeechVocabulary.IsPreposition(key) && !SpeechVocabulary.IsAuxiliary(key)
            && (index == start || (!SpeechVocabulary.IsAdverb(key) && SpeechVocabulary.VerbOf(key) is not { IsParticiple: true } && !(key.EndsWith("ing", StringComparison.Ordinal) && unit.Is(index - 1, WordShape.Capital))));
    }
}
