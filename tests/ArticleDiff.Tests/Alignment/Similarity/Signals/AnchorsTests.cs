using ArticleDiff.Alignment.Similarity.Signals;
using Xunit;

namespace ArticleDiff.Tests.Alignment.Similarity.Signals;

public sealed class AnchorsTests
{
    [Theory]
    [InlineData("Dravik:Name met", "Dravik:Name left", 1)]
    [InlineData("Dravik:Name met", "Olsen:Name met", 0)]
    [InlineData("Dravik:Name met", "Dravik:Name left Norway:Country 40:Number", 1)]
    [InlineData("Dravik:Name Olsen:Name", "Dravik:Name 40:Number", 0.5f)]
    [InlineData("met Olsen", "Dravik:Name left", 0.5f)]
    [InlineData("ferry sank", "ferry left", 0.5f)]
    public void The_side_that_names_less_counts(string left, string right, float expected) => Assert.Equal(expected, Anchors.Of(new MadePair(left, right).Pair), 1e-6f);

    [Fact]
    public void A_word_that_only_one_side_reads_as_a_name_is_one_and_gives_no_more_than_all() =>
        Assert.Equal(1, Anchors.Of(new MadePair("Hope:Name:0.3 Dravik:Name:0.1", "hope Dravik:Name:0.1").Pair));
}
