using ArticleDiff.Alignment;
using ArticleDiff.Formats.Reading;
using ArticleDiff.Syntax;
using Xunit;

namespace ArticleDiff.Tests.Formats.Reading;

public sealed class SameStoryInThreeFormatsTests
{
    private readonly Story _story = StoryFolder.Read(Repository.PathOf("tests/data/readers/formats"));

    [Fact]
    public void Text_markdown_and_html_give_the_same_words()
    {
        string[] text = [.. Readings.BlocksOf(Article("text")).Select(Words)];
        Assert.Equal(5, text.Length);
        Assert.Equal(text, Readings.BlocksOf(Article("marks")).Select(Words));
        Assert.Equal(text, Readings.BlocksOf(Article("page")).Select(Words));
    }

    [Theory]
    [InlineData("marks")]
    [InlineData("page")]
    public void Markdown_and_html_say_the_same_about_themselves(string id)
    {
        Article article = Article(id);
        Assert.Equal(("Harbour News", new DateOnly(2024, 5, 6)), (article.Outlet, article.Published));
        Assert.Equal(("Ferry runs aground near Port Ellis", "Ann Lee"), (article.Tree.Source.Metadata.Title, article.Tree.Source.Metadata.Author));
    }

    [Theory]
    [InlineData("text")]
    [InlineData("marks")]
    [InlineData("page")]
    public void Every_token_that_no_escape_spells_is_a_slice_of_its_file(string id)
    {
        ArticleTree tree = Article(id).Tree;
        string file = tree.Text.Content;
        Assert.Equal(file, string.Concat(tree.Tokens.Select(token => tree.Text.Slice(token.Span).ToString())));
        int ferry = Enumerable.Range(0, tree.Tokens.Length).Last(i => tree.Tokens[i].Kind == TokenKind.Number && tree.TextOf(i).SequenceEqual("212"));
        Assert.Equal(file.IndexOf("212", StringComparison.Ordinal), tree.Tokens[ferry].Span.Start);
    }

    private static string Words(string block) => block[(block.IndexOf(':', StringComparison.Ordinal) + 2)..];

    private Article Article(string id) => _story.Articles[_story.IndexOf(id)];
}
