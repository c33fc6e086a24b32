using ArticleDiff.Alignment;
using ArticleDiff.Diagnostics;

namespace ArticleDiff.Rules;

/// <summary>
/// ADF1002: one article leaves out words in the middle of a quotation without a sign, or cuts its beginning or end where a not, if, unless or but goes
/// with it. docs/rules/ADF1002.md says how it decides.
/// </summary>
public sealed class QuoteTruncated : Analyzer
{
    private static readonly Rule Descriptor = new("ADF1002", "quote-truncated", "quotations", Severity.Warning, "0.1")
    {
        ShortDescription = "Words are left out of a quotation without an ellipsis, or a condition is cut off with its end",
        MessageFormat = "{0}: {1}. {2}",
    };

    /// <inheritdoc/>
    public override Rule Rule => Descriptor;

    /// <inheritdoc/>
    public override void Analyze(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (Utterance utterance in Utterance.In(context.Alignment))
        {
            string whose = utterance.Speaker.Length == 0 ? "One utterance" : QuotedWording.Crop(utterance.Speaker, 40);
            if (utterance.Change == QuotedChange.Cut)
            {
                var tellings = utterance.Tellings();
                // A little word that is missing is hardly a cut.
                Severity atMost = utterance.Pairs.Any(pair => pair.Change == QuotedChange.Cut && pair.TouchesContent) ? Severity.Error : Severity.Suggestion;
                context.ReportDifference(atMost, [.. tellings.Select(telling => telling.Telling)], whose, QuotedWording.Of(tellings),
                    "Words inside the marks are left out or added without a sign. Check the full quotation.");
            }
            else if (utterance.Change < QuotedChange.Cut && Turns(context.Story, utterance) is { } turn)
            {
                context.Report(turn.Short.Location, [turn.Long.LocationOf(turn.First, turn.End - 1)], whose,
                    $"{QuotedWording.Crop(turn.Long.Label, 40)} also quotes “{QuotedWording.Crop(turn.Long.TextOf(turn.First, turn.End - 1), 100)}”, {QuotedWording.Crop(turn.Short.Label, 40)} does not",
                    $"Check what the missing “{turn.Long.Words[turn.Word].Key}” does to the meaning.");
            }
        }
    }

    private static QuotedTurn? Turns(Story story, Utterance utterance)
        => utterance.Pairs.Select(pair => QuotedTurn.Of(story, pair)).FirstOrDefault(turn => turn is not null);
}
