using ArticleDiff.Alignment;
using ArticleDiff.Facts;
using ArticleDiff.Text;

namespace ArticleDiff.Rules;

/// <summary>Finds two clauses of one article that say the same of the same, the one affirmed and the other negated.</summary>
internal static class OwnContraries
{
    /// <summary>Clauses with one verb that are compared with one another; it bounds the work on long texts.</summary>
    private const int MostOfOneVerb = 40;

    /// <summary>Content words beside the verb that both clauses have.</summary>
    private const int SharedWords = 2;

    /// <summary>Of the content words of the longer clause, how many of a hundred the other one has.</summary>
    private const int SharedPercent = 75;

    /// <summary>The words of the earlier clause and of the later one.</summary>
    public static IEnumerable<(TextSpan First, TextSpan Second)> Of(Story story, int article)
    {
        ArticleFacts facts = story.FactsOf(article);
        HashSet<int> timed = [.. facts.Dates.Select(date => date.Sentence)];
        StoryClauses clauses = StoryClauses.In(story);
        List<(StoryClause Clause, ClauseSense Sense)> plain = [.. clauses.Of(article)
            .Where(clause => !timed.Contains(clause.Clause.Sentence) && clause.Clause.Modality == Modality.Certain && !clause.Clause.Subject.IsEmpty && !IsSaid(facts, clause))
            .Select(clause => (clause, clause.Sense)).Where(pair => pair.Item2 != ClauseSense.Unclear)];
        foreach (var group in plain.GroupBy(pair => pair.Clause.Clause.Verb, StringComparer.Ordinal))
        {
            (StoryClause Clause, ClauseSense Sense)[] own = [.. group.Take(MostOfOneVerb)];
            for (int i = 0; i < own.Length; i++)
                for (int j = i + 1; j < own.Length; j++)
                    if (own[i].Sense != own[j].Sense && own[i].Clause.Clause.Sentence != own[j].Clause.Clause.Sentence && SayTheSame(own[i].Clause, own[j].Clause))
                        yield return (own[i].Clause.Clause.Span, own[j].Clause.Clause.Span);
        }
    }

    // What two people say is a dispute, and what one reports may be contradicted in the next sentence on purpose.
    private static bool IsSaid(ArticleFacts facts, StoryClause clause)
        => facts.Quotations.Any(quotation => quotation.Sentence == clause.Clause.Sentence && quotation.Span.Overlaps(clause.Clause.Span))
            || facts.Attributions.Any(attribution => attribution.Sentence == clause.Clause.Sentence);

    private static bool SayTheSame(StoryClause left, StoryClause right)
    {
        if (left.Head is not { } l || right.Head is not { } r) return false;
        List<ClauseToken> ours = [.. left.Content.Where(word => word.Span != l.Span)], theirs = [.. right.Content.Where(word => word.Span != r.Span)];
        int shared = ours.Count(word => theirs.Any(other => LinkedWords.AreOneWord(word, other)));
        if (shared < SharedWords || shared * 100 < Math.Max(ours.Count, theirs.Count) * SharedPercent) return false;
        // The eastern quay and the western one are two things: each side has a word that the other one has not.
        if (shared < ours.Count && theirs.Exists(word => !ours.Exists(other => LinkedWords.AreOneWord(word, other)))) return false;
        // The same is said of the same: who acts is named on both sides, in the same words.
        List<ClauseToken> subject = [.. left.ContentIn(left.Clause.Subject)], other = [.. right.ContentIn(right.Clause.Subject)];
        return subject.Count > 0 && subject.Count == other.Count && subject.TrueForAll(word => other.Exists(there => LinkedWords.AreOneWord(word, there)))
            && (l.Key == r.Key || !ClauseVocabulary.Default.IsLight(left.Clause.Verb));
    }
}
