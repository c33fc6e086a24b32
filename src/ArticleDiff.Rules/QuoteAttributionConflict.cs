using System.Collections.Immutable;
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

    private static readonly Rule Descriptor = new("ADF1003", "quote-attribution-conflict", "quotations", Severity.Silent, "0.1")
    {
        ShortDescription = "One utterance is quoted from different people",
        MessageFormat = "“{0}” is quoted from {1}. Check who said it.",
    };

    /// <inheritdoc/>
    public override Rule Rule => Descriptor;

    /// <inheritdoc/>
    public override void Analyze(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        Story story = context.Story;
        foreach (Utterance utterance in Utterance.In(context.Alignment))
        {
            List<QuotedPair> conflicts = [.. utterance.Pairs.Where(pair => pair.Coverage >= SameWords && SpeakerComparison.AreNamed(story, pair.Left, pair.Right)
                && SpeakerComparison.Compare(story, pair.Left, pair.Right) == NameMatch.Different)];
            if (conflicts.Count == 0) continue;
            ImmutableArray<QuotedSentence> sides = [.. conflicts.SelectMany(pair => new[] { pair.Left, pair.Right }).Distinct()];
            context.ReportDifference(Severity.Error, [.. sides.Select(side => new Telling(SpeakerLocation(story, side), Value(story, side, sides)))],
                QuotedWording.Crop(sides[0].TextOf(0, sides[0].Words.Length - 1), 100),
                string.Join(" and ", sides.GroupBy(side => Value(story, side, sides)).Take(3)
                    .Select(group => $"{QuotedWording.Crop(group.First().Speaker!.Name, 30)} ({QuotedWording.Labels([.. group.Select(side => side.Label)])})")));
        }
    }

    // Articles that can mean one person have one value: that of the first of them.
    private static string Value(Story story, QuotedSentence side, ImmutableArray<QuotedSentence> sides)
        => sides.First(other => ReferenceEquals(other, side) || SpeakerComparison.Compare(story, other, side) != NameMatch.Different).Speaker!.Name;

    private static Location SpeakerLocation(Story story, QuotedSentence side) => new(story.Articles[side.Article].Tree.Text, side.Speaker!.Span);
}
