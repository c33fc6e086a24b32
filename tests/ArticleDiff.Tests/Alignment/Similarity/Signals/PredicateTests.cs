using ArticleDiff.Alignment.Similarity.Signals;
using Xunit;

namespace ArticleDiff.Tests.Alignment.Similarity.Signals;

public sealed class PredicateTests
{
    [Theory]
    [InlineData("Norway:Country asked Dravik:Name", "Dravik:Name left Norway:Country", 0)]
    [InlineData("Monday:Calendar 40:Number", "Monday:Calendar 40:Number", 0)]
    [InlineData("ferry sank", "ferry sank", 2 / 2.5f)]
    [InlineData("Dravik:Name sank", "Dravik:Name sank", 1 / 2.5f)]
    [InlineData("ferry", "boat", 0)]
    public void Names_countries_numbers_and_calendar_words_are_none(string left, string right, float expected) => Assert.Equal(expected, Predicate.Of(new MadePair(left, right).Pair), 1e-6f);
}
