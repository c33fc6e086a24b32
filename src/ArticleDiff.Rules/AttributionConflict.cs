using System.Collections.Immutable;
using ArticleDiff.Alignment;
using ArticleDiff.Diagnostics;
using ArticleDiff.Facts;

namespace ArticleDiff.Rules;

/// <summary>
/// ADF3004: one claim with two named sources that have nothing to do with each other. docs/rules/ADF3004.md says how it decides.
/// </summary>
public sealed class AttributionConflict : Analyzer
{
    private static readonly Rule Descriptor = new("ADF3004", "attribution-conflict", "names", Severity.Suggestion, "0.1")
    {
        ShortDescription = "One claim with two named, unrelated sources",
        MessageFormat = "One claim, two sources: {0}. Check who said it.",
    };

    /// <inheritdoc/>
    public override Rule Rule => Descriptor;

    /// <inheritdoc/>
    public override void Analyze(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        StoryNames names = new(context.Story);
        HashSet<(int, int, int, int)> told = [];
        foreach (Link link in context.Alignment.Links.Where(link => link.Band != LinkBand.Weak))
            foreach ((Attribution left, Attribution right) in SharedClaims.Of(names, link))
            {
                if (!told.Add((link.Left.Article, left.Source.Entity, link.Right.Article, right.Source.Entity))) continue;
                ImmutableArray<Telling> tellings =
                [
                    new Telling(names.LocationOf(link.Left.Article, left.Source.Span), "left"),
                    new Telling(names.LocationOf(link.Right.Article, right.Source.Span), "right"),
                ];
                context.ReportDifference(Severity.Warning, tellings, ToldValues.Of(context.Story,
                    [(link.Left.Article, SharedClaims.NameOf(names, link.Left.Article, left)), (link.Right.Article, SharedClaims.NameOf(names, link.Right.Article, right))]));
            }
    }
}
