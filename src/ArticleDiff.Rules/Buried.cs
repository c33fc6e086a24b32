using System.Collections.Immutable;
using System.Globalization;
using ArticleDiff.Alignment;
using ArticleDiff.Diagnostics;
using ArticleDiff.Syntax;

namespace ArticleDiff.Rules;

/// <summary>
/// ADF4003: what two or more articles tell in their first sentences stands near the end of this one. docs/rules/ADF4003.md says how it decides.
/// </summary>
public sealed class Buried : Analyzer
{
    /// <summary>Sentences that are the beginning of an article, its headlines not counted.</summary>
    private const int Beginning = 3;

    /// <summary>Percent of an article's sentences behind which its end begins.</summary>
    private const int EndPercent = 70;

    /// <summary>Sentences below which an article has no end to bury anything in.</summary>
    private const int FewestSentences = 6;

    /// <summary>Articles that tell it first.</summary>
    private const int FewestOthers = 2;

    private static readonly Rule Descriptor = new("ADF4003", "buried", "coverage", Severity.Silent, "0.1")
    {
        ShortDescription = "What other articles tell first stands near the end of this one",
        MessageFormat = "{0} is sentence {1} of {2} here ({3}) and among the first {4} in {5}. Check whether its place is meant.",
    };

    /// <inheritdoc/>
    public override Rule Rule => Descriptor;

    /// <inheritdoc/>
    public override void Analyze(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        Story story = context.Story;
        StoryCoverage coverage = new(context.Alignment);
        ImmutableArray<ImmutableArray<int>> sentences = [.. story.Articles.Select(article => article.Tree.Sentences.Where(unit => unit.Kind == UnitKind.Sentence).Select(unit => unit.Index).ToImmutableArray())];
        for (int article = 0; article < story.Articles.Length; article++)
        {
            ImmutableArray<int> own = sentences[article];
            if (own.Length < FewestSentences) continue;
            for (int place = own.Length * EndPercent / 100; place < own.Length; place++)
            {
                SentenceId id = new(article, own[place]);
                SentenceId[] first = [.. coverage.Partners(id).Where(other => sentences[other.Article].IndexOf(other.Sentence) is >= 0 and < Beginning)];
                int[] others = [.. first.Select(other => other.Article).Distinct()];
                if (others.Length >= FewestOthers && !IsToldBefore(article, own[place], first, coverage)) Report(id, place + 1, own.Length, first, others, coverage, context);
            }
        }
    }

    /// <summary>Whether an earlier sentence of the article, or a headline, tells it too.</summary>
    private static bool IsToldBefore(int article, int sentence, SentenceId[] first, StoryCoverage coverage)
        => first.Any(other => coverage.Partners(other).Any(own => own.Article == article && own.Sentence < sentence));

    private static void Report(SentenceId id, int place, int count, SentenceId[] first, int[] others, StoryCoverage coverage, AnalysisContext context)
        => context.Report(coverage.LocationOf(id), [.. first.Select(coverage.LocationOf)],
            coverage.Beginning([id]), place.ToString(CultureInfo.InvariantCulture), count.ToString(CultureInfo.InvariantCulture), Excerpt.LabelOf(context.Story, id.Article),
            Beginning.ToString(CultureInfo.InvariantCulture), QuotedWording.Labels([.. others.Select(other => Excerpt.LabelOf(context.Story, other))]));
}
