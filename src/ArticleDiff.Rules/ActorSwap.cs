using System.Collections.Immutable;
using ArticleDiff.Alignment;
using ArticleDiff.Diagnostics;
using ArticleDiff.Text;

namespace ArticleDiff.Rules;

/// <summary>
/// ADF3006: in two linked sentences the same is done by the one to the other, and by the other to the one. docs/rules/ADF3006.md says how it decides.
/// </summary>
public sealed class ActorSwap : Analyzer
{
    private static readonly Rule Descriptor = new("ADF3006", "actor-swap", "names", Severity.Silent, "0.1")
    {
        ShortDescription = "Who does something to whom is the other way round in two articles",
        MessageFormat = "{0}: who does it and to whom are the other way round. Check who did what to whom.",
    };

    /// <inheritdoc/>
    public override Rule Rule => Descriptor;

    /// <inheritdoc/>
    public override void Analyze(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        StoryClauses clauses = StoryClauses.In(context.Story);
        Dictionary<(int, int), ImmutableArray<ClauseAct>> known = [];
        HashSet<(int, TextSpan, int, TextSpan)> reported = [];
        foreach (Link link in context.Alignment.Links)
        {
            if (link.Band == LinkBand.Weak) continue;
            LinkedWords words = new(link);
            List<ClauseAct> right = [.. Acts(link.Right)];
            foreach (ClauseAct l in Acts(link.Left))
                foreach (ClauseAct r in right)
                    if (AreSwapped(l, r, words) && reported.Add((link.Left.Article, l.Clause.Clause.Span, link.Right.Article, r.Clause.Clause.Span))) Report(l, r, context);
        }

        // A unit is in many links of a large story.
        IEnumerable<ClauseAct> Acts(LinkSide side) => side.Sentences.SelectMany(unit => known.TryGetValue((side.Article, unit), out ImmutableArray<ClauseAct> there)
            ? there : known[(side.Article, unit)] = [.. clauses.Of(side.Article, unit).Select(ClauseAct.Of).OfType<ClauseAct>()]);
    }

    /// <summary>Whether the one who acts on each side is the one acted upon on the other side, and nobody is both.</summary>
    private static bool AreSwapped(ClauseAct left, ClauseAct right, LinkedWords words)
        => (left.Verb == right.Verb || LinkedWords.AreSynonyms(left.Verb, right.Verb))
            && words.Shared(left.Actor, right.Target) > 0 && words.Shared(left.Target, right.Actor) > 0
            && words.Shared(left.Actor, right.Actor) == 0 && words.Shared(left.Target, right.Target) == 0;

    private static void Report(ClauseAct left, ClauseAct right, AnalysisContext context)
    {
        Story story = context.Story;
        StoryClause[] both = [left.Clause, right.Clause];
        context.ReportDifference(Severity.Error, [.. both.Select((clause, side) => new Telling(new Location(story.Articles[clause.Article].Tree.Text, clause.Clause.Span), $"{side}"))],
            string.Join("; ", both.Select(clause => $"{Excerpt.Quote(story, clause)} ({Excerpt.LabelOf(story, clause.Article)})")));
    }
}
