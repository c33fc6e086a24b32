using System.Collections.Immutable;
using ArticleDiff.Alignment;
using ArticleDiff.Diagnostics;
using ArticleDiff.Facts;
using ArticleDiff.Text;

namespace ArticleDiff.Rules;

/// <summary>
/// ADF5001: one article says that something is so, another that it is not, or the contrary: the same predicate, or one that excludes it, and the same arguments in
/// linked sentences. A "not" is the word that translation and hasty editing lose most easily. docs/rules/ADF5001.md says how it decides.
/// </summary>
public sealed class NegationConflict : Analyzer
{
    private static readonly Rule Descriptor = new("ADF5001", "negation-conflict", "polarity", Severity.Warning, "0.1")
    {
        ShortDescription = "What one article affirms, another one negates or says the contrary of",
        MessageFormat = "{0}: {1}. {2}",
    };

    /// <inheritdoc/>
    public override Rule Rule => Descriptor;

    /// <inheritdoc/>
    public override void Analyze(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        StoryClauses clauses = StoryClauses.In(context.Story);
        ClauseContraries contraries = new(clauses);
        ClausePairs pairs = new();
        foreach (Link link in context.Alignment.Links)
        {
            if (link.Band == LinkBand.Weak) continue;
            LinkedWords words = new(link);
            List<StoryClause> left = [.. clauses.Of(link.Left)], right = [.. clauses.Of(link.Right)];
            foreach (StoryClause l in left)
                foreach (StoryClause r in right)
                    if (ClauseComparison.SayTheSame(l, r, words)) pairs.Add(l, l.SenseBeside(r), r, r.SenseBeside(l));
                    else if (contraries.AreContrary(l, left, r, right, words)) pairs.Add(l, l.Sense, r, r.Sense, areContrary: true);
        }

        foreach (IReadOnlyList<(StoryClause Clause, ClauseSense Sense)> group in pairs.Conflicts()) Report(group, context);
    }

    private static void Report(IReadOnlyList<(StoryClause Clause, ClauseSense Sense)> group, AnalysisContext context)
    {
        Story story = context.Story;
        List<(StoryClause Clause, ClauseSense Sense)> shown = [group.First(one => one.Sense == ClauseSense.Affirmed), group.First(one => one.Sense == ClauseSense.Negated)];
        ImmutableArray<Telling> tellings = [.. group.Select(one => new Telling(LocationOf(story, one.Clause), one.Sense == ClauseSense.Negated ? "not" : ""))];
        (string Affirmed, string Negated)? sources = Dispute(story, shown[0].Clause, shown[1].Clause);
        bool areContrary = shown[0].Clause.Sense == shown[1].Clause.Sense;
        // What was opened on one day may be closed on the next one.
        bool isLater = areContrary && group.Select(one => story.Articles[one.Clause.Article].Published).Distinct().Count() > 1;
        context.ReportDifference(sources is null && !isLater ? Severity.Warning : Severity.Suggestion, tellings,
            string.Join("; ", shown.Select(one => $"{Excerpt.Quote(story, one.Clause)} ({Excerpt.LabelOf(story, one.Clause.Article)})")),
            areContrary ? "the one is the contrary of the other" : "what one affirms, the other negates",
            sources is { } both ? $"{both.Affirmed} says the one, {both.Negated} the other. Check whether they contradict each other."
                : areContrary ? "Check whether both can be so." : "Check whether a “not” was lost or added.");
    }

    private static Location LocationOf(Story story, StoryClause clause) => new(story.Articles[clause.Article].Tree.Text, clause.Clause.Span);

    /// <summary>The two named sources when each clause has one and they cannot be the same, or null.</summary>
    private static (string Affirmed, string Negated)? Dispute(Story story, StoryClause left, StoryClause right)
    {
        if (SourceOf(story, left) is not { Entity: >= 0 } l || SourceOf(story, right) is not { Entity: >= 0 } r) return null;
        NamedEntity a = story.FactsOf(left.Article).Entities[l.Entity], b = story.FactsOf(right.Article).Entities[r.Entity];
        // One name in two spellings is one source, garbled or not.
        return a.Matches(b) == NameMatch.Different && !a.Key.Split(' ').Intersect(b.Key.Split(' '), StringComparer.Ordinal).Any() ? (l.Name, r.Name) : null;
    }

    private static Speaker? SourceOf(Story story, StoryClause clause)
    {
        ArticleFacts facts = story.FactsOf(clause.Article);
        TextSpan verb = clause.Clause.Predicate;
        foreach (Quotation quotation in facts.Quotations)
            if (quotation.Sentence == clause.Clause.Sentence && quotation.Span.Contains(verb) && quotation.Speaker is { } speaker) return speaker;
        foreach (Attribution attribution in facts.Attributions)
            if (attribution.Sentence == clause.Clause.Sentence && attribution.Claim.Contains(verb)) return attribution.Source;
        return null;
    }
}
