using ArticleDiff.Syntax;
using Xunit;

namespace ArticleDiff.Tests.Syntax;

/// <summary>The first invariant of a parse, for the tests of all who parse.</summary>
internal static class Tiled
{
    /// <summary>Fails unless the tokens cover the file without gap, overlap or emptiness.</summary>
    public static void Check(ArticleTree tree)
    {
        int at = 0;
        foreach (Token token in tree.Tokens)
        {
            Assert.Equal(at, token.Span.Start);
            Assert.False(token.Span.IsEmpty);
            at = token.Span.End;
        }

        Assert.Equal(tree.Text.Length, at);
    }
}
