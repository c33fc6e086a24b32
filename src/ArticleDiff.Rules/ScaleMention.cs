using System.Collections.Immutable;
using ArticleDiff.Facts;

namespace ArticleDiff.Rules;

/// <summary>A word of a clause that stands on a graded scale.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="Word">The word.</param>
/// <param name="Place">Where it stands on the scale.</param>
/// <param name="IsVerb">Whether it is the main verb of the clause, so that its subject is who acts.</param>
internal sealed record ScaleMention(StoryClause Clause, ClauseToken Word, ScaleGrade Place, bool IsVerb)
{
    /// <summary>The mentions of one unit in file order. What is negated, conditional or to come has no grade, and neither has what another grade governs.</summary>
    public static ImmutableArray<ScaleMention> In(IEnumerable<StoryClause> clauses)
    {
        List<ScaleMention> found = [];
        foreach (StoryClause clause in clauses)
        {
            if (clause.IsInOpenUnit) continue;
            ClauseToken? head = clause.Clause.Verb.Length > 0 ? clause.Head : null;
            if (head is { } verb)
                foreach (ScaleGrade place in StrengthScales.Default.OfVerb(clause.Clause.Verb)) found.Add(new ScaleMention(clause, verb, place, IsVerb: true));
            for (int i = 0; i < clause.Words.Length; i++)
            {
                ClauseToken word = clause.Words[i];
                string pair = i + 1 < clause.Words.Length ? $"{word.Key} {clause.Words[i + 1].Key}" : word.Key;
                foreach (ScaleGrade place in StrengthScales.Default.OfWord(word.Key).AddRange(pair == word.Key ? [] : StrengthScales.Default.OfWord(pair)))
                    found.Add(new ScaleMention(clause, word, place, IsVerb: IsPredicate(clause, word)));
            }
        }

        return [.. found.Where(one => IsPlain(one.Clause) && !found.Any(other => other.Place.Scale == one.Place.Scale && other.Clause != one.Clause && Governs(other.Clause, one.Clause)))];
    }

    // "Is prepared to", "has opened an inquiry": the subject acts as with a verb.
    private static bool IsPredicate(StoryClause clause, ClauseToken word) => clause.Clause.Verb.Length > 0 && word.Span.Start >= clause.Clause.Predicate.Start
        && (clause.Clause.Predicate.Contains(word.Span) || (clause.Clause.Verb is "be" or "open" or "launch" or "begin" or "start" or "have"
            && clause.Content.FirstOrDefault(other => other.Span.Start >= clause.Clause.Predicate.End) == word));

    private static bool IsPlain(StoryClause clause)
        => clause.Clause.Polarity == Polarity.Affirmed && clause.Clause.Modality is Modality.Certain && !clause.Words.Any(word => ClauseSenses.IsSign(word.Key));

    private static bool Governs(StoryClause above, StoryClause clause)
    {
        for (StoryClause? at = clause.Parent; at is not null; at = at.Parent)
            if (at == above) return true;
        return false;
    }
}
