using ArticleDiff.Alignment;
using ArticleDiff.Diagnostics;
using ArticleDiff.Rules;
using ArticleDiff.Syntax;
using ArticleDiff.Text;
using Xunit;

namespace ArticleDiff.Tests.Rules;

public class PolarityRuleTests
{
    private const string Context = "The harbour master closed the northern lock on Tuesday. ";

    [Fact]
    public void A_lost_not_is_one_finding_over_all_articles_with_the_odd_one_first()
    {
        Diagnostic finding = Assert.Single(Found("ADF5001", Context + "The engineers repaired the cracks in the steel gates.",
            Context + "The engineers did not repair the cracks in the steel gates.", Context + "The engineers repaired the cracks in the steel gates of the lock."));

        Assert.Equal("b.txt", finding.Location.Source.Path);
        Assert.Equal(["a.txt", "c.txt"], finding.Related.Select(place => place.Source.Path));
        Assert.Equal(
            "“The engineers repaired the cracks in the steel gates” (a); “The engineers did not repair the cracks in the steel gates” (b): what one affirms, the other negates. "
            + "Check whether a “not” was lost or added.", finding.Message);
    }

    [Theory]
    [InlineData("The engineers found cracks in the steel gates.", "The engineers refused to look, and they found no rust in the wooden gates.")]
    [InlineData("The engineers found cracks in the steel gates.", "Did the engineers not find cracks in the steel gates?")]
    [InlineData("The engineers found cracks in the steel gates.", "The engineers did not only find cracks in the steel gates.")]
    [InlineData("The engineers found cracks in the steel gates.", "The engineers dont find cracks in the steel gates.")]
    [InlineData("The engineers repaired the steel gates.", "The engineers did not fail to repair the steel gates.")]
    public void What_is_limited_asked_or_turned_round_twice_is_left_alone(string left, string right)
        => Assert.Empty(Found("ADF5001", Context + left, Context + right).Select(finding => finding.Message));

    [Fact]
    public void Who_refused_has_not_done_it()
        => Assert.Single(Found("ADF5001", Context + "The captain refused to leave the burning ferry.", Context + "The captain left the burning ferry."));

    [Theory]
    [InlineData("The value of the harbour fund rose in the third quarter.", "The value of the harbour fund fell in the third quarter.")]
    [InlineData("Shares of Brixholm Lines rose by 6 percent in the afternoon.", "Shares of Brixholm Lines dropped by 6 percent in the afternoon.")]
    [InlineData("The mayor approved the plan for a new bridge on Friday.", "The mayor turned down the plan for a new bridge on Friday.")]
    [InlineData("The city council approved the loan for the lock.", "The loan for the lock was rejected by the city council.")]
    [InlineData("The council opened two kiosks beside the lock.", "The council closed two kiosks beside the lock.")]
    [InlineData("Harbour unions have won their case over night shifts.", "Harbour unions have lost their case over night shifts.")]
    public void Verbs_that_exclude_each_other_are_a_conflict(string left, string right)
        => Assert.EndsWith("the one is the contrary of the other. Check whether both can be so.", Assert.Single(Found("ADF5001", Context + left, Context + right)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("The value of the harbour fund did not rise in the third quarter.", "The value of the harbour fund fell in the third quarter.")]
    [InlineData("The value of the harbour fund did not rise in the third quarter.", "The value of the harbour fund did not fall in the third quarter.")]
    [InlineData("The value of the harbour fund may rise in the third quarter.", "The value of the harbour fund may fall in the third quarter.")]
    [InlineData("The value of the harbour fund rose in spring and fell in autumn.", "The value of the harbour fund fell in autumn.")]
    [InlineData("Harbour rents rose in the spring.", "Harbour rents fell in the autumn.")]
    [InlineData("The city bought the old crane from the harbour.", "The harbour sold the old crane to the city.")]
    [InlineData("Police arrested two sailors at the lock.", "Police released two sailors at the lock. Two sailors had been arrested by police at noon.")]
    [InlineData("The union accused the shipping company of fraud.", "The union cleared the engineers of fraud.")]
    public void Contraries_that_can_both_be_so_are_none(string left, string right)
        => Assert.Empty(Found("ADF5001", Context + left, Context + right).Select(finding => finding.Message));

    [Fact]
    public void A_contrary_and_a_negation_of_one_thing_are_one_finding()
    {
        Diagnostic finding = Assert.Single(Found("ADF5001", Context + "The value of the harbour fund rose in the third quarter.", Context + "The value of the harbour fund fell in the third quarter.",
            Context + "The value of the harbour fund did not rise in the third quarter."));

        Assert.Equal(["b.txt", "c.txt"], finding.Related.Select(place => place.Source.Path));
    }

    [Fact]
    public void What_was_open_on_one_day_may_be_closed_on_another()
    {
        const string Open = "The council opened two kiosks beside the lock.", Closed = "The council closed two kiosks beside the lock.";

        Assert.Equal(Severity.Suggestion, Assert.Single(Run("ADF5001", [Article("a", Context + Open) with { Published = new DateOnly(2024, 5, 1) },
            Article("b", Context + Closed) with { Published = new DateOnly(2024, 5, 2) }])).Severity);
    }

    [Fact]
    public void A_day_between_two_articles_explains_a_step_on_a_scale()
    {
        const string Weak = "The council is considering a loan for the new lock.", Strong = "The council pledged a loan for the new lock.";

        Assert.Single(Found("ADF5002", Context + Weak, Context + Strong));
        Assert.Empty(Run("ADF5002", [Article("a", Context + Weak) with { Published = new DateOnly(2024, 5, 1) }, Article("b", Context + Strong) with { Published = new DateOnly(2024, 5, 2) }]));
    }

    [Fact]
    public void A_word_alone_behind_a_stop_is_told_from_a_sentence_that_was_cut()
        => Assert.Equal(
            [
                "“lock opens next month. week”: one word stands alone behind a full stop. Check where the sentence ends and whether words are missing or left over.",
                "“paid for the repair. of the gates”: a small letter follows a full stop. Check where the sentence ends and whether words are missing or left over.",
                "“Boats wait outside. , which costs money”: a mark stands right behind a full stop. Check whether words between them were lost.",
            ],
            Found("ADF9002", "The lock opens next month. week. Ships wait. The crews are tired. Nobody knows more.\n\nThe town paid for the repair. of the gates. It was dear. It was slow. It was late. "
                + "It rained. It froze. It thawed. The work went on. The work ended.\n\nBoats wait outside. , which costs money.", "Nothing happened.").Select(finding => finding.Message));

    [Fact]
    public void Brackets_in_another_language_are_shown_whole()
        => Assert.Equal("“[los pescadores]”: these words look Spanish. Check whether they were to be translated or left out.",
            Assert.Single(Found("ADF9004", "The men [los pescadores] went home.", "The men went home.")).Message);

    [Fact]
    public void Rules_about_coverage_say_nothing_unless_they_are_asked()
        => Assert.DoesNotContain(AnalyzerDriver.Run(Aligner.Align(Story.Create([Article("a", Context + "One. Two men sang. Three dogs barked. Four cats slept."), Article("b", Context)])), BuiltInRules.All),
            finding => finding.Rule.Id.StartsWith("ADF4", StringComparison.Ordinal));

    [Fact]
    public void Clauses_of_endless_sentences_are_left_alone()
    {
        string text = string.Concat(Enumerable.Repeat("the pilot did not sail and the cook sailed and ", 200)) + "they slept.";

        Assert.Empty(Found("ADF5001", text, text.Replace("did not sail", "sailed", StringComparison.Ordinal)));
    }

    private static IReadOnlyList<Diagnostic> Found(string rule, params string[] texts)
        => Run(rule, [.. texts.Select((text, i) => Article(((char)('a' + i)).ToString(), text))]);

    private static IReadOnlyList<Diagnostic> Run(string rule, Article[] articles)
        => [.. AnalyzerDriver.Run(Aligner.Align(Story.Create(articles)), BuiltInRules.All).Where(finding => finding.Rule.Id == rule)];

    private static Article Article(string id, string text) => new(id, ArticleTree.Parse(SourceText.From(text, id + ".txt")));
}
