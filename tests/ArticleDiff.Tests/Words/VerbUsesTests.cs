using ArticleDiff.Text;
using ArticleDiff.Words;
using Xunit;

namespace ArticleDiff.Tests.Words;

public sealed class VerbUsesTests
{
    [Theory]
    [InlineData("troops", VerbUse.Never)]
    [InlineData("plans", VerbUse.Seldom)]
    [InlineData("cut", VerbUse.Mostly)]
    [InlineData("warns", VerbUse.Unknown)]
    [InlineData("swears", VerbUse.Unknown)]
    [InlineData("", VerbUse.Unknown)]
    [InlineData("#", VerbUse.Unknown)]
    [InlineData("zzz", VerbUse.Unknown)]
    public void A_word_has_the_use_that_newspapers_make_of_it(string word, object use) => Assert.Equal((VerbUse)use, VerbUses.Of(word));

    [Fact]
    public void Every_line_of_the_table_is_found()
    {
        string[] lines = [.. EmbeddedData.Entries("verb-uses.data.txt")];
        Assert.True(lines.Length > 5000, $"{lines.Length} lines");
        Assert.All(lines, line => Assert.Equal(line[^1], VerbUses.LetterOf(VerbUses.Of(line.AsSpan(0, line.Length - 2)))));
    }

    [Fact]
    public void Its_words_stand_in_order_and_each_once()
    {
        string[] words = [.. EmbeddedData.Entries("verb-uses.data.txt").Select(line => line[..^2])];
        Assert.Equal(words.Distinct().Order(StringComparer.Ordinal), words);
    }
}
