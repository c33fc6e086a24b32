using System.Collections.Immutable;
using ArticleDiff.Alignment;
using ArticleDiff.Diagnostics;
using ArticleDiff.Rules;
using ArticleDiff.Tests.Formats.Writing;
using ArticleDiff.Text;
using ArticleDiff.Versions;
using Xunit;

namespace ArticleDiff.Tests.Versions;

public sealed class StoryComparerTests
{
    private const string One = "The harbour master spoke to the council on Monday.\nAt least 12 boats were lost in the storm, the harbour master said.\nThe northern pier stays closed until May.\n";
    private const string Other = "On Monday the harbour master told the council about the storm.\nAt least 12 boats were lost in the storm, according to the harbour master.\nNo boat may use the northern pier before May.\n";

    [Fact]
    public void A_finding_is_new_when_its_words_are()
    {
        StoryChanges changes = Compare((One, Other), (One.Replace("12", "15", StringComparison.Ordinal), Other));

        FindingChange finding = Assert.Single(changes.Findings, finding => finding.Kind == FindingChangeKind.New);
        Assert.Equal("ADF2001", finding.Finding.Diagnostic.Rule.Id);
        Assert.True(finding.OnChangedLines);
        Assert.Null(finding.Former);
    }

    [Fact]
    public void A_finding_is_fixed_when_it_is_gone()
    {
        StoryChanges changes = Compare((One.Replace("12", "15", StringComparison.Ordinal), Other), (One, Other));

        FindingChange finding = Assert.Single(changes.Findings);
        Assert.Equal((FindingChangeKind.Fixed, "ADF2001", true), (finding.Kind, finding.Finding.Diagnostic.Rule.Id, finding.OnChangedLines));
    }

    [Fact]
    public void A_finding_in_other_words_takes_the_place_of_its_former_self()
    {
        StoryChanges changes = Compare((One.Replace("12", "15", StringComparison.Ordinal), Other), (One.Replace("12", "19", StringComparison.Ordinal), Other));

        FindingChange finding = Assert.Single(changes.Findings);
        Assert.Equal(FindingChangeKind.New, finding.Kind);
        Assert.NotNull(finding.Former);
        Assert.NotEqual(finding.Former.Diagnostic.Fingerprint, finding.Finding.Diagnostic.Fingerprint);
    }

    [Fact]
    public void A_finding_elsewhere_is_unchanged_and_not_on_changed_lines()
    {
        string drifting = One.Replace("12", "15", StringComparison.Ordinal);
        StoryChanges changes = Compare((drifting, Other), (drifting.Replace("stays closed", "remains closed", StringComparison.Ordinal), Other));

        FindingChange finding = Assert.Single(changes.Findings);
        Assert.Equal((FindingChangeKind.Unchanged, false), (finding.Kind, finding.OnChangedLines));
        Assert.True(changes.ChangesText);
    }

    [Fact]
    public void What_is_suppressed_is_neither_new_nor_fixed()
    {
        StoryState before = StateOf(One, Other), after = StateOf(One.Replace("12", "15", StringComparison.Ordinal), Other);
        after = after with { Findings = [.. after.Findings.Select(finding => finding with { Suppression = "The page says so." })] };

        Assert.Empty(StoryComparer.Compare(before, after, BuiltInRules.All).Findings);
        Assert.Empty(StoryComparer.Compare(after, before, BuiltInRules.All).Findings);
    }

    [Fact]
    public void A_link_is_lost_with_its_sentence_and_gained_with_it()
    {
        string shorter = One[..One.IndexOf("At least", StringComparison.Ordinal)] + One[One.IndexOf("The northern", StringComparison.Ordinal)..];

        LinkChange lost = Assert.Single(Compare((One, Other), (shorter, Other)).Links, link => link.OnEditedSentence);
        LinkChange gained = Assert.Single(Compare((shorter, Other), (One, Other)).Links, link => link.OnEditedSentence);

        Assert.Equal((false, true), (lost.IsGained, gained.IsGained));
        Assert.Equal([1], lost.Link.Left.Sentences.ToArray());
        Assert.Equal([1], gained.Link.Left.Sentences.ToArray());
    }

    [Fact]
    public void A_story_is_the_same_as_itself()
    {
        StoryChanges changes = Compare((One, Other), (One, Other));

        Assert.False(changes.ChangesText);
        Assert.Empty(changes.Findings);
        Assert.Empty(changes.Links);
    }

    [Fact]
    public void Of_a_new_story_everything_is_new_and_of_one_that_is_gone_everything_is_fixed()
    {
        StoryState state = StateOf(One.Replace("12", "15", StringComparison.Ordinal), Other);

        Assert.Equal((FindingChangeKind.New, true), StoryComparer.Compare(null, state, BuiltInRules.All).Findings.Select(finding => (finding.Kind, finding.OnChangedLines)).Single());
        Assert.Equal((FindingChangeKind.Fixed, true), StoryComparer.Compare(state, null, BuiltInRules.All).Findings.Select(finding => (finding.Kind, finding.OnChangedLines)).Single());
        Assert.Throws<ArgumentException>(() => StoryComparer.Compare(null, null, BuiltInRules.All));
    }

    [Fact]
    public void Another_day_of_publication_touches_every_line()
    {
        Story dated = Story.Create([WrittenStory.Article("one", One) with { Published = new DateOnly(2024, 5, 6) }, WrittenStory.Article("other", Other)]);

        ArticleChange article = StoryComparer.Compare(StateOf(One, Other), StateOf(dated), BuiltInRules.All).Articles[0];

        Assert.True(article.ChangedAsAWhole);
        Assert.False(article.Comparison!.ChangesSense);
    }

    [Fact]
    public void An_article_whose_file_was_renamed_goes_on_under_its_new_id()
    {
        Story before = Story.Create([WrittenStory.Article("draft", One), WrittenStory.Article("other", Other)], reference: "draft");
        Story after = Story.Create([WrittenStory.Article("final", One.Replace("12", "15", StringComparison.Ordinal)), WrittenStory.Article("other", Other)], reference: "final");

        Story followed = RenamedArticles.Follow(before, after);

        Assert.Equal(["final", "other"], followed.Articles.Select(article => article.Id));
        Assert.Equal("final", followed.Reference.Id);
        Assert.Same(before, RenamedArticles.Follow(before, before));
    }

    [Theory]
    [InlineData("a\nb\nc", "a\nb\nc", "", "")]
    [InlineData("a\nb\nc", "a\r\nb  \r\nc", "", "")]
    [InlineData("a\nb\nc", "a\nx\nc", "1", "1")]
    [InlineData("a\nb\nc", "a\nb\nnew\nc", "", "2")]
    [InlineData("a\nb\nc", "a\nc", "1", "")]
    [InlineData("first\nb\nc", "b\nc\nfirst", "1,2", "0,1")]
    public void Changed_lines_are_those_of_a_line_diff(string before, string after, string expectedBefore, string expectedAfter)
    {
        ChangedLines lines = ChangedLines.Of(SourceText.From(before, "a"), SourceText.From(after, "a"));

        Assert.Equal((expectedBefore, expectedAfter), (string.Join(',', lines.Before), string.Join(',', lines.After)));
    }

    private static StoryChanges Compare((string One, string Other) before, (string One, string Other) after)
        => StoryComparer.Compare(StateOf(before.One, before.Other), StateOf(after.One, after.Other), BuiltInRules.All);

    private static StoryState StateOf(string one, string other) => StateOf(Story.Create([WrittenStory.Article("one", one), WrittenStory.Article("other", other)]));

    private static StoryState StateOf(Story story)
    {
        StoryAlignment alignment = Aligner.Align(story);
        ImmutableArray<ReportedFinding> findings = [.. AnalyzerDriver.Run(alignment, BuiltInRules.All).Where(finding => finding.Severity >= Severity.Suggestion).Select(finding => new ReportedFinding(finding))];
        return new StoryState(alignment, findings);
    }
}
