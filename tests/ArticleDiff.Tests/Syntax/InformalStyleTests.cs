using Xunit;

namespace ArticleDiff.Tests.Syntax;

public sealed class InformalStyleTests
{
    [Theory]
    [InlineData("it rained. he left. we stayed.", 3)]
    [InlineData("It rained. he left because of it.", 1)]
    [InlineData("It rained. He left. We stayed. They sang. she slept. it was late.", 6)]
    [InlineData("It rained. He left. We stayed. They sang. You ran. she slept. it was late.", 5)]
    [InlineData("It rained! he left? we stayed.", 3)]
    [InlineData("when it rained i left. he stayed.", 2)]
    [InlineData("when it rained i'm gone. he stayed.", 2)]
    public void Only_where_sentences_often_begin_without_a_capital_one_word_without_it_begins_one(string text, int expected)
        => Assert.Equal(expected, Parsed.Sentences(text).Length);
}
