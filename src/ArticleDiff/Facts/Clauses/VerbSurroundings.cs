using ArticleDiff.Words;

namespace ArticleDiff.Facts.Clauses;

/// <summary>The words around one that can be a verb: whether they leave room for one.</summary>
/// <param name="Word">The word.</param>
/// <param name="Before">The word before it, adverbs passed over; null for a mark or the beginning.</param>
/// <param name="Mark">The mark before it, if any.</param>
/// <param name="After">The word behind it; null for a mark or the end.</param>
/// <param name="Last">The verb group before it.</param>
/// <param name="IsFirst">Whether only adverbs stand before it.</param>
/// <param name="IsAwaited">Whether a relative pronoun or a subordinator waits for its verb.</param>
/// <param name="IsInObject">Whether nothing parts it from the verb group before, which takes no clause.</param>
internal readonly record struct VerbSurroundings(ClauseLexeme Word, ClauseLexeme? Before, ClauseMark Mark, ClauseLexeme? After, VerbGroup? Last, bool IsFirst, bool IsAwaited, bool IsInObject)
{
    private const ClauseWordGroup TakenByVerbs = ClauseWordGroup.Determiner | ClauseWordGroup.Possessive | ClauseWordGroup.Object | ClauseWordGroup.ClearSubject
        | ClauseWordGroup.That | ClauseWordGroup.To | ClauseWordGroup.Adverb | ClauseWordGroup.Subject;

    private bool IsOnlyVerb => Word.Use == VerbUse.Only || (Word.NounSenses == 0 && Word.Use != VerbUse.Seldom);

    /// <summary>Verbs of speech and thought stand before a mark or a name more often than their nouns do.</summary>
    private bool IsMostlyVerb => IsOnlyVerb || (Word.Use == VerbUse.Unknown ? Word.VerbSenses >= 2 * Word.NounSenses : Word.Use == VerbUse.Mostly);

    private bool IsRatherVerb => IsMostlyVerb || (Word.Use == VerbUse.Unknown && Word.VerbSenses >= Word.NounSenses);

    private bool IsOfSpeechOrThought => Word.Verb.Base is { } verb && (ClauseLexeme.GroupsOf(verb) & (ClauseWordGroup.Saying | ClauseWordGroup.Knowing)) != 0;

    // A noun before "that" is described by it, unless the verb reports.
    private bool IsTransitiveHere => After is { Key: not "such" } && (After.Is(TakenByVerbs) || (After.HasCapital && !After.IsClosed) || char.IsAsciiDigit(After.Key[0]))
        && (!After.Is(ClauseWordGroup.That) || Word.NounSenses == 0 || IsOfSpeechOrThought || Word.CanBe(VerbForm.Progressive));

    private bool HasRoom => IsOnlyVerb || IsTransitiveHere || (IsAwaited && IsRatherVerb && After is not { IsAuxiliary: true })
        || (IsMostlyVerb && (After is null ? IsOfSpeechOrThought || (Before is { IsPlural: true } && !char.IsAsciiDigit(Before.Key[0])) : After.Is(ClauseWordGroup.Preposition | ClauseWordGroup.Relative | ClauseWordGroup.Subordinator)))
        || (After is { IsPlural: true, IsClosed: false } && (IsRatherVerb || (Last is null && Word.VerbSenses >= Word.NounSenses)));

    /// <summary>What the word is behind a tag; null when it is no verb.</summary>
    public (VerbGroupKind Kind, bool MayBeParticiple)? KindBehind(WordTag tag) => tag switch
    {
        // What was never seen as a verb is one behind a pronoun at most.
        not WordTag.Subject when Word.Use == VerbUse.Never => null,
        WordTag.Determiner => BehindDeterminer(),
        WordTag.Preposition => Word.CanBe(VerbForm.Progressive) && (IsOnlyVerb || IsTransitiveHere) ? (VerbGroupKind.Progressive, false) : null,
        WordTag.Subject => BehindSubject(),
        WordTag.Object => BehindObject(),
        WordTag.Noun => BehindNoun(),
        WordTag.Verb => BehindVerb(),
        _ => BehindBorder(),
    };

    private (VerbGroupKind, bool)? BehindDeterminer()
    {
        // "That plans" is no noun phrase, so "that means" tells what that does.
        if (Before is { Key: "that" or "this" } && Word.CanBe(VerbForm.Singular) && Word.Use != VerbUse.Never && (IsOnlyVerb || Word.IsPlural)) return (VerbGroupKind.Finite, false);
        return Before is not null && Before.Is(ClauseWordGroup.Subject) && Word.CanBe(VerbForm.Past | VerbForm.Participle) && (After is null || After.IsClosed)
            ? (VerbGroupKind.Finite, true)
            : null;
    }

    private (VerbGroupKind, bool)? BehindSubject()
    {
        if (Word.CanBe(VerbForm.Past)) return (VerbGroupKind.Finite, false);
        if (Word.CanBe(VerbForm.Singular)) return HasRoom || IsMostlyVerb || Before!.Is(ClauseWordGroup.ClearSubject) || Before.Key is "who" or "which" or "it" ? (VerbGroupKind.Finite, false) : null;
        if (Word.CanBe(VerbForm.Base) && Before!.Key is "i" or "we" or "they" or "you") return (VerbGroupKind.Finite, false);
        if (Word.CanBe(VerbForm.Base) && Before!.Is(ClauseWordGroup.Relative) && HasRoom) return (VerbGroupKind.Finite, false);
        if (Word.CanBe(VerbForm.Progressive) && HasRoom && !Before!.Is(ClauseWordGroup.That)) return (VerbGroupKind.Progressive, false);
        return null;
    }

    private (VerbGroupKind, bool)? BehindObject()
    {
        if (Word.CanBe(VerbForm.Progressive)) return (VerbGroupKind.Progressive, false);
        return Word.CanBe(VerbForm.Base) && HasRoom ? (VerbGroupKind.Infinitive, false) : null;
    }

    private (VerbGroupKind, bool)? BehindNoun()
    {
        if (Word.CanBe(VerbForm.Past) && !Word.CanBe(VerbForm.Participle)) return (VerbGroupKind.Finite, false);
        if (Word.CanBe(VerbForm.Past | VerbForm.Participle) && (IsOnlyVerb || !Word.CanBe(VerbForm.Base) || HasRoom))
            return Word.CanBe(VerbForm.Past) ? (VerbGroupKind.Finite, true) : (VerbGroupKind.Participle, false);
        // He watched body motions to find liars: motions are what he watched.
        if (IsInObject && Word.Use == VerbUse.Seldom && Word.CanBe(VerbForm.Singular | VerbForm.Base)) return null;
        if (Word.CanBe(VerbForm.Singular))
        {
            bool afterPlural = Before is { IsPlural: true, HasCapital: false } && !Before.Is(ClauseWordGroup.PluralSubject);
            return !afterPlural && HasRoom ? (VerbGroupKind.Finite, false) : null;
        }

        if (Word.CanBe(VerbForm.Base)) return Before is { IsPlural: true } && HasRoom ? (VerbGroupKind.Finite, false) : null;
        return Word.CanBe(VerbForm.Progressive) && (IsOnlyVerb || IsTransitiveHere) ? (VerbGroupKind.Progressive, false) : null;
    }

    private (VerbGroupKind, bool)? BehindVerb()
    {
        if (Word.CanBe(VerbForm.Progressive) && !Word.IsDescription && (IsOnlyVerb || IsTransitiveHere)) return (VerbGroupKind.Progressive, false);
        return Word.CanBe(VerbForm.Base) && Last is { Verb: "help" or "let" or "make" or "dare" } && HasRoom ? (VerbGroupKind.Infinitive, false) : null;
    }

    private (VerbGroupKind, bool)? BehindBorder()
    {
        bool joined = Before is not null && Before.Is(ClauseWordGroup.Coordinator);
        bool subordinate = Before is not null && Before.Is(ClauseWordGroup.Subordinator);
        if (Word.CanBe(VerbForm.Past) && !Word.CanBe(VerbForm.Participle) && !subordinate) return (VerbGroupKind.Finite, false);
        if (Word.CanBe(VerbForm.Past | VerbForm.Participle) && (IsOnlyVerb || !Word.CanBe(VerbForm.Base) || IsTransitiveHere))
            return subordinate || !Word.CanBe(VerbForm.Past) ? (VerbGroupKind.Participle, false) : (VerbGroupKind.Finite, !joined);
        if (Word.CanBe(VerbForm.Singular)) return (joined || Mark is ClauseMark.Comma or ClauseMark.Close or ClauseMark.Break) && (Last is not null || IsOnlyVerb) && HasRoom ? (VerbGroupKind.Finite, false) : null;
        if (Word.CanBe(VerbForm.Base) && joined && Last is { } last && (last.Kind == VerbGroupKind.Infinitive || last.First < last.Main) && HasRoom)
            return (last.Kind == VerbGroupKind.Infinitive ? VerbGroupKind.Infinitive : VerbGroupKind.Finite, false);
        if (Word.CanBe(VerbForm.Base) && (IsFirst || Mark == ClauseMark.Open) && !subordinate && (IsOnlyVerb || After is not null && After.Is(ClauseWordGroup.Determiner | ClauseWordGroup.Possessive | ClauseWordGroup.Object)))
            return (VerbGroupKind.Finite, false);
        return Word.CanBe(VerbForm.Progressive) && (IsOnlyVerb || IsTransitiveHere) ? (VerbGroupKind.Progressive, false) : null;
    }
}
