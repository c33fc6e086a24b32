using Xunit;

namespace ArticleDiff.Tests.Syntax;

public sealed class WebAddressTests
{
    [Theory]
    [InlineData("see www.example.org/a_(b), or", "see|www.example.org/a_(b|)|,|or")]
    [InlineData("ftp://a.example/x", "ftp://a.example/x")]
    [InlineData("www. is", "www|.|is")]
    [InlineData("read example.com/a.b|c", "read|example.com/a.b|||c")]
    [InlineData("read example.COM now", "read|example.COM|now")]
    [InlineData("It ended.Com is", "It|ended|.|Com|is")]
    [InlineData("it ended.comx is", "it|ended|.|comx|is")]
    [InlineData("by j@host.example, he", "by|j@host.example|,|he")]
    [InlineData("by j@host he", "by|j|@|host|he")]
    [InlineData("by j@h_st.example he", "by|j|@|h|_|st|.|example|he")]
    [InlineData("by jane.a-b+c@host.example!", "by|jane.a-b+c@host.example|!")]
    [InlineData("by jane.a*c@host.example!", "by|jane|.|a|*|c@host.example|!")]
    [InlineData("“www.example.org”", "‹“|www.example.org|›”")]
    [InlineData("<www.example.org>", "<|www.example.org|>")]
    public void An_address_is_one_word_without_the_marks_behind_it(string text, string expected) => Assert.Equal(expected, Parsed.Tokens(text));
}
