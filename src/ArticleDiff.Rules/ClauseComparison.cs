using ArticleDiff.Facts;
using ArticleDiff.Words;

namespace ArticleDiff.Rules;

/// <summary>Decides whether two clauses of linked units tell the same of the same, whatever their sense.</summary>
internal static class ClauseComparison
{
    /// <summary>Words two clauses must share beside what is said, unless the shorter one has no more than <see cref="FewWords"/>.</summary>
    private const int SharedWords = 2;

    private const int FewWords = 2;

    /// <summary>Words that the linked units must share when the clauses themselves hold hardly any.</summary>
    private const int SharedAround = 4;

    /// <summary>Of the words of the clause that has fewer, how many of a hundred the other one must have.</summary>
    private const int SharedPercent = 60;

    public static bool SayTheSame(StoryClause left, StoryClause right, LinkedWords words)
    {
        if (left.Clause.Verb.Length == 0 || right.Clause.Verb.Length == 0) return false;
        if (!StandAlike(left, right, words)) return false;
        if (left.Head is not { } l || right.Head is not { } r || !HeadsMatch(left, l, right, r, words)) return false;
        List<ClauseToken> leftRest = [.. left.Content.Where(word => word.Span != l.Span)], rightRest = [.. right.Content.Where(word => word.Span != r.Span)];
        List<ClauseToken> leftAlone = leftRest.FindAll(word => !rightRest.Exists(other => words.Match(word, other)));
        List<ClauseToken> rightAlone = rightRest.FindAll(word => !leftRest.Exists(other => words.Match(other, word)));
        int fewer = Math.Min(leftRest.Count, rightRest.Count);
        int shared = Math.Min(leftRest.Count - leftAlone.Count, rightRest.Count - rightAlone.Count);
        bool few = shared == fewer && fewer <= FewWords && (shared > 0 || IsBareTwin(left, right, leftRest.Count + rightRest.Count, words));
        if (shared < SharedWords && !few) return false;
        if (shared * 100 < fewer * SharedPercent) return false;
        // Not open and closed are one.
        if (leftAlone.Exists(word => rightAlone.Exists(other => AreOpposed(word.Key, other.Key)))) return false;
        return SubjectsMatch(left, right, words);
    }

    /// <summary>
    /// Whether both clauses are stated, both describe, or both are governed by verbs of one meaning: "asked to go" and "asked not to go". What somebody wants,
    /// plans or avoids is no statement, but what somebody refused was not done.
    /// </summary>
    private static bool StandAlike(StoryClause left, StoryClause right, LinkedWords words)
    {
        if (left.Has(IsConditional) != right.Has(IsConditional)) return false;
        if ((left.Clause.Kind == ClauseKind.Relative) != (right.Clause.Kind == ClauseKind.Relative)) return false;
        if (left.Clause.Kind == ClauseKind.NonFinite && right.Clause.Kind == ClauseKind.NonFinite)
            return left.Parent?.Head is { } l && right.Parent?.Head is { } r && (words.Match(l, r) || LinkedWords.AreSynonyms(l.Key, r.Key));
        if (ClauseSenses.IsRefused(left) != ClauseSenses.IsRefused(right)) return true;
        return left.HasSubject == right.HasSubject && (left.Clause.Kind == ClauseKind.NonFinite) == (right.Clause.Kind == ClauseKind.NonFinite);
    }

    /// <summary>
    /// Two clauses of little more than a verb ("they were singing") tell the same when the units around them share much and the same little word stands for
    /// the subject of both.
    /// </summary>
    private static bool IsBareTwin(StoryClause left, StoryClause right, int others, LinkedWords words)
        => others == 0 && words.Count >= SharedAround && left.Subject() is { Length: > 0 } subject && subject == right.Subject();

    private static bool IsConditional(string key) => key is "would" or "wouldn't" or "should" or "shouldn't";

    private static bool HeadsMatch(StoryClause left, ClauseToken l, StoryClause right, ClauseToken r, LinkedWords words)
    {
        string leftVerb = left.Clause.Verb, rightVerb = right.Clause.Verb;
        ClauseVocabulary known = ClauseVocabulary.Default;
        // "Are content" and "are satisfied", of which the second may be read as a verb.
        if (known.IsLight(leftVerb) != known.IsLight(rightVerb)) return (leftVerb == "be" || rightVerb == "be") && !leftVerb.Contains(' ', StringComparison.Ordinal) && !rightVerb.Contains(' ', StringComparison.Ordinal) && words.Match(l, r);
        if (known.IsLight(leftVerb)) return leftVerb == rightVerb && words.Match(l, r);
        bool denying = known.IsNegating(l.Key) || known.IsNegating(r.Key);
        if (denying) return leftVerb == rightVerb;
        return leftVerb == rightVerb || words.Match(l, r) || LinkedWords.AreSynonyms(Bare(leftVerb), Bare(rightVerb));
    }

    private static string Bare(string verb) => verb.IndexOf(' ', StringComparison.Ordinal) is > 0 and int space ? verb[..space] : verb;

    /// <summary>A subject that both sides name must be the same; pronouns and missing subjects decide nothing.</summary>
    private static bool SubjectsMatch(StoryClause left, StoryClause right, LinkedWords words)
    {
        List<ClauseToken> l = [.. left.SubjectContent], r = [.. right.SubjectContent];
        return l.Count == 0 || r.Count == 0 || words.Shared(l, r) > 0;
    }

    private static bool AreOpposed(string left, string right) => LinkedWords.AreOpposites(left, right) || IsNegativeOf(left, right) || IsNegativeOf(right, left);

    private static bool IsNegativeOf(string word, string of)
    {
        foreach (string prefix in (ReadOnlySpan<string>)["un", "in", "im", "ir", "il", "dis", "non", "mis"])
            if (word.Length > of.Length && word.StartsWith(prefix, StringComparison.Ordinal) && PorterStemmer.Stem(word[prefix.Length..].TrimStart('-')) == PorterStemmer.Stem(of)) return true;
        return false;
    }
}
