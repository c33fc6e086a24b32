using Xunit;

namespace ArticleDiff.Tests.Architecture;

/// <summary>What README shows of a report is what the tool writes: each passage of the excerpt stands in the committed report.</summary>
public sealed class ReadmeTests
{
    private const string Report = "snapshots/stories/us-warns-china.passages.verified.md";
    private const string Fence = "```";
    private const string Heading = "### ";

    [Fact]
    public void The_excerpt_of_the_report_stands_in_the_committed_report()
    {
        string report = Lines(File.ReadAllLines(Repository.PathOf(Report)));
        List<string> passages = Passages();
        Assert.NotEmpty(passages);
        int at = 0;
        foreach (string passage in passages)
        {
            int found = report.IndexOf(passage, at, StringComparison.Ordinal);
            Assert.True(found >= 0, $"README.md shows a passage that {Report} does not hold there; paste it anew:\n{passage}");
            at = found + passage.Length;
        }
    }

    /// <summary>The passages of the first Markdown fence, each from its heading to its last line.</summary>
    private static List<string> Passages()
    {
        string[] lines = [.. File.ReadLines(Repository.PathOf("README.md")).SkipWhile(line => line != $"{Fence}markdown").Skip(1).TakeWhile(line => line != Fence)];
        List<string> passages = [];
        for (int start = 0, end; start < lines.Length; start = end)
        {
            for (end = start + 1; end < lines.Length && !lines[end].StartsWith(Heading, StringComparison.Ordinal);) end++;
            passages.Add(Lines(lines[start..end].Reverse().SkipWhile(line => line.Length == 0).Reverse()));
        }

        return passages;
    }

    /// <summary>Lines with their ends, so that no line is found as the beginning of a longer one.</summary>
    private static string Lines(IEnumerable<string> lines) => "\n" + string.Concat(lines.Select(line => line + "\n"));
}
