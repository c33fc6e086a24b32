using ArticleDiff.Cli.Verbs;
using Xunit;

namespace ArticleDiff.Tests.Cli;

public sealed class ProgressTests
{
    [Theory]
    [InlineData("3 stories", 3, null, 0.5)]
    [InlineData("1,500 stories, 25 %, 15.0 a second, about 0:05:00 left", 1500, 0.25, 100)]
    [InlineData("1,500 stories, 15.0 a second", 1500, null, 100)]
    [InlineData("10 stories, 100 %, 0.1 a second", 10, 1.0, 100)]
    public void A_line_says_how_far_how_fast_and_how_much_longer(string expected, int done, double? share, double seconds)
        => Assert.Equal(expected, Progress.Rate("stories", done, share, TimeSpan.FromSeconds(seconds)));
}
