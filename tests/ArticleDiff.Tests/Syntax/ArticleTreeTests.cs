using ArticleDiff.Syntax;
using ArticleDiff.Text;
using Xunit;

namespace ArticleDiff.Tests.Syntax;

public sealed class ArticleTreeTests
{
    [Theory]
    [InlineData(0, "Rain")]
    [InlineData(3, "Rain")]
    [InlineData(4, " ")]
    [InlineData(5, "fell")]
    [InlineData(9, ".")]
    public void A_token_is_found_by_any_place_inside_of_it(int offset, string expected)
    {
        ArticleTree tree = Parsed.Tree("Rain fell.");

        Assert.Equal(expected, tree.TextOf(tree.FindToken(offset)).ToString());
    }

    [Fact]
    public void Behind_the_end_there_is_no_token()
    {
        ArticleTree tree = Parsed.Tree("Rain fell.");

        Assert.Equal(tree.Tokens.Length, tree.FindToken(10));
        Assert.Equal(0, Parsed.Tree("").FindToken(0));
    }

    [Fact]
    public void A_line_without_tokens_has_a_place_as_well()
    {
        ArticleTree tree = ArticleTree.Parse(SourceText.From("Rain.\n\nIt fell\n\n", "x.txt"), SentenceMode.Lines);

        Assert.Equal(["Rain.", "", "It fell", ""], tree.Sentences.Select(tree.DisplayText));
        Assert.Equal([5, 0, 7, 0], tree.Sentences.Select(sentence => tree.SpanOf(sentence).Length));
        Assert.Equal([0, 6, 7, 15], tree.Sentences.Select(sentence => tree.SpanOf(sentence).Start));
    }

    [Theory]
    [InlineData("\n\n\nRain.\n\n\nIt fell.\n\n")]
    [InlineData("\r\nRain.\r\n\r\n \r\nIt fell.")]
    [InlineData("Rain.\r\rIt fell.\n")]
    [InlineData("\n")]
    [InlineData("")]
    public void Unit_n_stands_on_line_n(string content)
    {
        SourceText text = SourceText.From(content, "x.txt");
        ArticleTree tree = ArticleTree.Parse(text, SentenceMode.Lines);

        Assert.Equal(Enumerable.Range(0, tree.Sentences.Length), tree.Sentences.Select(sentence => text.PositionOf(tree.SpanOf(sentence).Start).Line));
        Assert.All(tree.Sentences.Where(sentence => sentence.TokenCount == 0), sentence => Assert.Equal(0, text.PositionOf(tree.SpanOf(sentence).Start).Column));
        Tiled.Check(tree);
    }

    [Fact]
    public void Damage_is_looked_for_in_prose_only()
    {
        SourceText text = SourceText.From("He didnt go. It doesnt matter.", "x.txt");

        Assert.Single(ArticleTree.Parse(text).Problems);
        Assert.Empty(ArticleTree.Parse(text, SentenceMode.Lines).Problems);
        Assert.Throws<ArgumentNullException>(() => ArticleTree.Parse((ArticleSource)null!));
    }

    [Fact]
    public void Blanks_around_and_inside_of_a_unit_are_one_for_people() => Assert.Equal(["Rain fell."], Parsed.Sentences("  Rain   fell. "));
}
