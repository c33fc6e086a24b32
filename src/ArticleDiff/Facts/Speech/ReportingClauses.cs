namespace ArticleDiff.Facts.Speech;

/// <summary>Finds the reporting clauses of a unit, in the order of their verbs.</summary>
internal static class ReportingClauses
{
    // How far quoted words may stand behind the verb that they belong to, and behind an infinitive.
    private const int LongestClaimToQuote = 14;
    private const int LongestToQuote = 4;

    public static List<ReportingClause> Find(SpeechUnit unit)
    {
        List<ReportingClause> found = [];
        for (int i = 0; i < unit.Count; i++)
        {
            if (!unit.IsWord(i)) continue;
            ReportingClause? clause = unit.Key(i) switch
            {
                "according" when unit.Key(i + 1) == "to" => Formula(unit, i, i + 2),
                "words" when unit.Key(i - 1) == "the" && unit.Key(i - 2) == "in" && unit.Key(i + 1) == "of" => Formula(unit, i, i + 2),
                var key when SpeechVocabulary.VerbOf(key) is { } verb && !(unit.Is(i, WordShape.Capital) && i > 0 && unit.IsWord(i - 1)) => Verbal(unit, i, verb),
                var key when SpeechVocabulary.IsClaim(key) && unit.Key(i + 1) == "that" && i > 0 && unit.IsWord(i - 1) => Nominal(unit, i),
                _ => null,
            };
            // The report's statement that …: a claim is a noun as often as a verb.
            if (clause is null && SpeechVocabulary.IsClaim(unit.Key(i)) && unit.Key(i + 1) == "that" && i > 0) clause = Nominal(unit, i);
            if (clause is not null) found.Add(clause);
        }

        return found;
    }

    private static ReportingClause? Formula(SpeechUnit unit, int verb, int verbEnd)
    {
        SourcePhrase source = SourcePhrases.Behind(unit, verbEnd - 1);
        if (source.IsNone) return null;
        // "According to Roe, the mayor …": behind an opening formula the comma ends the source.
        bool opening = verb <= 1 || !HasWords(unit, 0, verb);
        if (opening) source = source with { SideStart = -1, SideEnd = -1 };
        (int, int) claim = opening ? (SkipComma(unit, source.Last), ClaimEnd(unit)) : (0, BeforeComma(unit, verb));
        return new ReportingClause(source, verb, verbEnd, SpeechStance.Neutral, ReportingKind.Formula) { Claim = claim };
    }

    private static ReportingClause? Nominal(SpeechUnit unit, int noun)
    {
        int last = noun - 1;
        if (!unit.IsWord(last)) return null;
        int start = last;
        if (!unit.Words[last].IsPossessive && unit.Key(last) is not ("his" or "her" or "their" or "its")) return null;
        while (start > 0 && unit.IsWord(start - 1) && noun - start < 8 && (unit.Is(start - 1, WordShape.Capital) || SpeechVocabulary.IsDeterminer(unit.Key(start - 1))) && !unit.Words[start - 1].IsPossessive) start--;
        SpeechStance stance = unit.Key(noun) switch
        {
            "claim" or "allegation" or "assertion" or "accusation" or "argument" or "contention" => SpeechStance.Asserting,
            "warning" => SpeechStance.Warning,
            "denial" => SpeechStance.Denying,
            "admission" or "insistence" => SpeechStance.Affirming,
            "promise" or "pledge" or "vow" or "announcement" => SpeechStance.Committing,
            "suggestion" or "prediction" or "belief" => SpeechStance.Supposing,
            _ => SpeechStance.Neutral,
        };
        return new ReportingClause(new SourcePhrase(start, noun, -1, -1), noun, noun + 1, stance, ReportingKind.Leading) { Claim = (noun + 2, ClaimEnd(unit)) };
    }

    private static ReportingClause? Verbal(SpeechUnit unit, int verb, ReportingVerb form)
    {
        VerbGroup group = SourcePhrases.GroupOf(unit, verb);
        // The alleged plot, an announced visit: behind an article the form describes a noun.
        if (unit.Key(verb - 1) is "the" or "a" or "an" or "its" or "their" or "our" or "my") return null;
        if (form.IsOftenNoun && !ReadsAsVerb(unit, verb, group)) return null;
        if (group.IsPassive && !form.IsParticiple) return Passive(unit, verb, form);
        if (group.IsNegated && form.Stance is not SpeechStance.Denying) return null;
        int end = verb + 1;
        bool quotes = QuoteFollows(unit, end);
        bool behindSpeech = group.Before >= 0 && (unit.Is(group.Before, WordShape.Closing)
            || (unit.IsComma(group.Before) || unit.IsDash(group.Before) || unit.Key(group.Before) is "?" or "!") && (group.Before == verb - 1));
        SourcePhrase source = SourcePhrase.None;
        var kind = ReportingKind.Leading;
        if (form.IsParticiple || group.IsInfinitive || (form.IsBase && !group.IsFinite && group.Before < 0))
        {
            bool absolute = form.IsParticiple && SourcePhrases.Before(unit, group.Before) is { IsNone: false } near && near.Start > 0 && unit.Key(near.Start) == "with";
            if (group.IsInfinitive && (!quotes || !QuoteWithin(unit, end, LongestToQuote))) return null;
            if (form.IsParticiple && SpeechVocabulary.IsDeterminer(unit.Key(verb - 1))) return null;
            source = absolute ? AfterWith(SourcePhrases.Before(unit, group.Before)) : Absolute(unit, group) ?? SourcePhrases.OfMainClause(unit, verb);
        }
        else if (behindSpeech && MayInvert(unit, verb, form, group) && SourcePhrases.Behind(unit, verb) is { IsNone: false } inverted && IsInversion(unit, inverted))
        {
            source = inverted;
            kind = ReportingKind.Trailing;
        }
        else if (group.Before >= 0 && unit.Key(group.Before) is "and" or "but" or "or" or "then")
        {
            source = SourcePhrases.OfMainClause(unit, verb);
        }
        else if (group.Before < 0 && verb == 0 && !form.IsBase && SourcePhrases.Behind(unit, verb) is { IsNone: false } opened && (unit.Key(opened.Last) is ":" || form.Stance == SpeechStance.Neutral && unit.Key(verb) == "said"))
        {
            source = opened;
            end = verb + 1;
        }
        else if (group.Before >= 0 && unit.Key(group.Before) is "who" or "which" or "that" && group.Before > 0)
        {
            source = SourcePhrases.Before(unit, unit.IsComma(group.Before - 1) ? group.Before - 2 : group.Before - 1);
        }
        else
        {
            source = SourcePhrases.Before(unit, group.Before);
            if (!source.IsNone && IsTrailing(unit, source, end)) kind = ReportingKind.Trailing;
        }

        if (source.IsNone) return null;
        (int, int) claim = kind == ReportingKind.Trailing ? (0, BeforeComma(unit, Math.Min(source.First, verb))) : (ClaimStart(unit, end), ClaimEnd(unit));
        return new ReportingClause(source, verb, end, form.Stance, kind) { Claim = claim, NeedsQuotation = form.NeedsQuotation };
    }

    /// <summary>Told by X, condemned by X.</summary>
    private static ReportingClause? Passive(SpeechUnit unit, int verb, ReportingVerb form)
    {
        if (unit.Key(verb + 1) != "by") return null;
        SourcePhrase source = SourcePhrases.Behind(unit, verb + 1);
        return source.IsNone ? null : new ReportingClause(source, verb, verb + 1, form.Stance, ReportingKind.Leading)
        {
            Claim = (source.Last, ClaimEnd(unit)),
            NeedsQuotation = form.NeedsQuotation,
        };
    }

    /// <summary>With its ambassador declaring: the participle has a subject of its own.</summary>
    private static SourcePhrase? Absolute(SpeechUnit unit, VerbGroup group)
    {
        if (group.IsInfinitive || group.Before < 0 || !unit.IsWord(group.Before)) return null;
        for (int i = group.Before; i >= Math.Max(0, group.Before - 12) && unit.IsWord(i); i--)
            if (unit.Key(i) == "with") return i < group.Before ? new SourcePhrase(i + 1, group.Before + 1, -1, -1) : null;
        return null;
    }

    private static SourcePhrase AfterWith(SourcePhrase phrase) => phrase.End - phrase.Start > 1 ? phrase with { Start = phrase.Start + 1 } : SourcePhrase.None;

    /// <summary>Claims, reports and warnings are verbs only before what is claimed, and behind a possible subject.</summary>
    private static bool ReadsAsVerb(SpeechUnit unit, int verb, VerbGroup group)
    {
        if (group.IsFinite) return true;
        string before = unit.Key(verb - 1);
        if (SpeechVocabulary.IsDeterminer(before) || SpeechVocabulary.IsPreposition(before) && before != "to" || (verb > 0 && unit.IsWord(verb - 1) && unit.Words[verb - 1].IsPossessive)) return false;
        if (QuoteFollows(unit, verb + 1) && !SpeechVocabulary.IsPreposition(unit.Key(verb + 1)) && (before == "" || unit.IsWord(verb - 1) || unit.IsComma(verb - 1))) return true;
        return unit.Key(verb + 1) is "that" or "it" or "he" or "she" or "they" or "there" or "the" or "for" or "on" or "him" or "her" or "them" && (unit.IsWord(verb - 1) || unit.IsComma(verb - 1))
            && (SpeechVocabulary.PartsOf(before) & Words.LexicalParts.Adjective) == 0;
    }

    /// <summary>Whether "…, said X" is possible: of verbs with an addressee (told, warned) only where quoted words stand before, and of told never.</summary>
    private static bool MayInvert(SpeechUnit unit, int verb, ReportingVerb form, VerbGroup group)
    {
        if (unit.Key(verb) is "told" or "tells" or "tell" or "informed" or "informs") return false;
        return unit.Is(group.Before, WordShape.Closing) || unit.Is(group.Before - 1, WordShape.Closing) || (form.Stance == SpeechStance.Neutral && !form.NeedsQuotation);
    }

    private static bool IsInversion(SpeechUnit unit, SourcePhrase source)
    {
        int next = source.Last;
        if (unit.IsEnd(next) || !unit.IsWord(next) || SpeechVocabulary.IsPreposition(unit.Key(next)) || SpeechVocabulary.IsBoundary(unit.Key(next))) return true;
        return SpeechVocabulary.IsTime(unit.Key(next)) || SpeechVocabulary.IsAdverb(unit.Key(next)) || unit.Key(next).EndsWith("ing", StringComparison.Ordinal) || unit.Key(next) is "last" or "this";
    }

    /// <summary>Whether a tag stands behind what is said: a comma or a closing mark before it, and nothing that is said behind it.</summary>
    private static bool IsTrailing(SpeechUnit unit, SourcePhrase source, int end)
    {
        int before = source.First - 1;
        if (before < 1 || !(unit.Is(before, WordShape.Closing) || unit.IsComma(before) || unit.IsDash(before) || unit.Key(before) is "?" or "!")) return false;
        if (unit.Is(before, WordShape.Closing) || unit.Is(before - 1, WordShape.Closing)) return true;
        if (unit.Key(end) == "that" || QuoteFollows(unit, end)) return false;
        if (unit.IsEnd(end) || unit.IsComma(end)) return !IsOpeningPhrase(unit, before);
        string next = unit.Key(end);
        bool free = SpeechVocabulary.IsPreposition(next) || SpeechVocabulary.IsTime(next) || next is "as" or "when" or "while" or "after" or "before" or "last" or "this" || SpeechVocabulary.IsAdverb(next);
        return (free || unit.Key(end - 1) is "told" or "tells") && !IsOpeningPhrase(unit, before) && !ThatFollows(unit, end);
    }

    private static bool ThatFollows(SpeechUnit unit, int end)
    {
        for (int i = end; i < unit.Count && i < end + 12; i++)
            if (unit.Key(i) == "that" || unit.Words[i].IsQuoted) return true;
        return false;
    }

    /// <summary>Whether what stands before a comma is only "On Monday" or "After the vote", and no claim.</summary>
    private static bool IsOpeningPhrase(SpeechUnit unit, int comma)
    {
        string first = unit.Key(0);
        return comma <= 12 && (SpeechVocabulary.IsPreposition(first) || SpeechVocabulary.IsBoundary(first) || SpeechVocabulary.IsAdverb(first) || SpeechVocabulary.IsTime(first) || first is "but" or "and");
    }

    /// <summary>Whether quoted words follow at once, behind a comma, colon, that, or an addressee.</summary>
    public static bool QuoteFollows(SpeechUnit unit, int index) => QuoteWithin(unit, index, LongestClaimToQuote);

    private static bool QuoteWithin(SpeechUnit unit, int index, int words)
    {
        for (int i = index; i < unit.Count && i < index + words; i++)
        {
            if (unit.Words[i].IsQuoted) return true;
            if (unit.Is(i, WordShape.Punctuation) && unit.Key(i) is "." or ";") return false;
        }

        return false;
    }

    private static bool HasWords(SpeechUnit unit, int first, int end)
    {
        for (int i = first; i < end; i++)
            if ((unit.IsWord(i) && !SpeechVocabulary.IsAdverb(unit.Key(i)) && unit.Key(i) is not ("and" or "but" or "in" or "the")) || unit.Words[i].IsQuoted) return true;
        return false;
    }

    private static int ClaimStart(SpeechUnit unit, int index)
    {
        while (index < unit.Count && (unit.IsComma(index) || unit.Key(index) is ":" or "that" || SpeechVocabulary.IsAdverb(unit.Key(index)) || SpeechVocabulary.IsTime(unit.Key(index)) || (unit.Key(index) is "on" or "in" && SpeechVocabulary.IsTime(unit.Key(index + 1))))) index++;
        return Math.Min(index, ClaimEnd(unit));
    }

    private static int ClaimEnd(SpeechUnit unit)
    {
        int end = unit.Count;
        while (end > 0 && unit.Is(end - 1, WordShape.Punctuation) && unit.Key(end - 1) is "." or "!" or "?") end--;
        return end;
    }

    private static int SkipComma(SpeechUnit unit, int index) => Math.Min(unit.IsComma(index) ? index + 1 : index, ClaimEnd(unit));

    private static int BeforeComma(SpeechUnit unit, int end)
    {
        while (end > 0 && (unit.IsComma(end - 1) || unit.IsDash(end - 1))) end--;
        return end;
    }
}
