using ArticleDiff.Alignment;
using ArticleDiff.Diagnostics;
using ArticleDiff.Text;

namespace ArticleDiff.Rules;

/// <summary>
/// ADF5003: an article says one thing in one place and its contrary, or another number of the same things, in another place. docs/rules/ADF5003.md says how it decides.
/// </summary>
public sealed class SelfContradiction : Analyzer
{
    private static readonly Rule Descriptor = new("ADF5003", "self-contradiction", "polarity", Severity.Silent, "0.1")
    {
        ShortDescription = "An article says one thing, and its contrary or another number in another place",
        MessageFormat = "{0} and {1} ({2}): {3}. Check which of the two places is meant.",
    };

    /// <inheritdoc/>
    public override Rule Rule => Descriptor;

    /// <inheritdoc/>
    public override void Analyze(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        Story story = context.Story;
        for (int article = 0; article < story.Articles.Length; article++)
        {
            foreach ((TextSpan first, TextSpan second) in OwnContraries.Of(story, article)) Report(article, first, second, "what one affirms, the other negates", context);
            foreach ((TextSpan first, TextSpan second) in OwnCounts.Of(story, article)) Report(article, first, second, "two numbers of the same things", context);
        }
    }

    private static void Report(int article, TextSpan first, TextSpan second, string what, AnalysisContext context)
    {
        Article text = context.Story.Articles[article];
        context.Report(new Location(text.Tree.Text, second), [new Location(text.Tree.Text, first)],
            Excerpt.Quote(text.Tree, first, default), Excerpt.Quote(text.Tree, second, default), Excerpt.LabelOf(context.Story, article), what);
    }
}
