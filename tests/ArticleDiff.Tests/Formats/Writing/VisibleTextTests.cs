using ArticleDiff.Formats.Writing;
using Xunit;

namespace ArticleDiff.Tests.Formats.Writing;

public sealed class VisibleTextTests
{
    [Theory]
    [InlineData("plain é 中文 “x”", "plain é 中文 “x”")]
    [InlineData("a\u202Eb", "a⟨U+202E⟩b")]
    [InlineData("a\u200Bb\uFEFF", "a⟨U+200B⟩b⟨U+FEFF⟩")]
    [InlineData("\u001B[31mred", "⟨U+001B⟩[31mred")]
    [InlineData("a\u0000b\u007F\u0085", "a⟨U+0000⟩b⟨U+007F⟩⟨U+0085⟩")]
    [InlineData("a\u2028b", "a⟨U+2028⟩b")]
    [InlineData("a\tb\r\nc", "a b c")]
    [InlineData("👩\u200D💻 and 👩🏽\u200D🚀 and ❤\uFE0F\u200D🔥", "👩\u200D💻 and 👩🏽\u200D🚀 and ❤\uFE0F\u200D🔥")]
    [InlineData("a\u200Db", "a⟨U+200D⟩b")]
    [InlineData("tag \U000E0041", "tag ⟨U+E0041⟩")]
    public void What_acts_is_spelled_and_what_is_seen_stays(string text, string expected) => Assert.Equal(expected, VisibleText.Of(text));

    [Fact]
    public void Halves_of_surrogate_pairs_are_spelled() => Assert.Equal("⟨U+DC00⟩a⟨U+D83D⟩", VisibleText.Of("\uDC00a\uD83D"));
}
