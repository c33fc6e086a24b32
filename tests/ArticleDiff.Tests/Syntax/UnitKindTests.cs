using System.Collections.Immutable;
using ArticleDiff.Syntax;
using ArticleDiff.Text;
using Xunit;

namespace ArticleDiff.Tests.Syntax;

public sealed class UnitKindTests
{
    private const string Body = "The council agreed on Monday to build the bridge after a long debate.";
    private const string More = "Work on the foundations is to begin in the spring, its chairman said.";

    [Fact]
    public void The_first_clean_copy_of_a_repeated_line_is_the_headline() => Assert.Equal(
        ["kicker: Home Local Council Agrees to Build the Bridge", "headline: Council Agrees to Build the Bridge", "kicker: Council Agrees to Build the Bridge", $"sentence: {Body}"],
        Parsed.Units("Home Local Council Agrees to Build the Bridge", "Council Agrees to Build the Bridge", "Council Agrees to Build the Bridge", Body));

    [Fact]
    public void A_section_name_above_the_headline_is_a_kicker() => Assert.Equal(
        ["kicker: World News", "headline: Council agrees to build the bridge", "byline: Jane Doe", "timestamp: March 18, 2022", $"sentence: {Body}"],
        Parsed.Units("World News", "Council agrees to build the bridge", "Jane Doe", "March 18, 2022", Body));

    [Fact]
    public void A_deck_below_the_headline_is_a_subheading() => Assert.Equal(
        ["headline: Why is the bridge late?", "subheading: Council waited for years", $"sentence: {Body}"],
        Parsed.Units("Why is the bridge late?", "Council waited for years", Body));

    [Theory]
    [InlineData("A key vote on the new bridge")]
    [InlineData("What the Bridge Will Cost: Important Things to Know")]
    public void A_short_line_without_a_stop_between_paragraphs_is_a_subheading(string line) =>
        Assert.Equal([$"sentence: {Body}", $"subheading: {line}", $"sentence: {More}"], Parsed.Units(Body, line, More));

    [Fact]
    public void Lines_without_stops_in_a_row_are_no_headings() =>
        Assert.All(Parsed.Units(Body, "the first of the lines", "another line of many", "and one more of them", More), unit => Assert.StartsWith("sentence: ", unit, StringComparison.Ordinal));

    [Theory]
    [InlineData("3:43", "timestamp")]
    [InlineData("Friday, July 21, 2017", "timestamp")]
    [InlineData("Updated 10:02 a.m. EST, March 18, 2022", "timestamp")]
    [InlineData("2 hours ago", "timestamp")]
    [InlineData("Workers climb the old bridge 1:18", "caption")]
    [InlineData("Photo: The old bridge", "caption")]
    [InlineData("Photo: The old bridge in winter", "caption")]
    [InlineData("Caption: The old bridge", "caption")]
    [InlineData("Image: Workers on the old bridge", "caption")]
    [InlineData("[Photo: the old bridge at dawn. J. Doe/Agency]", "caption")]
    [InlineData("(Image: the old bridge at dawn)", "caption")]
    [InlineData("[Photo by Jane Doe]", "caption")]
    [InlineData("FILE - The old bridge in winter, before its last repair.", "caption")]
    [InlineData("FILE — Cars cross the old bridge", "caption")]
    [InlineData("File – Cars cross the old bridge", "caption")]
    [InlineData("Photo - Jane Doe/Agency", "caption")]
    [InlineData("[Source: The Daily Example]", "byline")]
    [InlineData("[The council has not answered.]", "sentence")]
    [InlineData("(Photos of the bridge were not allowed.)", "sentence")]
    [InlineData("Video – once a rarity in court – is to be used in the trial.", "sentence")]
    [InlineData("Images of the bridge show how far the rust has eaten into it.", "sentence")]
    [InlineData("Related - and few know it - is the question of the harbour.", "sentence")]
    [InlineData("File-sharing was never allowed at the council.", "sentence")]
    [InlineData("The old bridge in winter. (AP Photo/Jane Doe)", "caption")]
    [InlineData("A worker stands on the old bridge near the harbour in Springfield, Ohio March 11, 2022.", "caption")]
    [InlineData("By Jane Doe and John Roe", "byline")]
    [InlineData("Jane Doe and John Roe contributed to this report.", "byline")]
    [InlineData("Jane Doe reporting contributed.", "byline")]
    [InlineData("Source: The Daily Example", "byline")]
    [InlineData("(Reporting by Jane Doe; Editing by John Roe)", "byline")]
    [InlineData("Leave a Reply", "boilerplate")]
    [InlineData("Your email address will not be published. Required fields are marked *", "boilerplate")]
    [InlineData("71 − 67 =", "boilerplate")]
    [InlineData("12 Comments", "boilerplate")]
    [InlineData("Sign up for our newsletter", "boilerplate")]
    [InlineData("© 2022 Example Media. All rights reserved.", "boilerplate")]
    [InlineData("Read more: Council waited for years", "boilerplate")]
    [InlineData("* * *", "boilerplate")]
    [InlineData("The vote was 13 to 2.", "sentence")]
    [InlineData("The train leaves at 3:43.", "sentence")]
    [InlineData("By Monday the council had agreed.", "sentence")]
    [InlineData("He read more books than others.", "sentence")]
    [InlineData("Watch the council, he said.", "sentence")]
    [InlineData("The bridge was opened on March 11, 2022.", "sentence")]
    [InlineData("“Share this,” she said.", "sentence")]
    public void A_line_is_told_by_its_form_or_its_phrases(string line, string kind) =>
        Assert.All(Parsed.Units(Body, line, More)[1..^1], unit => Assert.StartsWith(kind + ": ", unit, StringComparison.Ordinal));

    [Fact]
    public void Brackets_or_a_dash_behind_the_label_make_a_caption_of_a_long_line_too()
    {
        string words = string.Join(' ', Enumerable.Repeat("workers stand on the old bridge", 6));
        Assert.StartsWith("caption: ", Parsed.Units(Body, $"[Photo: {words}.]", More)[1], StringComparison.Ordinal);
        Assert.StartsWith("caption: ", Parsed.Units(Body, $"FILE - {words}.", More)[1], StringComparison.Ordinal);
        Assert.StartsWith("sentence: ", Parsed.Units(Body, $"Photo: {words}.", More)[1], StringComparison.Ordinal);
        Assert.StartsWith("sentence: ", Parsed.Units(Body, $"[Photo: it stood.] {words}.", More)[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_above_a_lone_duration_is_a_caption() =>
        Assert.Equal("caption: Is the bridge late?", Parsed.Units(Body, "Is the bridge late?", "3:43", More)[1]);

    [Fact]
    public void Text_without_full_stops_is_not_set_aside() =>
        Assert.All(Parsed.Units("The council agreed", "The bridge is late"), unit => Assert.StartsWith("sentence: ", unit, StringComparison.Ordinal));

    [Theory]
    [InlineData("What", "Whats", "What’s", "Why", "How", "Who", "Whos")]
    [InlineData("When", "Where", "Which", "Is", "Are", "Can", "Will", "Could")]
    [InlineData("Should", "Does", "Do", "Did", "Has", "Have")]
    public void A_heading_may_ask(params string[] words) =>
        Assert.All(words, word => Assert.Equal($"subheading: {word} the Bridge Late?", Parsed.Units(Body, $"{word} the Bridge Late?", More)[1]));

    [Theory]
    [InlineData("That")]
    [InlineData("Really,")]
    [InlineData("And")]
    public void Another_word_before_a_question_mark_makes_no_heading(string word) =>
        Assert.Equal($"sentence: {word} the Bridge Late?", Parsed.Units(Body, $"{word} the Bridge Late?", More)[1]);

    [Theory]
    [InlineData("at", "by", "until", "till", "to", "from", "of", "around")]
    [InlineData("about", "since", "after", "before", "in", "-", "–")]
    public void A_time_that_a_word_leads_to_is_no_length_of_a_film(params string[] words) =>
        Assert.All(words, word => Assert.False(Parsed.Units(Body, $"Workers climb the old bridge {word} 1:18", More)[1].StartsWith("caption", StringComparison.Ordinal), word));

    [Theory]
    [InlineData("Example & Co bridge")]
    [InlineData("© Example Media 2022")]
    public void Signs_that_stand_for_words_are_words(string line) => Assert.Single(Parsed.Units(Body, line, More)[1..^1]);

    [Fact]
    public void Markup_wins_over_words()
    {
        (BlockKind Kind, string Text)[] blocks = [(BlockKind.Title, "Why? Because. The bridge."), (BlockKind.Byline, "The desk"), (BlockKind.Heading, "It is late."), (BlockKind.Caption, "A bridge."), (BlockKind.Timestamp, "soon"), (BlockKind.Paragraph, Body), (BlockKind.ListItem, "no stop")];
        string text = string.Join('\n', blocks.Select(block => block.Text));
        var content = ImmutableArray.CreateBuilder<ContentBlock>();
        int at = 0;
        foreach ((BlockKind kind, string line) in blocks)
        {
            content.Add(new ContentBlock(kind, [new TextRun(new TextSpan(at, line.Length))]));
            at += line.Length + 1;
        }

        ArticleTree tree = ArticleTree.Parse(new ArticleSource(SourceText.From(text, "x.html"), ArticleMetadata.None, content.ToImmutable()));

        Assert.Equal([UnitKind.Headline, UnitKind.Byline, UnitKind.Subheading, UnitKind.Caption, UnitKind.Timestamp, UnitKind.Sentence, UnitKind.Sentence], tree.Sentences.Select(sentence => sentence.Kind));
    }
}
