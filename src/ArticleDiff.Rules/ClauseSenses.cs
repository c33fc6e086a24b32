using ArticleDiff.Facts;
using ArticleDiff.Words;

namespace ArticleDiff.Rules;

/// <summary>Reads the sense of clauses.</summary>
internal static class ClauseSenses
{
    /// <summary>Characters between a verb and the one that it governs: a space, or a "to" between spaces.</summary>
    private const int NextWord = 4;

    /// <summary>The sense of a clause; a verb that denies by itself (rejected the plan) counts as affirmed, for it is compared with itself only.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="shared">Words that limit a negation and that the clause it is compared with has as well: they limit both.</param>
    public static ClauseSense Of(StoryClause clause, IReadOnlyCollection<string>? shared = null)
    {
        bool IsLimiting(string key) => ClauseVocabulary.Default.IsLimiting(key) && shared?.Contains(key) != true;
        ClauseVocabulary words = ClauseVocabulary.Default;
        if (clause.IsInOpenUnit || clause.Clause.Verb.Length == 0 || words.IsOpinion(clause.Clause.Verb)) return ClauseSense.Unclear;
        if (HasCondition(clause) || HasNamedNo(clause)) return ClauseSense.Unclear;
        bool governed = clause.Clause.Polarity == Polarity.Denied && IsRefused(clause);
        // "Did not say that", "was not allowed to", "did little to", "too tired to": what lies below a negation is open.
        for (StoryClause at = clause; IsGoverned(at); at = at.Parent!)
            if (!(governed && at == clause) && at.Parent!.Words.Any(word => IsSign(word.Key) || words.IsNegating(word.Key) || word.Key is "too" or "enough")) return ClauseSense.Unclear;
        int signs = clause.Words.Count(word => IsSign(word.Key));
        int meanings = clause.Words.Count(word => words.IsNegating(word.Key));
        switch (clause.Clause.Polarity)
        {
            case Polarity.Negated:
                // "Without" is the only sign that may stand outside: it opens the clause.
                return signs == 1 && (meanings == 0 || IsOwn(clause, meanings)) && !clause.Has(IsLimiting) && !IsOpenModal(clause) && IsBeforeHead(clause) ? ClauseSense.Negated : ClauseSense.Unclear;
            case Polarity.Denied when governed:
                return signs == 0 && meanings == 0 && !clause.Has(IsLimiting) ? ClauseSense.Negated : ClauseSense.Unclear;
            case Polarity.Denied when !IsOwn(clause, meanings):
                return ClauseSense.Unclear;
            default:
                return signs == 0 && (meanings == 0 || IsOwn(clause, meanings)) && !clause.Words.Any(word => HasNegativeForm(word.Key)) ? ClauseSense.Affirmed : ClauseSense.Unclear;
        }
    }

    /// <summary>Whether a word negates as a little word: not, never, no, isn't.</summary>
    public static bool IsSign(string key) => (FunctionWords.Of(key) & WordClass.Negation) != 0;

    private static bool IsGoverned(StoryClause clause) => clause is { Parent: not null, Clause.Kind: ClauseKind.Complement or ClauseKind.NonFinite };

    /// <summary>Whether a verb right before the clause keeps it from being so, and nothing turns that verb round: refused to go, failed to pay.</summary>
    public static bool IsRefused(StoryClause clause) => clause is { Parent: { Clause.Polarity: Polarity.Denied } parent, Clause.Kind: ClauseKind.NonFinite }
        && parent.Head is { } head && ClauseVocabulary.Default.IsNegating(head.Key) && clause.Clause.Predicate.Start > head.Span.End
        && clause.Clause.Predicate.Start - head.Span.End <= NextWord && !parent.Words.Any(word => IsSign(word.Key) || (word.Span != head.Span && ClauseVocabulary.Default.IsNegating(word.Key)));

    // The verb itself denies, and nothing else in the clause does.
    private static bool IsOwn(StoryClause clause, int meanings) => meanings == 1 && clause.Head is { } head && ClauseVocabulary.Default.IsNegating(head.Key);

    private static bool HasCondition(StoryClause clause)
    {
        for (StoryClause? at = clause; at is not null; at = at.Parent)
            if (at.Words.Length > 0 && ClauseVocabulary.Default.IsCondition(at.Words[0].Key) && (at == clause || IsGoverned(at))) return true;
        return false;
    }

    // "Would consider not giving": behind the verb, only "no" and its like belong to it.
    private static bool IsBeforeHead(StoryClause clause) => clause.Head is { } head
        && clause.Words.First(word => IsSign(word.Key)) is var sign && (sign.Span.Start < head.Span.Start || sign.Key is "no" or "none" or "nobody" or "nothing");

    // "The no camp" is a name for those who say no.
    private static bool HasNamedNo(StoryClause clause)
    {
        for (int i = 1; i < clause.Words.Length; i++)
            if (clause.Words[i].Key == "no" && clause.Words[i - 1].Key is "the" or "a" or "this" or "that" or "their" or "his" or "her" or "its" or "say" or "said" or "vote" or "voted") return true;
        return false;
    }

    // What may be may also not be.
    private static bool IsOpenModal(StoryClause clause) => clause.Words.Any(word => word.Key is "may" or "might" or "mightn't");

    private static bool HasNegativeForm(string key) => key.Length > 6 && (key.EndsWith("less", StringComparison.Ordinal) || key.StartsWith("non-", StringComparison.Ordinal));
}
