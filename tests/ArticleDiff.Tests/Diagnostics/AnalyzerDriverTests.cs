using System.Collections.Immutable;
using ArticleDiff.Alignment;
using ArticleDiff.Diagnostics;
using ArticleDiff.Syntax;
using ArticleDiff.Text;
using Xunit;

namespace ArticleDiff.Tests.Diagnostics;

public class AnalyzerDriverTests
{
    private static readonly string[] Texts = ["The mill burned down. The river rose.", "The river rose at night. The mill burned down."];

    [Fact]
    public void Findings_are_sorted_by_article_span_and_rule()
    {
        ImmutableArray<Diagnostic> found = AnalyzerDriver.Run(Story(Texts), [new Finder("ADF8002", "mill"), new Finder("ADF8001", "mill"), new Finder("ADF8003", "river")]);

        Assert.Equal(
            ["a.txt:1:5 ADF8001", "a.txt:1:5 ADF8002", "a.txt:1:27 ADF8003", "b.txt:1:5 ADF8003", "b.txt:1:30 ADF8001", "b.txt:1:30 ADF8002"],
            found.Select(finding => $"{finding.Location} {finding.Rule.Id}"));
    }

    [Fact]
    public void Neither_the_order_of_analyzers_nor_that_of_articles_changes_a_finding()
    {
        Analyzer[] analyzers = [new Finder("ADF8002", "mill"), new Finder("ADF8001", "mill"), new Thrower(), new Finder("ADF8003", "river")];
        IEnumerable<string> expected = AnalyzerDriver.Run(Story(Texts), analyzers).Select(Describe);

        Assert.Equal(expected, AnalyzerDriver.Run(Story(Texts), analyzers.Reverse()).Select(Describe));
        Story turned = ArticleDiff.Alignment.Story.Create(Story(Texts).Story.Articles.Reverse());
        Assert.Equal(expected, AnalyzerDriver.Run(Aligner.Align(turned), analyzers).Select(Describe));
    }

    [Fact]
    public void An_analyzer_that_throws_becomes_a_finding_and_the_others_go_on()
    {
        ImmutableArray<Diagnostic> found = AnalyzerDriver.Run(Story(Texts), [new Thrower(), new Finder("ADF8001", "mill")]);

        Diagnostic failure = Assert.Single(found, finding => finding.Rule == ToolRules.AnalyzerFailure);
        Assert.Equal("ADF8999 thrower stopped with InvalidOperationException: none of its findings is shown, all other rules ran. Report this to whoever wrote the rule.", failure.Message);
        Assert.Equal(2, found.Count(finding => finding.Rule.Id == "ADF8001"));
        Assert.DoesNotContain(found, finding => finding.Rule.Id == "ADF8999");
    }

    [Fact]
    public void An_analyzer_that_reports_a_place_outside_of_the_story_is_one_that_throws()
        => Assert.Equal(ToolRules.AnalyzerFailure, Assert.Single(AnalyzerDriver.Run(Story(Texts), [new Stranger()])).Rule);

    [Fact]
    public void A_fingerprint_stays_while_the_words_stay()
    {
        Analyzer[] analyzers = [new Finder("ADF8001", "mill")];
        string[] before = [.. AnalyzerDriver.Run(Story(Texts), analyzers).Select(finding => finding.Fingerprint)];
        string[] moved = [.. AnalyzerDriver.Run(Story(["A bell rang.\n\nThe river rose. THE MILL burned down.", Texts[1]]), [new Finder("ADF8001", "MILL", "mill")]).Select(finding => finding.Fingerprint)];
        string[] there = [.. AnalyzerDriver.Run(Story(Texts), [new Pairer(0, 1)]).Select(finding => finding.Fingerprint)];
        string[] back = [.. AnalyzerDriver.Run(Story(Texts), [new Pairer(1, 0)]).Select(finding => finding.Fingerprint)];

        Assert.Equal(before, moved);
        Assert.Equal(there, back);
        Assert.All(before.Concat(there), name => Assert.True(name.Length == 8 && name.All(char.IsAsciiHexDigitLower)));
    }

    [Fact]
    public void Equal_findings_have_fingerprints_of_their_own()
    {
        ImmutableArray<Diagnostic> found = AnalyzerDriver.Run(Story(["The mill. The mill. The mill.", "Nothing."]), [new Counter()]);

        Assert.Equal(3, found.Length);
        Assert.Equal(3, found.Select(finding => finding.Fingerprint).Distinct().Count());
    }

    [Fact]
    public void Options_change_severities_and_switch_rules_off()
    {
        AnalysisOptions options = new() { Severities = AnalysisOptions.Default.Severities.Add("ADF8001", Severity.None).Add("ADF8002", Severity.Error) };
        ImmutableArray<Diagnostic> found = AnalyzerDriver.Run(Story(Texts), [new Finder("ADF8001", "mill"), new Finder("ADF8002", "mill")], options);

        Assert.Equal([("ADF8002", Severity.Error), ("ADF8002", Severity.Error)], found.Select(finding => (finding.Rule.Id, finding.Severity)));
    }

    [Fact]
    public void Damage_of_an_article_is_reported_once_a_kind()
    {
        string damaged = string.Join(' ', Enumerable.Repeat("It dont matter, she said. They cant come and we wont wait, he said.", 10));
        StoryAlignment alignment = Story([damaged, Texts[1]]);
        ImmutableArray<ParseProblem> problems = alignment.Story.Articles[0].Tree.Problems;

        Assert.Contains(problems, problem => problem.Kind == ParseProblemKind.ApostrophesLost);
        Assert.Equal(problems.Select(problem => InputRules.Of(problem.Kind).Id).Order(), AnalyzerDriver.Run(alignment, []).Select(finding => finding.Rule.Id).Order());
    }

    [Fact]
    public void Every_kind_of_damage_has_its_rule()
        => Assert.Equal(InputRules.All.Select(rule => rule.Id), Enum.GetValues<ParseProblemKind>().Select(kind => InputRules.Of(kind).Id).Order());

    private static StoryAlignment Story(string[] texts)
        => Aligner.Align(ArticleDiff.Alignment.Story.Create(texts.Select((text, i) => new Article(((char)('a' + i)).ToString(), ArticleTree.Parse(SourceText.From(text, $"{(char)('a' + i)}.txt"))))));

    private static string Describe(Diagnostic finding) => $"{finding.Fingerprint} {finding.Location} {finding.Rule.Id} {finding.Severity} {finding.Message}";

    private static Location? Find(Article article, string word)
        => article.Tree.Text.Content.IndexOf(word, StringComparison.Ordinal) is >= 0 and int at ? new Location(article.Tree.Text, new TextSpan(at, word.Length)) : null;

    private sealed class Finder(string id, params string[] words) : Analyzer
    {
        public override Rule Rule { get; } = new(id, "finder-" + id, "test", Severity.Warning, "0.1") { MessageFormat = "{0} stands here." };

        public override void Analyze(AnalysisContext context)
        {
            foreach (Article article in context.Story.Articles)
                foreach (string word in words)
                    for (int at = -1; (at = article.Tree.Text.Content.IndexOf(word, at + 1, StringComparison.Ordinal)) >= 0;)
                        context.Report(new Location(article.Tree.Text, new TextSpan(at, word.Length)), word);
        }
    }

    private sealed class Counter : Analyzer
    {
        public override Rule Rule { get; } = new("ADF8005", "counter", "test", Severity.Warning, "0.1");

        public override void Analyze(AnalysisContext context)
        {
            SourceText text = context.Story.Articles[0].Tree.Text;
            for (int at = -1, number = 1; (at = text.Content.IndexOf("mill", at + 1, StringComparison.Ordinal)) >= 0; number++)
                context.Report(new Location(text, new TextSpan(at, 4)), $"Number {number}.");
        }
    }

    private sealed class Pairer(int first, int second) : Analyzer
    {
        public override Rule Rule { get; } = new("ADF8004", "pairer", "test", Severity.Warning, "0.1");

        public override void Analyze(AnalysisContext context)
            => context.Report(PlaceIn(context, first), [PlaceIn(context, second)], "Two places.");

        private static Location PlaceIn(AnalysisContext context, int article) => Find(context.Story.Articles[article], article == 0 ? "mill" : "river")!.Value;
    }

    private sealed class Thrower : Analyzer
    {
        public override Rule Rule { get; } = new("ADF8999", "thrower", "test", Severity.Warning, "0.1");

        public override void Analyze(AnalysisContext context)
        {
            context.Report(Find(context.Story.Articles[0], "mill")!.Value, "Before.");
            throw new InvalidOperationException("on purpose");
        }
    }

    private sealed class Stranger : Analyzer
    {
        public override Rule Rule { get; } = new("ADF8998", "stranger", "test", Severity.Warning, "0.1");

        public override void Analyze(AnalysisContext context) => context.Report(new Location(SourceText.From("elsewhere", "else.txt"), new TextSpan(0, 4)), "Elsewhere.");
    }
}
