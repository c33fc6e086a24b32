using System.Collections.Immutable;
using System.Globalization;
using ArticleDiff.Alignment;
using ArticleDiff.Diagnostics;

namespace ArticleDiff.Rules;

/// <summary>
/// ADF4002: sentences in a row that articles of the same day or before have and this one has not. The rule runs only when it is asked for, and only between
/// articles whose days are known. docs/rules/ADF4002.md says how it decides.
/// </summary>
public sealed class MissingHere : Analyzer
{
    private const string Least = "least-sentences";

    private static readonly Rule Descriptor = new("ADF4002", "missing-here", "coverage", Severity.None, "0.1")
    {
        ShortDescription = "Sentences in a row that articles of the same day or before have and this one has not",
        MessageFormat = "{0} sentences in a row of {1}{2} are missing here ({3}), beginning {4}. Check whether they were left out on purpose.",
        Options = [new RuleOption(Least, RuleOptionKind.WholeNumber, "2", "The smallest number of sentences in a row that is a finding.")],
    };

    /// <inheritdoc/>
    public override Rule Rule => Descriptor;

    /// <inheritdoc/>
    public override void Analyze(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        StoryCoverage coverage = new(context.Alignment);
        for (int article = 0; article < context.Story.Articles.Length; article++) Analyze(article, coverage, context);
    }

    private static void Analyze(int article, StoryCoverage coverage, AnalysisContext context)
    {
        Story story = context.Story;
        if (story.Articles[article].Published is not { } day) return;
        // What appeared later could not be known here.
        int[] before = [.. Enumerable.Range(0, story.Articles.Length)
            .Where(other => other != article && story.Articles[other].Published <= day)
            .OrderBy(other => other == story.ReferenceIndex ? -1 : other)];
        // Articles that print one copy are one witness.
        int witnesses = Math.Min(2, before.Select(story.Copies.WitnessOf).Distinct().Count());
        foreach (int teller in before)
        {
            foreach (ImmutableArray<SentenceId> stretch in coverage.Stretches(teller, Math.Max(1, context.Options.WholeNumber(Least)), IsMissing))
            {
                if (coverage.PlaceIn(article, stretch) is not { } place) continue;
                SentenceId[] others = [.. stretch.SelectMany(coverage.Partners).Where(id => before.Contains(id.Article)).Distinct().Order()];
                context.Report(coverage.LocationOf(place), [coverage.LocationOf(stretch), .. others.Select(coverage.LocationOf)],
                    stretch.Length.ToString(CultureInfo.InvariantCulture), Excerpt.LabelOf(story, teller), Others(story, others), Excerpt.LabelOf(story, article), coverage.Beginning(stretch));
            }

            bool IsMissing(SentenceId id)
            {
                List<int> tellers = [.. coverage.Partners(id).Select(partner => partner.Article).Distinct()];
                // One finding for all who tell it: the first of them in the order of reports has it.
                return !tellers.Contains(article) && tellers.Where(before.Contains).Append(teller).Select(story.Copies.WitnessOf).Distinct().Count() >= witnesses
                    && !tellers.Any(other => Array.IndexOf(before, other) is >= 0 and int at && at < Array.IndexOf(before, teller));
            }
        }
    }

    private static string Others(Story story, SentenceId[] others)
    {
        string[] labels = [.. others.Select(id => id.Article).Distinct().Select(other => Excerpt.LabelOf(story, other))];
        return labels.Length == 0 ? "" : labels.Length == 1 ? $", which {labels[0]} has too," : string.Create(CultureInfo.InvariantCulture, $", which {labels.Length} others have too,");
    }
}
