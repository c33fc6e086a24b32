using System.Collections.Immutable;
using ArticleDiff.Alignment;
using ArticleDiff.Diagnostics;
using ArticleDiff.Tests.Formats.Writing;
using ArticleDiff.Text;
using Xunit;

namespace ArticleDiff.Tests.Diagnostics;

public sealed class ComparisonFindingTests
{
    [Theory]
    [InlineData(new[] { "red", "blue", "red" }, "a", "b a c")]
    [InlineData(new[] { "red", "red", "blue" }, "b", "c b a")]
    [InlineData(new[] { "red", "blue" }, "b", "b a")]
    [InlineData(new[] { "red", "red", "blue", "blue" }, "c", "c a b d")]
    [InlineData(new[] { "red", "blue", "green" }, "b", "b a c")]
    [InlineData(new[] { "red", "blue", "green", "red" }, "a", "a b c d")]
    public void The_odd_one_out_comes_first_and_then_the_order_of_the_report(string[] colours, string reference, string expected)
    {
        Diagnostic found = Assert.Single(Run(colours, reference, new WordTeller("ADF8101", "red", "blue", "green")));

        Assert.Equal(expected, string.Join(' ', found.Related.Prepend(found.Location).Select(location => location.Source.Path[..1])));
    }

    [Theory]
    [InlineData("c", "c b a")]
    [InlineData("a", "a b c")]
    [InlineData("nobody", "b a c")]
    public void An_article_under_review_comes_before_the_odd_one_out_and_the_fingerprint_stays(string changed, string expected)
    {
        WordTeller teller = new("ADF8101", "red", "blue");
        Diagnostic found = Assert.Single(Run(["red", "blue", "red"], "a", teller, changed));

        Assert.Equal(expected, string.Join(' ', found.Related.Prepend(found.Location).Select(location => location.Source.Path[..1])));
        Assert.Equal(Assert.Single(Run(["red", "blue", "red"], "a", teller)).Fingerprint, found.Fingerprint);
    }

    [Theory]
    [InlineData(Severity.Warning, Severity.Suggestion, Severity.Suggestion)]
    [InlineData(Severity.Suggestion, Severity.Error, Severity.Suggestion)]
    [InlineData(Severity.Error, Severity.Error, Severity.Error)]
    [InlineData(Severity.Silent, Severity.Warning, Severity.Silent)]
    public void One_finding_may_matter_less_than_its_rule_and_never_more(Severity configured, Severity asked, Severity expected)
        => Assert.Equal(expected, Assert.Single(Run(["red", "blue"], "a", new WordTeller("ADF8101", "red", "blue") { Severity = configured, AtMost = asked })).Severity);

    [Fact]
    public void A_severity_that_is_none_is_refused()
        => Assert.Equal(ToolRules.AnalyzerFailure, Assert.Single(Run(["red", "blue"], "a", new WordTeller("ADF8101", "red", "blue") { AtMost = Severity.None })).Rule);

    [Theory]
    [InlineData(0, 0, "red", "blue")]
    [InlineData(0, 1, "red", "red")]
    public void A_difference_needs_two_articles_and_two_values(int first, int second, string left, string right)
        => Assert.Equal("same stopped with ArgumentException", Assert.Single(Run(["red", "blue"], "a", new Same(first, second, left, right))).Message["ADF8104 ".Length..].Split(':')[0]);

    private static ImmutableArray<Diagnostic> Run(string[] colours, string reference, Analyzer analyzer, params string[] changed)
    {
        Story story = Story.Create(colours.Select((colour, i) => WrittenStory.Article(((char)('a' + i)).ToString(), $"The boat was {colour}.")), reference: reference);
        return AnalyzerDriver.Run(new StoryAlignment(story, [], []), [analyzer], new AnalysisOptions { ChangedArticles = [.. changed] });
    }

    private sealed class Same(int first, int second, string left, string right) : Analyzer
    {
        public override Rule Rule { get; } = new("ADF8104", "same", "test", Severity.Warning, "0.1");

        public override void Analyze(AnalysisContext context)
            => context.ReportDifference(Severity.Error, [At(context, first, left), At(context, second, right)], "x");

        private static Telling At(AnalysisContext context, int article, string value) => new(new Location(context.Story.Articles[article].Tree.Text, new TextSpan(0, 3)), value);
    }
}
