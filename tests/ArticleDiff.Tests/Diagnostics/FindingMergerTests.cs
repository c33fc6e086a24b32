using System.Collections.Immutable;
using ArticleDiff.Alignment;
using ArticleDiff.Diagnostics;
using ArticleDiff.Tests.Formats.Writing;
using ArticleDiff.Text;
using Xunit;

namespace ArticleDiff.Tests.Diagnostics;

public sealed class FindingMergerTests
{
    private static readonly string[] Texts = ["The dam is expected to hold for nine days.", "The dam is likely to hold for ten days.", "The dam is expected to hold for nine days."];

    [Fact]
    public void What_is_said_several_times_of_one_article_is_one_finding_with_a_count()
    {
        Diagnostic found = Assert.Single(Run(["One lamp, one lamp, one lamp.", "Nothing."], new Repeater("lamp")));

        Assert.Equal("lamp stands here. (3 times in this article)", found.Message);
        Assert.Equal("a.txt:1:5", found.Location.ToString());
        Assert.Equal(["a.txt:1:15", "a.txt:1:25"], found.Repeats.Select(location => location.ToString()));
    }

    [Fact]
    public void The_same_thing_in_two_articles_is_two_findings()
        => Assert.Equal(2, Run(["One lamp.", "A lamp."], new Repeater("lamp")).Length);

    [Fact]
    public void A_finding_on_the_words_of_a_more_specific_one_becomes_its_evidence()
    {
        Diagnostic found = Assert.Single(Run(Texts, Wide(), Narrow()));

        Assert.Equal("ADF8102", found.Rule.Id);
        Assert.Equal(["ADF8101"], found.Evidence.Select(other => other.Rule.Id));
    }

    [Fact]
    public void A_finding_keeps_its_fingerprint_whether_or_not_another_one_stands_for_it()
    {
        Diagnostic found = Assert.Single(Run(Texts, Wide(), Narrow()));

        Assert.Equal(Assert.Single(Run(Texts, Narrow())).Fingerprint, found.Fingerprint);
        Assert.Equal(Assert.Single(Run(Texts, Wide())).Fingerprint, found.Evidence[0].Fingerprint);
    }

    [Fact]
    public void Words_that_do_not_meet_have_causes_of_their_own()
        => Assert.Equal(2, Run(Texts, Wide(), new WordTeller("ADF8102", "nine", "ten") { Overrides = ["ADF8101"] }).Length);

    [Fact]
    public void A_finding_in_more_articles_says_something_more_and_stays()
    {
        WordTeller two = new("ADF8102", "expected to hold for nine days. ", "likely") { Overrides = ["ADF8101"] };

        Assert.Equal(2, Run([Texts[0] + " ", Texts[1], Texts[2]], Wide(), two).Length);
    }

    [Fact]
    public void A_finding_never_vanishes_behind_one_that_matters_less()
    {
        Diagnostic found = Assert.Single(Run(Texts, Wide(), new WordTeller("ADF8102", "expected", "likely") { Overrides = ["ADF8101"], Severity = Severity.Silent }));

        Assert.Equal("ADF8101", found.Rule.Id);
        Assert.Equal(["ADF8102"], found.Evidence.Select(other => other.Rule.Id));
    }

    [Fact]
    public void Of_rules_that_override_each_other_one_stays()
    {
        Diagnostic found = Assert.Single(Run(Texts, new WordTeller("ADF8101", "expected", "likely") { Overrides = ["ADF8102"] }, Narrow()));

        Assert.Single(found.Evidence);
    }

    [Fact]
    public void The_last_of_a_chain_of_rules_stands_for_all()
    {
        WordTeller last = new("ADF8103", "expected", "likely") { Overrides = ["ADF8102"] };

        Diagnostic found = Assert.Single(Run(Texts, Wide(), Narrow(), last));

        Assert.Equal("ADF8103", found.Rule.Id);
        Assert.Equal(["ADF8101", "ADF8102"], found.Evidence.Select(other => other.Rule.Id));
    }

    [Fact]
    public void Many_findings_take_time_in_proportion()
    {
        string text = string.Concat(Enumerable.Repeat("One lamp and a lantern. ", 20_000));

        Assert.Equal(2, Run([text, "Nothing."], new Repeater("lamp"), new Repeater("lantern")).Length);
    }

    private static WordTeller Wide() => new("ADF8101", "is expected to", "is likely to");

    private static WordTeller Narrow() => new("ADF8102", "expected", "likely") { Overrides = ["ADF8101"] };

    private static ImmutableArray<Diagnostic> Run(string[] texts, params Analyzer[] analyzers)
    {
        Story story = Story.Create(texts.Select((text, i) => WrittenStory.Article(((char)('a' + i)).ToString(), text)));
        return AnalyzerDriver.Run(new StoryAlignment(story, [], []), analyzers);
    }

    private sealed class Repeater(string word) : Analyzer
    {
        public override Rule Rule { get; } = new($"ADF82{word.Length:00}", $"repeater-{word}", "test", Severity.Warning, "0.1") { MessageFormat = "{0} stands here." };

        public override void Analyze(AnalysisContext context)
        {
            foreach (Article article in context.Story.Articles)
                for (int at = -1; (at = article.Tree.Text.Content.IndexOf(word, at + 1, StringComparison.Ordinal)) >= 0;)
                    context.Report(new Location(article.Tree.Text, new TextSpan(at, word.Length)), word);
        }
    }
}
