using System.Collections.Immutable;
using ArticleDiff.Alignment;
using ArticleDiff.Diagnostics;
using ArticleDiff.Formats.Reading;
using ArticleDiff.Rules;
using ArticleDiff.Syntax;
using ArticleDiff.Text;
using Xunit;

namespace ArticleDiff.Tests.Rules;

public class NumberRuleTests
{
    private const int FewestFound = 90;

    private const int LongestMessage = 300;

    [Fact]
    public void One_finding_names_all_articles_that_tell_the_number_and_begins_with_the_odd_one_out()
    {
        Diagnostic finding = Assert.Single(Found("ADF2001",
            "The ferry carried 84 passengers across the bay at night.",
            "The ferry carried 48 passengers across the bay at night.",
            "The ferry carried 84 passengers across the bay at night."));

        Assert.Equal("Different numbers in the same place: a “84 passengers”, b “48 passengers”, c “84 passengers”. Check which number the source gives.", finding.Message);
        Assert.Equal("b.txt:1:19", finding.Location.ToString());
        Assert.Equal(["a.txt:1:19", "c.txt:1:19"], finding.Related.Select(place => place.ToString()));
    }

    [Theory]
    [InlineData("The paper mill was built four years ago, in 2019, by a Danish company.")]
    [InlineData("The paper mill was built in 2019, four years ago, by a Danish company.")]
    public void Of_two_dates_side_by_side_the_one_of_the_calendar_is_compared(string text)
    {
        Assert.Single(Found("ADF2002", text, "The paper mill was built in 2017 by a Danish company."));
        Assert.Single(Found("ADF2002", text, "The paper mill was built three years ago, in 2020, by a Danish company."));
        Assert.Empty(Found("ADF2002", text, "The paper mill was built in 2019 by a Danish company."));
    }

    [Fact]
    public void A_report_that_is_due_is_no_day_on_which_somebody_spoke()
        => Assert.Single(Found("ADF2002", "The harbour board said it would publish a first report on the stranded ferry by April 15.", "The harbour board said a first report on the stranded ferry would be published by April 25."));

    [Fact]
    public void A_crew_of_some_number_and_that_number_of_crew_are_compared()
    {
        const string Said = "The coast guard of Sarn said that ";

        Assert.Single(Found("ADF2001", Said + "31 crew were on board the burning trawler.", Said + "a crew of 13 was on board the burning trawler."));
        Assert.Single(Found("ADF2001", Said + "31 crew members were on board the burning trawler.", Said + "a crew of about 13 was on board the burning trawler."));
        Assert.Empty(Found("ADF2001", Said + "31 crew members were on board the burning trawler.", Said + "a crew of 31 was on board the burning trawler."));
    }

    [Fact]
    public void A_number_that_may_have_grown_between_days_of_publication_is_a_suggestion_at_most()
    {
        Story story = Story.Create(
        [
            Read("a", "The fever killed 84 people in the port of Sarn.") with { Published = new DateOnly(2020, 3, 1) },
            Read("b", "The fever killed 97 people in the port of Sarn.") with { Published = new DateOnly(2020, 3, 3) },
        ]);
        Diagnostic finding = Assert.Single(AnalyzerDriver.Run(Aligner.Align(story), BuiltInRules.All), finding => finding.Rule.Id == "ADF2001");

        Assert.Equal(Severity.Suggestion, finding.Severity);
        Assert.EndsWith("Check which number the source gives, and whether it changed between the days of publication.", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The dam holds 1,500 tonnes of sand.", "The dam holds nearly 1,600 tonnes of sand.")]
    [InlineData("The dam holds 1,490 tonnes of sand.", "The dam holds 1,500 tonnes of sand.")]
    [InlineData("Half of the voters in the town stayed at home.", "Some 48 percent of the voters in the town stayed at home.")]
    [InlineData("The club signed 25 fewer players than last spring.", "The club signed 40 players last spring.")]
    [InlineData("The farm sold 2m eggs at the market in June.", "The farm sold 2 million eggs at the market in June.")]
    public void The_same_number_in_another_form_and_numbers_of_two_things_are_left_alone(string left, string right) => Assert.Empty(Found("ADF2001", left, right));

    [Fact]
    public void Numbers_of_any_size_are_compared()
        => Assert.Single(Found("ADF2001", "The ferry carried 999999999999999999 tonnes across the bay at night.", "The ferry carried 0.000000000000001 tonnes across the bay at night."));

    [Fact]
    public void A_year_beside_a_month_is_no_other_date()
        => Assert.Empty(Found("ADF2002", "The mine was closed in October 2014 after the shaft had flooded.", "The mine was closed in 2014 after the shaft had flooded."));

    [Theory]
    [InlineData("The play opened on 2 May 2019, three weeks after the fire on 11 April 2019.", 0)]
    [InlineData("The play opened on 2 May 2019, six weeks after the fire on 11 April 2019.", 1)]
    [InlineData("The fire was on 11 April 2019. Three days later, on 19 April 2019, the play closed.", 1)]
    [InlineData("The play opened on Thursday, 2 May 2019.", 0)]
    [InlineData("The play opened on Friday, 2 May 2019.", 1)]
    public void Steps_and_weekdays_are_counted(string text, int findings) => Assert.Equal(findings, Found("ADF2003", text, "Nothing.").Length);

    [Fact]
    public void Stories_with_planted_conflicts_have_findings_whose_messages_are_short_and_whose_places_differ()
    {
        // Most of the stories hold numbers or dates that were changed.
        int found = 0;
        string[] folders = [.. Directory.GetDirectories(Repository.PathOf("tests/data/conflicts")).Order(StringComparer.Ordinal)];
        foreach (string folder in folders)
        {
            ImmutableArray<Diagnostic> findings = [.. AnalyzerDriver.Run(Aligner.Align(StoryFolder.Read(folder)), BuiltInRules.All)
                .Where(finding => finding.Rule.Id.StartsWith("ADF2", StringComparison.Ordinal))];

            found += findings.Length;
            Assert.All(findings, finding => Assert.InRange(finding.Message.Length, 1, LongestMessage));
            Assert.All(findings.Where(finding => finding.Rule.Id is "ADF2001" or "ADF2002" or "ADF2005"), finding
                => Assert.Contains(finding.Related, place => !ReferenceEquals(place.Source, finding.Location.Source)));
        }

        Assert.True(found >= FewestFound, $"Only {found} numbers, dates and lists are found in {folders.Length} stories.");
    }

    [Theory]
    [InlineData("twin-towns")]
    [InlineData("old-mill")]
    public void Stories_of_look_alikes_have_no_findings(string story)
        => Assert.Empty(AnalyzerDriver.Run(Aligner.Align(StoryFolder.Read(Repository.PathOf($"tests/data/conflicts/{story}"))), BuiltInRules.All).Select(finding => finding.Message));

    private static Diagnostic[] Found(string rule, params string[] texts)
    {
        Story story = Story.Create(texts.Select((text, i) => Read(((char)('a' + i)).ToString(), text)));
        return [.. AnalyzerDriver.Run(Aligner.Align(story), BuiltInRules.All).Where(finding => finding.Rule.Id == rule)];
    }

    private static Article Read(string id, string text) => new(id, ArticleTree.Parse(SourceText.From(text, id + ".txt")));
}
