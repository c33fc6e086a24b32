using System.Diagnostics;
using Xunit;

namespace ArticleDiff.Tests.Cli.Corpus;

/// <summary>The real program, killed again and again. tests/kill-batch.sh does the same with 20,000 stories.</summary>
public sealed class BatchKillTests : IDisposable
{
    private const int Stories = 150, Kills = 3;
    private readonly TestRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public void A_batch_that_was_killed_again_and_again_leaves_the_bytes_of_one_that_was_not()
    {
        _run.With("in.jsonl", MadeStories.File(Stories));
        Assert.Equal(0, _run.Do("batch", "in.jsonl", "-o", "whole"));
        long size = new FileInfo(_run.PathOf("whole/results.jsonl")).Length;
        FileInfo results = new(_run.PathOf("killed/results.jsonl"));

        for (int kill = 1; kill <= Kills; kill++)
        {
            using Process process = Start();
            while (!process.HasExited && Length(results) < size * kill / (Kills + 1)) Thread.Sleep(2);
            process.Kill();
            process.WaitForExit();
            Assert.NotEqual(0, process.ExitCode);
        }

        long left = Length(results);
        Assert.InRange(left, 1, size - 1);
        using (Process last = Start())
        {
            last.WaitForExit();
            Assert.Equal(0, last.ExitCode);
        }

        Assert.Equal(_run.Read("whole/results.jsonl"), _run.Read("killed/results.jsonl"));
        Assert.Equal(_run.Read("whole/run.json"), _run.Read("killed/run.json"));
    }

    private Process Start() => Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "ArticleDiff.Cli.dll"), "batch", "in.jsonl", "-o", "killed", "--jobs", "1"])
    {
        WorkingDirectory = _run.Folder,
        RedirectStandardError = true,
    })!;

    private static long Length(FileInfo file)
    {
        file.Refresh();
        return file.Exists ? file.Length : 0;
    }
}
