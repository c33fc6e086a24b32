using System.Collections.Immutable;
using ArticleDiff.Alignment;
using ArticleDiff.Diagnostics;
using ArticleDiff.Text;

namespace ArticleDiff.Rules;

/// <summary>
/// ADF5002: one article has somebody two or more grades further on a scale than another has: considering and sending, an inquiry and a proof.
/// docs/rules/ADF5002.md says how it decides.
/// </summary>
public sealed class StrengthShift : Analyzer
{
    /// <summary>Grades that lie between the words of two articles; neighbouring ones are used for one another.</summary>
    private const int GradesApart = 2;

    /// <summary>Content words that both clauses, with what hangs on them, share beside who acts and the grades.</summary>
    private const int SharedWords = 2;

    private static readonly Rule Descriptor = new("ADF5002", "strength-shift", "polarity", Severity.Suggestion, "0.1")
    {
        ShortDescription = "One article has somebody two or more grades further on a scale than another has",
        MessageFormat = "{0}: one is much stronger than the other. Check how far it went.",
    };

    /// <inheritdoc/>
    public override Rule Rule => Descriptor;

    /// <inheritdoc/>
    public override void Analyze(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        StoryClauses clauses = StoryClauses.In(context.Story);
        Dictionary<(int, int), ImmutableArray<ScaleMention>> known = [];
        HashSet<(int, TextSpan, int, TextSpan)> reported = [];
        foreach (Link link in context.Alignment.Links)
        {
            if (link.Band == LinkBand.Weak || MayHaveMoved(context.Story, link)) continue;
            ImmutableArray<ScaleMention> l = Mentions(link.Left), r = Mentions(link.Right);
            if (l.IsEmpty || r.IsEmpty) continue;
            List<StoryClause> left = [.. clauses.Of(link.Left)], right = [.. clauses.Of(link.Right)];
            LinkedWords words = new(link);
            foreach (ScaleMention a in l)
                foreach (ScaleMention b in r)
                    if (Differ(a, b, l, r) && AreOfOne(a, b, left, right, words) && reported.Add((link.Left.Article, a.Word.Span, link.Right.Article, b.Word.Span))) Report(a, b, context);
        }

        // A unit is in many links of a large story, and no mention depends on another unit.
        ImmutableArray<ScaleMention> Mentions(LinkSide side) => [.. side.Sentences.SelectMany(unit => known.TryGetValue((side.Article, unit), out ImmutableArray<ScaleMention> there)
            ? there : known[(side.Article, unit)] = ScaleMention.In(clauses.Of(side.Article, unit)))];
    }

    // Between two days somebody may have gone further: that is news and no difference.
    private static bool MayHaveMoved(Story story, Link link)
        => story.Articles[link.Left.Article].Published is { } left && story.Articles[link.Right.Article].Published is { } right && left != right;

    /// <summary>Whether the grades lie apart and neither side has a word near the grade of the other one.</summary>
    private static bool Differ(ScaleMention left, ScaleMention right, ImmutableArray<ScaleMention> leftAll, ImmutableArray<ScaleMention> rightAll)
        => left.Place.Scale == right.Place.Scale && left.IsVerb == right.IsVerb && Math.Abs(left.Place.Grade - right.Place.Grade) >= GradesApart
        && !rightAll.Any(other => IsNear(other, left)) && !leftAll.Any(other => IsNear(other, right));

    private static bool IsNear(ScaleMention other, ScaleMention mention)
        => other.Place.Scale == mention.Place.Scale && Math.Abs(other.Place.Grade - mention.Place.Grade) < GradesApart;

    private static bool AreOfOne(ScaleMention left, ScaleMention right, List<StoryClause> leftAll, List<StoryClause> rightAll, LinkedWords words)
    {
        List<ClauseToken> leftActor = [.. left.Clause.ContentIn(left.Clause.Clause.Subject)], rightActor = [.. right.Clause.ContentIn(right.Clause.Clause.Subject)];
        // Nouns name what is held true of something, whoever holds it; verbs say what one actor does.
        if (left.IsVerb && (leftActor.Count == 0 || rightActor.Count == 0 || words.Shared(leftActor, rightActor) == 0)) return false;
        List<ClauseToken> leftRest = [.. Behind(left, leftAll, leftActor)], rightRest = [.. Behind(right, rightAll, rightActor)];
        return words.Shared(leftRest, rightRest) >= SharedWords && words.Shared(leftRest, rightRest) * 2 >= Math.Min(leftRest.Count, rightRest.Count);
    }

    /// <summary>The content words of the clause and of what hangs on it, but for the actor and the word itself.</summary>
    private static IEnumerable<ClauseToken> Behind(ScaleMention mention, List<StoryClause> all, List<ClauseToken> actor)
        => all.Where(clause => clause == mention.Clause || IsBelow(clause, mention.Clause)).SelectMany(clause => clause.Content)
            .Where(word => word.Span != mention.Word.Span && !actor.Contains(word) && (mention.IsVerb || word.Span.Start > mention.Word.Span.Start));

    private static bool IsBelow(StoryClause clause, StoryClause above)
    {
        for (StoryClause? at = clause.Parent; at is not null; at = at.Parent)
            if (at == above) return true;
        return false;
    }

    private static void Report(ScaleMention left, ScaleMention right, AnalysisContext context)
    {
        Story story = context.Story;
        ScaleMention[] both = [left, right];
        context.ReportDifference(Severity.Warning, [.. both.Select(one => new Telling(new Location(story.Articles[one.Clause.Article].Tree.Text, SpanOf(one)), $"{one.Place.Grade}"))],
            string.Join("; ", both.Select(one => $"{Excerpt.Quote(story.Articles[one.Clause.Article].Tree, SpanOf(one), one.Word.Span)} ({Excerpt.LabelOf(story, one.Clause.Article)})")));
    }

    /// <summary>From the subject of the clause, if it stands before the word, to the end of the clause.</summary>
    private static TextSpan SpanOf(ScaleMention mention)
    {
        TextSpan clause = mention.Clause.Clause.Span;
        return mention.IsVerb || mention.Word.Span.Start < clause.Start ? clause : TextSpan.FromBounds(mention.Word.Span.Start, clause.End);
    }
}
