using ArticleDiff.Alignment;
using ArticleDiff.Diagnostics;
using ArticleDiff.Rules;
using ArticleDiff.Syntax;
using ArticleDiff.Text;
using Xunit;

namespace ArticleDiff.Tests.Rules;

public class HygieneRuleTests
{
    [Fact]
    public void What_is_doubled_several_times_in_one_article_is_one_finding_with_a_count()
        => Assert.Equal(
            ["1:5 “K.R.K.R.”: the same letters twice in a row, 3 times in this article. Check the name."],
            Found("The K.R.K.R. met. Nobody spoke for the K.R.K.R. after the vote. The K.R.K.R.’s chair left."));

    [Fact]
    public void Each_kind_of_doubling_says_what_to_check()
        => Assert.Equal(
            [
                "1:18 “of of”: the same word twice in a row. Check whether another word was meant.",
                "3:19 “drums, drums”: the same item twice in one list. Check whether another one was meant.",
            ],
            Found("The last concert of of the year began late.\n\nThe shop sells no drums, drums or flutes."));

    [Theory]
    [InlineData("He sold drums, flutes and drums.")]
    [InlineData("They sang, sang and sang.")]
    [InlineData("The N.N.N.N. is a pattern.")]
    [InlineData("“We met at at noon,” he said.")]
    [InlineData("He drew the letter A a hundred times.")]
    public void What_may_be_meant_so_is_left_alone(string text) => Assert.Empty(Found(text));

    [Fact]
    public void A_mark_that_nothing_closes_is_shown_with_the_words_behind_it()
        => Assert.Equal(
            ["1:16 “the tide was higher than …: the first mark opens a quotation that nothing closes. Check where the speech ends."],
            Found("The pilot said “the tide was higher than ever before.\n\nThe port stayed closed."));

    [Fact]
    public void One_paragraph_that_lost_a_mark_does_not_upset_the_next_ones()
        => Assert.Single(Found("The pilot said it was late.” He left.\n\n“I stayed,” said the cook.\n\n“We all did,” said the mate."));

    [Theory]
    [InlineData("“It is late.\n\n“It is dark.\n\n“Go home,” he said.")]
    [InlineData("“It is late.\n\nIt is dark.\n\nGo home,” he said.")]
    [InlineData("He said: \"It is late.\n\nIt is dark.\" Then she said: \"Stay.\n\nThe door is shut.\"")]
    [InlineData("“It is late. “It is dark,” he said.")]
    [InlineData("The rod is 14” long.")]
    [InlineData("It has a “lid ”, and a “base ”.")]
    [InlineData("He left.”It is late,” she said.")]
    public void Marks_that_have_their_partners_are_left_alone(string text) => Assert.Empty(Found(text));

    [Fact]
    public void Rules_take_time_linear_in_the_length_of_a_text()
    {
        // Endless lists and marks that nothing opened: what would be slow if each looked back over all before it.
        string text = string.Concat(Enumerable.Repeat("drum, flute and harp, ", 20_000)) + string.Concat(Enumerable.Repeat("word” ", 20_000));
        Story story = Story.Create([Article("a", text), Article("b", "Nothing.")]);

        Assert.NotEmpty(AnalyzerDriver.Run(new StoryAlignment(story, [], []), BuiltInRules.All));
    }

    [Theory]
    [InlineData("The bridge was closed.\n\n")]
    [InlineData("The bridge was closed.\n\n\nIt cost a lot.\n")]
    [InlineData("\n")]
    [InlineData("\n\nthe bridge\n \n")]
    public void A_blank_line_that_is_a_unit_is_nothing_to_a_rule(string text)
    {
        Article lines = new("a", ArticleTree.Parse(SourceText.From(text, "a.txt"), SentenceMode.Lines));
        Story story = Story.Create([lines, new("b", ArticleTree.Parse(SourceText.From("Nothing.\n\n", "b.txt"), SentenceMode.Lines))]);

        Assert.Empty(AnalyzerDriver.Run(Aligner.Align(story), BuiltInRules.All));
    }

    private static string[] Found(string text)
    {
        Story story = Story.Create([Article("a", text), Article("b", "Nothing happened.")]);
        return [.. AnalyzerDriver.Run(new StoryAlignment(story, [], []), BuiltInRules.All).Select(finding => $"{finding.Location.ToString()["a.txt:".Length..]} {finding.Message}")];
    }

    private static Article Article(string id, string text) => new(id, ArticleTree.Parse(SourceText.From(text, id + ".txt")));
}
