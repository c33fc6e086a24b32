using ArticleDiff.Cli.Output;
using Xunit;

namespace ArticleDiff.Tests.Cli;

public sealed class LineDiffTests
{
    [Theory]
    [InlineData("", "", "")]
    [InlineData("a\nb\n", "a\nb\n", "")]
    [InlineData("a\n", "b\n", "@@ line 1 @@\n-a\n+b\n")]
    [InlineData("", "a\n", "@@ line 1 @@\n+a\n")]
    [InlineData("a\n", "", "@@ line 1 @@\n-a\n")]
    [InlineData("a\nb\nc\nd\ne\nf\n", "a\nb\nc\nX\ne\nf\n", "@@ line 2 @@\n b\n c\n-d\n+X\n e\n f\n")]
    [InlineData("a\n", "a", "@@ line 1 @@\n-a\n+a (no line end)\n")]
    public void Changed_lines_come_with_two_lines_around_them(string before, string after, string expected)
        => Assert.Equal(expected, LineDiff.Format(before, after, LineDiffOptions.Default));

    [Fact]
    public void Changes_near_each_other_share_their_context_and_far_ones_get_their_own_place()
    {
        string before = string.Concat(Enumerable.Range(1, 20).Select(i => $"{i}\n"));
        string after = before.Replace("2\n3\n", "2\n3!\n", StringComparison.Ordinal).Replace("\n6\n", "\n", StringComparison.Ordinal).Replace("\n17\n", "\n17!\n", StringComparison.Ordinal);

        Assert.Equal("@@ line 1 @@\n 1\n 2\n-3\n+3!\n 4\n 5\n-6\n 7\n 8\n@@ line 15 @@\n 15\n 16\n-17\n+17!\n 18\n 19\n", LineDiff.Format(before, after, LineDiffOptions.Default));
    }

    [Fact]
    public void A_long_diff_says_how_much_it_leaves_out()
    {
        string after = string.Concat(Enumerable.Range(1, 100).Select(i => $"{i}\n"));

        string text = LineDiff.Format("", after, new LineDiffOptions { MaxLines = 3 });

        Assert.Equal("@@ line 1 @@\n+1\n+2\n… 98 more lines\n", text);
    }

    [Fact]
    public void Escape_sequences_in_changed_lines_stay_text()
        => Assert.Equal("@@ line 1 @@\n-a\n+⟨U+001B⟩[31mred⟨U+202E⟩\n", LineDiff.Format("a\n", "\u001B[31mred\u202E\n", LineDiffOptions.Default));
}
