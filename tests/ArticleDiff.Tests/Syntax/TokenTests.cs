using ArticleDiff.Syntax;
using ArticleDiff.Text;
using Xunit;

namespace ArticleDiff.Tests.Syntax;

public sealed class TokenTests
{
    private const int Longest = (1 << 28) - 1;

    [Theory]
    [InlineData(TokenKind.Word, 0, 0)]
    [InlineData(TokenKind.Space, 7, 3)]
    [InlineData(TokenKind.Number, int.MaxValue - Longest, Longest)]
    public void A_token_keeps_its_kind_and_its_place(TokenKind kind, int start, int length)
    {
        Token token = new(kind, new TextSpan(start, length));

        Assert.Equal((kind, new TextSpan(start, length)), (token.Kind, token.Span));
        Assert.Equal((TokenKind.Control, new TextSpan(start, length)), ((token with { Kind = TokenKind.Control }).Kind, (token with { Kind = TokenKind.Control }).Span));
        Assert.Equal((kind, new TextSpan(2, 5)), ((token with { Span = new TextSpan(2, 5) }).Kind, (token with { Span = new TextSpan(2, 5) }).Span));
    }

    [Fact]
    public void A_token_that_is_too_long_is_refused() =>
        Assert.Contains("token", Assert.Throws<ArgumentOutOfRangeException>(() => new Token(TokenKind.Word, new TextSpan(0, Longest + 1))).Message, StringComparison.OrdinalIgnoreCase);
}
