using ArticleDiff.Facts;

namespace ArticleDiff.Rules;

/// <summary>
/// Decides whether two clauses of linked units say contrary things of the same: one rose, the other fell. It asks for more than
/// <see cref="ClauseComparison"/>, because another verb may also be another event.
/// </summary>
internal sealed class ClauseContraries(StoryClauses clauses)
{
    /// <summary>Content words two clauses must share beside what is said.</summary>
    private const int SharedWords = 2;

    /// <summary>Whether two clauses exclude each other.</summary>
    /// <param name="left">A clause of one side.</param>
    /// <param name="leftUnit">The clauses of its side, of which some hang on it.</param>
    /// <param name="right">A clause of the other side.</param>
    /// <param name="rightUnit">The clauses of that side.</param>
    /// <param name="words">What the link says of their words.</param>
    public bool AreContrary(StoryClause left, IReadOnlyList<StoryClause> leftUnit, StoryClause right, IReadOnlyList<StoryClause> rightUnit, LinkedWords words)
    {
        if (left.Head is not { } l || right.Head is not { } r || !ContraryVerbs.Default.Exclude(left.Clause.Verb, right.Clause.Verb)) return false;
        if (!IsPlain(left) || !IsPlain(right) || left.Clause.Modality != right.Clause.Modality || left.Clause.Kind != right.Clause.Kind) return false;
        List<ClauseToken> ours = [.. Content(left, leftUnit).Where(word => word.Span != l.Span)], theirs = [.. Content(right, rightUnit).Where(word => word.Span != r.Span)];
        return words.Shared(ours, theirs) >= SharedWords && IsWithin(ours, theirs, words) && AreOfOneThing(left, right, words)
            && !IsTold(left, leftUnit, right) && !IsTold(right, rightUnit, left);
    }

    /// <summary>Whether an article says elsewhere what the other one says: then it tells of both, of two times or two things.</summary>
    private bool IsTold(StoryClause own, IReadOnlyList<StoryClause> unit, StoryClause other)
        => unit.Any(clause => HasVerbOf(clause, other)) || clauses.Of(own.Article).Any(clause => HasVerbOf(clause, other)
            && clause.Content.Count(word => word.Span != clause.Head?.Span && other.Content.Any(there => LinkedWords.AreOneWord(word, there))) >= SharedWords);

    private static bool HasVerbOf(StoryClause clause, StoryClause other) => clause.Clause.Verb == other.Clause.Verb || LinkedWords.AreSynonyms(clause.Clause.Verb, other.Clause.Verb);

    /// <summary>Whether a clause says plainly, of a subject, what is or will be so: what may be may also be the contrary.</summary>
    private static bool IsPlain(StoryClause clause)
        => clause.Sense == ClauseSense.Affirmed && clause.HasSubject && clause.Clause.Modality is Modality.Certain or Modality.Future && clause.Clause.Kind != ClauseKind.NonFinite;

    // Who admits one thing may deny another one: what the verb says it of is compared as well.
    private static IEnumerable<ClauseToken> Content(StoryClause clause, IReadOnlyList<StoryClause> unit)
        => unit.Where(child => child.Parent == clause && (child.Clause.Kind is ClauseKind.Complement or ClauseKind.NonFinite)).SelectMany(child => child.Content).Concat(clause.Content);

    // Spring prices and autumn prices are two things: each side has a word that the other one has not.
    private static bool IsWithin(List<ClauseToken> left, List<ClauseToken> right, LinkedWords words)
        => left.TrueForAll(word => right.Exists(other => words.Match(word, other))) || right.TrueForAll(word => left.Exists(other => words.Match(other, word)));

    /// <summary>Whether the acted upon is the same on both sides, whatever the voice: approved the plan, the plan was rejected.</summary>
    private static bool AreOfOneThing(StoryClause left, StoryClause right, LinkedWords words)
    {
        (bool isPassive, bool isOtherPassive) = (IsPassive(left), IsPassive(right));
        if (isPassive == isOtherPassive) return SubjectsMatch(left, right, words);
        (StoryClause active, StoryClause passive) = isPassive ? (right, left) : (left, right);
        if (active.Clause.Complement.IsEmpty) return SubjectsMatch(left, right, words);
        ClauseToken[] target = [.. passive.SubjectContent], subject = [.. active.SubjectContent];
        // The words of a match stand left and right as in the link.
        return target.Length > 0 && target.All(word => active.Content.Any(other => !subject.Contains(other) && (isPassive ? words.Match(word, other) : words.Match(other, word))));
    }

    /// <summary>The same is said of the same: the subjects are one little word, or the words of the one are among those of the other.</summary>
    private static bool SubjectsMatch(StoryClause left, StoryClause right, LinkedWords words)
    {
        List<ClauseToken> ours = [.. left.SubjectContent], theirs = [.. right.SubjectContent];
        if (ours.Count == 0 && theirs.Count == 0) return left.Subject() == right.Subject();
        return ours.Count == 0 || theirs.Count == 0 || IsWithin(ours, theirs, words);
    }

    // A form of be in the verb group, and no -ing behind it.
    private static bool IsPassive(StoryClause clause)
    {
        ClauseToken[] group = [.. clause.Words.Where(word => clause.Clause.Predicate.Contains(word.Span))];
        return group.Length > 1 && group.Any(word => word.Key is "was" or "were" or "been" or "is" or "are" or "being" or "be") && !group[^1].Key.EndsWith("ing", StringComparison.Ordinal);
    }
}
