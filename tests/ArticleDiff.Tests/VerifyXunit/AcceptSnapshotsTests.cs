using System.Diagnostics;
using ArticleDiff.Tests;
using Xunit;

namespace VerifyXunit;

/// <summary>tests/accept-snapshots.sh, run in a folder of its own.</summary>
public sealed class AcceptSnapshotsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("articlediff-accept-").FullName;

    public AcceptSnapshotsTests()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "tests"));
        Directory.CreateDirectory(Path.Combine(_folder, "snapshots", "a b"));
        File.Copy(Repository.PathOf("tests/accept-snapshots.sh"), Path.Combine(_folder, "tests", "accept-snapshots.sh"));
        File.WriteAllText(PathOf("a b/x.verified.md"), "old\n");
        File.WriteAllText(PathOf("a b/x.received.md"), "new\n");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void What_was_received_takes_the_place_of_the_snapshot()
    {
        if (OperatingSystem.IsWindows()) return;

        Assert.Equal(0, Accept(ci: null));

        Assert.Equal("new\n", File.ReadAllText(PathOf("a b/x.verified.md")));
        Assert.False(File.Exists(PathOf("a b/x.received.md")));
    }

    [Fact]
    public void Nothing_is_accepted_where_nobody_reads()
    {
        if (OperatingSystem.IsWindows()) return;

        Assert.Equal(2, Accept(ci: "true"));

        Assert.Equal("old\n", File.ReadAllText(PathOf("a b/x.verified.md")));
    }

    private string PathOf(string name) => Path.Combine(_folder, "snapshots", name);

    private int Accept(string? ci)
    {
        ProcessStartInfo start = new("bash") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(Path.Combine(_folder, "tests", "accept-snapshots.sh"));
        start.Environment.Remove("CI");
        if (ci is not null) start.Environment["CI"] = ci;
        using Process process = Process.Start(start)!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode;
    }
}
