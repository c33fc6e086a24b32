using ArticleDiff.Diagnostics;

namespace ArticleDiff.Rules;

/// <summary>
/// ADF1004: five or more content words in a row that one article quotes stand in another one without marks and without a speaker.
/// docs/rules/ADF1004.md says how it decides.
/// </summary>
public sealed class QuoteUnmarked : Analyzer
{
    private static readonly Rule Descriptor = new("ADF1004", "quote-unmarked", "quotations", Severity.Silent, "0.1")
    {
        ShortDescription = "Words that one article quotes stand in another one as its own",
        MessageFormat = "“{0}” is quoted in {1} and stands in {2} without marks and without a speaker. Check whose words they are.",
    };

    /// <inheritdoc/>
    public override Rule Rule => Descriptor;

    /// <inheritdoc/>
    public override void Analyze(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (UnmarkedRun run in UnmarkedRun.In(context.Story))
        {
            context.Report(run.Prose, [run.Quotation.LocationOf(run.First, run.End - 1)],
                QuotedWording.Crop(run.Quotation.TextOf(run.First, run.End - 1), 120),
                QuotedWording.Crop(run.Quotation.Label, 40), QuotedWording.Crop(run.Label, 40));
        }
    }
}
