using ArticleDiff.Tests.Cli;
using Xunit;

namespace ArticleDiff.Tests.Faults;

/// <summary>Rules that compare all with all leave alone what is no prose. docs/input-limits.md names the bounds.</summary>
public sealed class RuleBoundTests : IDisposable
{
    private readonly TestRun _run = new();

    public void Dispose() => _run.Dispose();

    [Theory]
    [InlineData(10, true)]
    [InlineData(400, false)]
    public void A_list_of_hundreds_of_people_has_no_drift_of_names(int people, bool found)
    {
        string list = string.Concat(Enumerable.Range(0, people).Select(i => $"Anna {Family(i)} said on Monday that she was glad.\n\n"));
        _run.With("wire.txt", $"Mayor Ingrid Solvang opened the bridge. Solvang thanked the engineers. The mayor left early.\n\nOn Sunday Mayor Ingrid Solberg is to cut another ribbon.\n\n{list}")
            .With("post.txt", "The bridge is open.\n");

        Assert.Equal(0, _run.Do("check", "wire.txt", "post.txt", "--sort", "path", "--show-silent", "--fail-on", "never"));

        Assert.Equal(found, _run.Output.Contains("ADF3002", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(150, false)]
    public void Tables_of_numbers_are_not_compared(int cells, bool found)
    {
        string table = string.Join(", ", Enumerable.Range(0, cells).Select(i => $"{1000 + i} votes for ward {Family(i)}"));
        string Told(int people) => $"The mayor said on Monday that {people} people had crossed the old bridge near the harbour before it was closed, beside {table}.\n";
        _run.With("a.txt", Told(250)).With("b.txt", Told(380));

        Assert.Equal(0, _run.Do("check", "a.txt", "b.txt", "--sort", "path", "--show-silent", "--fail-on", "never"));

        Assert.Equal(found, _run.Output.Contains("ADF2001", StringComparison.Ordinal));
    }

    // Names of two syllables that no two have in common.
    private static string Family(int i)
        => $"{"BDFGKLMNPRST"[i % 12]}{"aeiou"[i / 12 % 5]}{"bdfgklmnprst"[i / 60 % 12]}{"aeiou"[(i + i / 12) % 5]}{"rnsk"[i % 4]}";
}
