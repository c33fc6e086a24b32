using System.Collections.Immutable;
using System.Globalization;
using ArticleDiff.Alignment;
using ArticleDiff.Diagnostics;
using ArticleDiff.Text;

namespace ArticleDiff.Rules;

/// <summary>
/// ADF4001: sentences in a row that no other article of the story has. Nothing is the matter with them; who checks an article has no second witness for them.
/// The rule runs only when it is asked for. docs/rules/ADF4001.md says how it decides.
/// </summary>
public sealed class OnlyHere : Analyzer
{
    private const string Least = "least-sentences";

    private static readonly Rule Descriptor = new("ADF4001", "only-here", "coverage", Severity.None, "0.1")
    {
        ShortDescription = "Sentences in a row that no other article of the story has",
        MessageFormat = "{0} sentences in a row stand only here ({1}), beginning {2}. Check what they rest on.",
        Options = [new RuleOption(Least, RuleOptionKind.WholeNumber, "3", "The smallest number of sentences in a row that is a finding.")],
    };

    /// <inheritdoc/>
    public override Rule Rule => Descriptor;

    /// <inheritdoc/>
    public override void Analyze(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        Story story = context.Story;
        StoryCoverage coverage = new(context.Alignment);
        for (int article = 0; article < story.Articles.Length; article++)
        {
            // Who prints the same copy is no second witness, and what a copy has alone is said once.
            if (story.Copies.WitnessOf(article) != article) continue;
            foreach (ImmutableArray<SentenceId> stretch in coverage.Stretches(article, Math.Max(1, context.Options.WholeNumber(Least)), id => coverage.Partners(id).All(partner => story.Copies.WitnessOf(partner.Article) == article)))
            {
                // An article that shares nothing with the others is another story.
                ImmutableArray<Location> places = [.. Enumerable.Range(0, story.Articles.Length).Where(other => story.Copies.WitnessOf(other) != article)
                    .Select(other => coverage.PlaceIn(other, stretch)).OfType<SentenceId>().Select(coverage.LocationOf)];
                if (places.IsEmpty) continue;
                context.Report(coverage.LocationOf(stretch), places,
                    stretch.Length.ToString(CultureInfo.InvariantCulture), Excerpt.LabelOf(story, article), coverage.Beginning(stretch));
            }
        }
    }
}
