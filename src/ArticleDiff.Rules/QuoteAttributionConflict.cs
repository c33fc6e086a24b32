using System.Collections.Immutable;
using System.Globalization;
using ArticleDiff.Alignment;
using ArticleDiff.Diagnostics;
using ArticleDiff.Facts;
using ArticleDiff.Text;

namespace ArticleDiff.Rules;

/// <summary>ADF1003: two articles put one utterance into the mouths of two people. docs/rules/ADF1003.md says how it decides.</summary>
public sealed class QuoteAttributionConflict : Analyzer
{
    /// <summary>Share of the shorter quotation that the other one has: below it, two people may have said similar things.</summary>
    private const double SameWords = 0.8;

    private static readonly Rule Descriptor = new("ADF1003", "quote-attribution-conflict", "quotations", Severity.Suggestion, "0.1")
    {
        ShortDescription = "One utterance is quoted from different people",
        MessageFormat = "“{0}” is quoted from {1}{2}. Check who said it.",
    };

    /// <inheritdoc/>
    public override Rule Rule => Descriptor;

    /// <inheritdoc/>
    public override void Analyze(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        Story story = context.Story;
        List<ImmutableArray<QuotedSentence>> found = [];
        foreach (Utterance utterance in Utterance.In(context.Alignment))
        {
            List<QuotedPair> conflicts = [.. utterance.Pairs.Where(pair => pair.Coverage >= SameWords && SpeakerComparison.AreNamed(story, pair.Left, pair.Right)
                && SpeakerComparison.Compare(story, pair.Left, pair.Right) == NameMatch.Different)];
            if (conflicts.Count > 0) found.Add([.. conflicts.SelectMany(pair => new[] { pair.Left, pair.Right }).Distinct()]);
        }

        // One name that took the place of another one has one cause, however many quotations it stands by.
        foreach (IGrouping<string, ImmutableArray<QuotedSentence>> group in found.GroupBy(sides => SpeakersOf(story, sides), StringComparer.Ordinal)) Report(story, [.. group], context);
    }

    private static void Report(Story story, ImmutableArray<ImmutableArray<QuotedSentence>> utterances, AnalysisContext context)
    {
        ImmutableArray<QuotedSentence> sides = utterances[0];
        context.ReportDifference(Severity.Error,
            [.. utterances.SelectMany(utterance => utterance.Select(side => new Telling(SpeakerLocation(story, side), Value(story, side, utterance)))).DistinctBy(telling => telling.Location)],
            QuotedWording.Crop(sides[0].TextOf(0, sides[0].Words.Length - 1), 100),
            string.Join(" and ", sides.GroupBy(side => Value(story, side, sides)).Take(3)
                .Select(group => $"{QuotedWording.Crop(group.First().Speaker!.Name, 30)} ({QuotedWording.Labels([.. group.Select(side => side.Label)])})")),
            utterances.Length == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $", and so {(utterances.Length == 2 ? "is one more quotation" : $"are {utterances.Length - 1} more quotations")}"));
    }

    private static string SpeakersOf(Story story, ImmutableArray<QuotedSentence> sides)
        => string.Join('\n', sides.Select(side => $"{side.Article} {Value(story, side, sides)}").Order(StringComparer.Ordinal));

    // Articles that can mean one person have one value: that of the first of them.
    private static string Value(Story story, QuotedSentence side, ImmutableArray<QuotedSentence> sides)
        => sides.First(other => ReferenceEquals(other, side) || SpeakerComparison.Compare(story, other, side) != NameMatch.Different).Speaker!.Name;

    private static Location SpeakerLocation(Story story, QuotedSentence side) => new(story.Articles[side.Article].Tree.Text, side.Speaker!.Span);
}
