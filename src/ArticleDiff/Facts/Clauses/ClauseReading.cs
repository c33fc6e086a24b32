using System.Collections.Immutable;
using ArticleDiff.Syntax;
using ArticleDiff.Text;
using ArticleDiff.Words;

namespace ArticleDiff.Facts.Clauses;

/// <summary>Reads subject, complement, polarity and modality of the clauses that a splitter found.</summary>
internal static class ClauseReading
{
    private const ClauseWordGroup Negating = ClauseWordGroup.Negation;

    /// <summary>Appends the clauses of the unit that the splitter read last.</summary>
    public static void Append(ArticleTree tree, Sentence sentence, ClauseSplitter split, ImmutableArray<Clause>.Builder clauses)
    {
        int offset = clauses.Count;
        for (int i = 0; i < split.Clauses.Count; i++)
        {
            ClauseDraft draft = split.Clauses[i];
            (int first, int last) = Extent(split, i);
            if (first < 0) (first, last) = (draft.Group >= 0 ? split.Groups[draft.Group].First : 0, draft.Group >= 0 ? split.Groups[draft.Group].Last : 0);
            TextSpan span = SpanOf(tree, split.Words, first, last + 1);
            VerbGroup? group = draft.Group < 0 ? null : split.Groups[draft.Group];
            clauses.Add(new Clause(sentence.Index, span, draft.Parent < 0 ? -1 : offset + draft.Parent)
            {
                Kind = draft.Kind,
                Predicate = group is { } verb ? SpanOf(tree, split.Words, verb.First, verb.Last + 1) : default,
                Verb = group is { } named ? WithParticle(split.Words, named) : "",
                Subject = Subject(tree, split, i),
                Complement = Complement(tree, split, i),
                Polarity = PolarityOf(split, i),
                Modality = ModalityOf(split, i),
            });
        }
    }

    private static string WithParticle(ReadOnlySpan<ClauseWord> words, VerbGroup group)
    {
        int next = group.Main + 1;
        if (next >= words.Length || words[next].Lexeme is not { } particle) return group.Verb;
        return particle.Key is "out" or "off" or "up" or "down" or "away" or "back" && (next + 1 >= words.Length || !words[next + 1].Is(ClauseWordGroup.To))
            ? $"{group.Verb} {particle.Key}"
            : group.Verb;
    }

    private static (int First, int Last) Extent(ClauseSplitter split, int clause)
    {
        int first = -1, last = -1;
        for (int i = 0; i < split.Words.Length; i++)
        {
            if (split.ClauseOf[i] != clause || !split.Words[i].IsWord) continue;
            if (first < 0) first = i;
            if (!split.Words[i].Is(ClauseWordGroup.Coordinator)) last = i;
        }

        return (first, Math.Max(first, last));
    }

    private static TextSpan Subject(ArticleTree tree, ClauseSplitter split, int clause)
    {
        ClauseDraft draft = split.Clauses[clause];
        if (draft.Group < 0) return default;
        VerbGroup group = split.Groups[draft.Group];
        ReadOnlySpan<ClauseWord> words = split.Words;
        int first = Extent(split, clause).First, end = group.First;
        if (first < 0 || !group.IsFinite) return default;
        // A clause that another one interrupts has its subject before the interruption.
        if (end > 0 && split.ClauseOf[end - 1] != clause)
        {
            end = first;
            while (end < group.First && split.ClauseOf[end] == clause) end++;
        }

        if (first == group.First) return Inverted(tree, split, clause, group);
        int start = first;
        if (draft.Marker == start && (!words[start].Is(ClauseWordGroup.Relative | ClauseWordGroup.That) || start + 1 < end)) start++;
        // A dateline stands before its sentence.
        for (int i = end - 1; i > start; i--)
            if (words[i].Mark == ClauseMark.Break) start = i + 1;
        start = BehindOpening(words, start, end);
        while (end > start && (words[end - 1].Lexeme is null or { IsAdverb: true })) end--;
        // Last year he won: a pronoun is a subject by itself.
        if (end - 1 > start && words[end - 1].Is(ClauseWordGroup.ClearSubject) && !words[end - 2].Is(ClauseWordGroup.Coordinator)) start = end - 1;
        return start < end ? SpanOf(tree, words, start, end) : default;
    }

    /// <summary>Passes over what opens a clause before its subject: On Monday, In Geneva, However.</summary>
    private static int BehindOpening(ReadOnlySpan<ClauseWord> words, int start, int end)
    {
        for (bool moved = true; moved && start < end;)
        {
            moved = false;
            while (start < end && (!words[start].IsWord || words[start].Lexeme!.IsAdverb || words[start].Is(ClauseWordGroup.Coordinator)))
                (start, moved) = (start + 1, true);
            if (start >= end || !words[start].Is(ClauseWordGroup.Preposition) || words[start].Is(ClauseWordGroup.Determiner)) break;
            int comma = start;
            while (comma < end && words[comma].Mark != ClauseMark.Comma) comma++;
            int noun = comma < end ? comma + 1 : ClauseBorderFinder.SubjectStart(words, start + 1, end);
            if (noun <= start + 1 && comma >= end) break;
            (start, moved) = (noun, true);
        }

        return start;
    }

    /// <summary>"Said Roe": the words right behind a reporting verb that follows what was said.</summary>
    private static TextSpan Inverted(ArticleTree tree, ClauseSplitter split, int clause, VerbGroup group)
    {
        if (split.Clauses[clause].Kind != ClauseKind.Attribution) return default;
        int end = group.Last + 1;
        while (end < split.Words.Length && split.ClauseOf[end] == clause && split.Words[end].IsWord && !split.Words[end].Is(ClauseWordGroup.Preposition)) end++;
        return end > group.Last + 1 ? SpanOf(tree, split.Words, group.Last + 1, end) : default;
    }

    private static TextSpan Complement(ArticleTree tree, ClauseSplitter split, int clause)
    {
        if (split.Clauses[clause].Group < 0) return default;
        int start = split.Groups[split.Clauses[clause].Group].Last + 1, end = start;
        while (end < split.Words.Length && split.ClauseOf[end] == clause) end++;
        while (end > start && (!split.Words[end - 1].IsWord || split.Words[end - 1].Is(ClauseWordGroup.Coordinator))) end--;
        while (start < end && !split.Words[start].IsWord) start++;
        return start < end ? SpanOf(tree, split.Words, start, end) : default;
    }

    private static TextSpan SpanOf(ArticleTree tree, ReadOnlySpan<ClauseWord> words, int start, int end)
    {
        if (words.IsEmpty || start >= end) return default;
        return TextSpan.FromBounds(tree.Tokens[words[start].Token].Span.Start, tree.Tokens[words[end - 1].Token].Span.End);
    }

    private static Polarity PolarityOf(ClauseSplitter split, int clause)
    {
        ClauseDraft draft = split.Clauses[clause];
        if (draft.Group < 0) return Polarity.Affirmed;
        VerbGroup group = split.Groups[draft.Group];
        ReadOnlySpan<ClauseWord> words = split.Words;
        if (IsNegated(words, group)) return Polarity.Negated;
        for (int i = group.First - 1; i >= 0 && words[i].Lexeme is { IsAdverb: true }; i--)
            if (words[i].Is(Negating)) return Polarity.Negated;
        if (draft.Marker >= 0 && words[draft.Marker].Lexeme?.Key is "without") return Polarity.Negated;
        if (SharedAuxiliary(split, clause) is { } shared && IsNegated(words, shared) && JoinedBy(words, group.First) is "or" or "nor") return Polarity.Negated;
        // "No talks were held", "nobody came", "they held no talks".
        for (int i = 0; i < words.Length; i++)
            if (split.ClauseOf[i] == clause && words[i].Lexeme?.Key is "no" or "nobody" or "nothing" or "none" or "neither" or "nowhere"
                && (i < group.First || i <= group.Last + 2)) return Polarity.Negated;
        if (group.Takes(ClauseWordGroup.Denying)) return Polarity.Denied;
        return IsGovernedBy(split, clause, ClauseWordGroup.Denying) ? Polarity.Denied : Polarity.Affirmed;
    }

    /// <summary>The verb group before, whose auxiliary a bare verb shares: will not sit by or allow it.</summary>
    private static VerbGroup? SharedAuxiliary(ClauseSplitter split, int clause)
    {
        ClauseDraft draft = split.Clauses[clause];
        if (draft.Kind != ClauseKind.Coordinate || draft.Parent < 0 || split.Clauses[draft.Parent].Group < 0) return null;
        VerbGroup own = split.Groups[draft.Group], before = split.Groups[split.Clauses[draft.Parent].Group];
        bool isBare = own.First == own.Main && split.Words[own.Main].Lexeme is { } verb && verb.CanBe(VerbForm.Base) && !verb.Is(ClauseWordGroup.Be | ClauseWordGroup.Have | ClauseWordGroup.Do);
        return isBare && before.First < before.Main && JoinedBy(split.Words, own.First) is not null ? before : null;
    }

    private static bool IsNegated(ReadOnlySpan<ClauseWord> words, VerbGroup group)
    {
        for (int i = group.First; i <= group.Last; i++)
            if (words[i].Is(Negating)) return true;
        return false;
    }

    /// <summary>The conjunction before a verb, adverbs passed over; null when there is none.</summary>
    private static string? JoinedBy(ReadOnlySpan<ClauseWord> words, int verb)
    {
        int at = verb - 1;
        while (at >= 0 && words[at].Lexeme is { IsAdverb: true }) at--;
        return at >= 0 && words[at].Is(ClauseWordGroup.Coordinator) ? words[at].Lexeme!.Key : null;
    }

    /// <summary>Whether the clause is what a verb of a group is about: refused to go, denied sending, denied that he went.</summary>
    private static bool IsGovernedBy(ClauseSplitter split, int clause, ClauseWordGroup group)
    {
        ClauseDraft draft = split.Clauses[clause];
        if (draft.Kind is not (ClauseKind.NonFinite or ClauseKind.Complement) || draft.Parent < 0 || split.Clauses[draft.Parent].Group < 0) return false;
        VerbGroup verb = split.Groups[split.Clauses[draft.Parent].Group], own = split.Groups[draft.Group];
        return verb.Takes(group) && own.First > verb.Last && own.Kind != VerbGroupKind.Participle && (own.First - verb.Last <= 2 || draft.Kind == ClauseKind.Complement);
    }

    private static Modality ModalityOf(ClauseSplitter split, int clause)
    {
        ClauseDraft draft = split.Clauses[clause];
        if (draft.Group < 0) return Modality.Certain;
        VerbGroup group = split.Groups[draft.Group];
        ReadOnlySpan<ClauseWord> words = split.Words;
        ClauseWordGroup seen = 0;
        for (int i = group.First; i < group.Main; i++) seen |= words[i].Lexeme?.Roles ?? 0;
        if (SharedAuxiliary(split, clause) is { } shared)
            for (int i = shared.First; i < shared.Main; i++) seen |= words[i].Lexeme?.Roles ?? 0;
        bool hedged = (seen & (ClauseWordGroup.HedgingModal | ClauseWordGroup.Hedge)) != 0;
        for (int i = Math.Max(0, group.First - 2); i < Math.Min(words.Length, group.Last + 2); i++)
            hedged |= split.ClauseOf[i] == clause && words[i].Is(ClauseWordGroup.Hedge);
        if (hedged || IsGovernedByInfinitive(split, clause, ClauseWordGroup.Hedging)) return Modality.Hedged;
        bool conditional = draft.Marker >= 0 && words[draft.Marker].Lexeme?.Key is "if" or "unless";
        if (conditional || (seen & ClauseWordGroup.ConditionalModal) != 0) return Modality.Conditional;
        if ((seen & ClauseWordGroup.ObligingModal) != 0 || IsGovernedByInfinitive(split, clause, ClauseWordGroup.Obliging)) return Modality.Obligation;
        if ((seen & ClauseWordGroup.FutureModal) != 0 || IsGovernedByInfinitive(split, clause, ClauseWordGroup.Future) || IsGoingTo(split, clause)) return Modality.Future;
        return Modality.Certain;
    }

    private static bool IsGovernedByInfinitive(ClauseSplitter split, int clause, ClauseWordGroup group) =>
        split.Groups[split.Clauses[clause].Group].Kind == VerbGroupKind.Infinitive && IsGovernedBy(split, clause, group);

    private static bool IsGoingTo(ClauseSplitter split, int clause)
    {
        int parent = split.Clauses[clause].Parent;
        if (parent < 0 || split.Clauses[parent].Group < 0 || split.Groups[split.Clauses[clause].Group].Kind != VerbGroupKind.Infinitive) return false;
        VerbGroup verb = split.Groups[split.Clauses[parent].Group];
        return verb.Verb == "go" && split.Words[verb.Main].Lexeme!.Key == "going" && split.Groups[split.Clauses[clause].Group].First == verb.Last + 1;
    }
}
