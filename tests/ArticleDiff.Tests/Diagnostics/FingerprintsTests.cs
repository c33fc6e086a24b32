using ArticleDiff.Alignment;
using ArticleDiff.Diagnostics;
using ArticleDiff.Syntax;
using ArticleDiff.Text;
using Xunit;

namespace ArticleDiff.Tests.Diagnostics;

public sealed class FingerprintsTests
{
    private const string Text = "The ferry sank at night. Nobody was hurt, said the port. “”";

    [Fact]
    public void It_stays_while_the_words_stay_whatever_stands_around_them()
    {
        string before = Of(Text, "sank at night");
        Assert.Equal(8, before.Length);
        Assert.Equal(before, Of("A storm came up. " + Text + " The end.", "sank at night"));
        Assert.Equal(before, Of(Text.Replace("sank at night", "SANK,  at night", StringComparison.Ordinal), "SANK,  at night"));
    }

    [Theory]
    [InlineData("sank at")]
    [InlineData("at night")]
    [InlineData("sank at night.")]
    [InlineData("ank at night")]
    public void Whole_words_that_the_location_touches_count_and_marks_beside_them_do_not(string words)
    {
        string expected = words is "sank at night." or "ank at night" ? "sank at night" : words;
        Assert.Equal(Of(Text, expected), Of(Text, words));
        Assert.Equal(expected == "sank at night", Of(Text, words) == Of(Text, "sank at night"));
    }

    [Fact]
    public void Marks_without_words_count_by_themselves()
    {
        Assert.NotEqual(Of(Text, "“"), Of(Text, "”"));
        Assert.NotEqual(Of(Text, "“"), Of(Text, "port"));
    }

    [Fact]
    public void Numbers_count_as_words() => Assert.NotEqual(Of("It cost 40 million.", "40"), Of("It cost 50 million.", "50"));

    [Fact]
    public void The_rule_and_the_article_belong_to_it()
    {
        Story story = StoryOf(Text);
        Diagnostic finding = At(story, 0, "ferry");
        Assert.NotEqual(Given(story, finding)[0], Given(story, finding with { Rule = ToolRules.UnusedSuppression })[0]);
        Assert.NotEqual(Given(story, finding)[0], Given(story, At(story, 1, "ferry"))[0]);
    }

    [Fact]
    public void Which_of_the_locations_is_the_primary_one_does_not_matter()
    {
        Story story = StoryOf(Text);
        Diagnostic one = At(story, 0, "ferry"), other = At(story, 1, "night");
        Assert.Equal(Given(story, one with { Related = [other.Location] })[0], Given(story, other with { Related = [one.Location] })[0]);
        Assert.NotEqual(Given(story, one)[0], Given(story, one with { Related = [other.Location] })[0]);
    }

    [Fact]
    public void Equal_findings_are_numbered_in_their_order()
    {
        Story story = StoryOf("The ferry, the ferry and the ferry sank.");
        Diagnostic finding = At(story, 0, "ferry");
        string[] names = Given(story, finding, finding, finding);
        Assert.Equal(3, names.Distinct().Count());
        Assert.Equal(names[0], Given(story, finding)[0]);
        Assert.Equal(names[..2], Given(story, finding, finding));
        Assert.Equal([.. Enumerable.Range(1, 3).Select(ordinal => Fingerprints.Hash($"{ToolRules.ExpiredSuppression.Id}\na\tferry", ordinal, 0))], names);
    }

    private static string Of(string text, string words)
    {
        Story story = StoryOf(text);
        return Given(story, At(story, 0, words))[0];
    }

    private static string[] Given(Story story, params Diagnostic[] findings) => [.. Fingerprints.Give(story, findings).Select(finding => finding.Fingerprint)];

    private static Diagnostic At(Story story, int article, string words)
    {
        SourceText text = story.Articles[article].Tree.Text;
        return new Diagnostic(ToolRules.ExpiredSuppression, Severity.Suggestion, new Location(text, new TextSpan(text.Content.IndexOf(words, StringComparison.Ordinal), words.Length)), [], "m");
    }

    private static Story StoryOf(string text) => Story.Create([Article("a", text), Article("b", text)]);

    private static Article Article(string id, string text) => new(id, ArticleTree.Parse(SourceText.From(text, id + ".txt")));
}
