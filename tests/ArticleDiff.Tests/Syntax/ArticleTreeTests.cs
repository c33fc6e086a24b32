using ArticleDiff.Syntax;
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
}
