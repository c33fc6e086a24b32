using System.Text;
using ArticleDiff.Formats.Reading;
using ArticleDiff.Formats.Reading.Lines;
using Xunit;

namespace ArticleDiff.Tests.Formats.Reading.Lines;

public sealed class StoryLineTests
{
    [Fact]
    public void What_the_tool_does_not_know_is_passed_through()
    {
        StoryLine story = Parse("""{"topic":"war","id":7,"title":"T","articles":[{"id":"a","text":"x","lang":"en","tags":[1,2]},{"id":"b","path":"b.md","published":"2022-03-17T10:00:00Z","url":"https://example.org"}]}""");

        Assert.Equal(("7", "T", """{"topic":"war"}"""), (story.Id, story.Title, story.Meta?.GetRawText()));
        Assert.Equal(("x", """{"lang":"en","tags":[1,2]}"""), (story.Articles[0].Text, story.Articles[0].Meta?.GetRawText()));
        Assert.Equal(("b.md", new DateOnly(2022, 3, 17), "https://example.org"), (story.Articles[1].Path, story.Articles[1].Published, story.Articles[1].Url));
        Assert.Null(story.Articles[1].Meta);
    }

    [Theory]
    [InlineData("in.jsonl:3:2: the line is no JSON", "{bad")]
    [InlineData("must be a JSON object", "[]")]
    [InlineData("needs the key 'id'", """{"articles":[]}""")]
    [InlineData("needs the key 'articles'", """{"id":"x"}""")]
    [InlineData("must be a string or a whole number", """{"id":1.5,"articles":[]}""")]
    [InlineData("none of them a control character", """{"id":"a\nb","articles":[]}""")]
    [InlineData("comes twice", """{"id":"a","id":"b","articles":[]}""")]
    [InlineData("a list of articles", """{"id":"a","articles":{}}""")]
    [InlineData("a single article", """{"id":"s","articles":[{"id":"a","text":"x"}]}""")]
    [InlineData("two articles have the id 'a'", """{"id":"s","articles":[{"id":"a","text":"x"},{"id":"a","text":"y"}]}""")]
    [InlineData("either 'text' or 'path'", """{"id":"s","articles":[{"id":"a"},{"id":"b","text":"y"}]}""")]
    [InlineData("and not both", """{"id":"s","articles":[{"id":"a","text":"x","path":"y"},{"id":"b","text":"y"}]}""")]
    [InlineData("is an absolute path", """{"id":"s","articles":[{"id":"a","path":"/etc/passwd"},{"id":"b","text":"y"}]}""")]
    [InlineData("leads out of the folder", """{"id":"s","articles":[{"id":"a","path":"x/../../y"},{"id":"b","text":"y"}]}""")]
    [InlineData("is no format", """{"id":"s","articles":[{"id":"a","text":"x","format":"pdf"},{"id":"b","text":"y"}]}""")]
    [InlineData("is no day", """{"id":"s","articles":[{"id":"a","text":"x","published":"today"},{"id":"b","text":"y"}]}""")]
    [InlineData("is no web address", """{"id":"s","articles":[{"id":"a","text":"x","url":"here"},{"id":"b","text":"y"}]}""")]
    [InlineData("no article has the id 'c'", """{"id":"s","reference":"c","articles":[{"id":"a","text":"x"},{"id":"b","text":"y"}]}""")]
    [InlineData("half of a surrogate pair", """{"id":"s","articles":[{"id":"a","text":"\ud83d"},{"id":"b","text":"y"}]}""")]
    [InlineData("half of a surrogate pair", """{"id":"s","note":"\ud83d","articles":[{"id":"a","text":"x"},{"id":"b","text":"y"}]}""")]
    [InlineData("'title' must be one line", """{"id":"s","title":"a\nb","articles":[{"id":"a","text":"x"},{"id":"b","text":"y"}]}""")]
    public void A_line_that_breaks_a_rule_is_refused_with_its_number(string message, string line)
    {
        InputException problem = Assert.Throws<InputException>(() => Parse(line));

        Assert.Equal(("in.jsonl", 3), (problem.Path, problem.Line));
        Assert.Contains(message, problem.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("x", """{"id":"x"}""")]
    [InlineData("12", """{"a":{"id":"no"},"id":12,"rest":[""")]
    [InlineData("é", """{"id":"\u00e9"}""")]
    public void The_id_is_found_without_reading_the_rest(string id, string line)
    {
        Assert.True(StoryLine.TryReadId(Encoding.UTF8.GetBytes(line), out string found));
        Assert.Equal(id, found);
    }

    [Theory]
    [InlineData("""{"a":1}""")]
    [InlineData("""{"id":null}""")]
    [InlineData("nonsense")]
    public void A_line_without_an_id_has_none(string line) => Assert.False(StoryLine.TryReadId(Encoding.UTF8.GetBytes(line), out _));

    private static StoryLine Parse(string line) => StoryLine.Parse(Encoding.UTF8.GetBytes(line), "in.jsonl", 3);
}
