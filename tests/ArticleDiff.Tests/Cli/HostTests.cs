using ArticleDiff.Cli;
using Xunit;

namespace ArticleDiff.Tests.Cli;

public sealed class HostTests
{
    [Theory]
    [InlineData(null, "xterm-256color", true)]
    [InlineData("", "xterm-256color", true)]
    [InlineData("1", "xterm-256color", false)]
    [InlineData("0", "xterm-256color", false)]
    [InlineData(null, "dumb", false)]
    [InlineData(null, null, true)]
    public void Colours_are_left_out_when_the_environment_says_so(string? noColor, string? term, bool expected)
        => Assert.Equal(expected, Host.MayColour(noColor, term));
}
