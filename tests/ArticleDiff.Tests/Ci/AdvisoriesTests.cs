using System.Diagnostics;
using ArticleDiff.Tests.Faults;
using Xunit;

namespace ArticleDiff.Tests.Ci;

/// <summary>tests/check-advisories.sh with stand-ins for dotnet and curl: a check that could not be made must not look like one that went well.</summary>
public sealed class AdvisoriesTests
{
    private const string Publishes = """{"resources":[{"@id":"x","@type":"VulnerabilityInfo/6.7.0"}]}""", PublishesNone = """{"resources":[]}""";

    [PosixFact]
    public void The_exit_code_tells_nothing_known_from_nothing_asked()
    {
        Run(PublishesNone, "", 3, "advisories: not run: no package source publishes any");
        Run(Publishes, "The given project `X` has no vulnerable packages given the current sources.", 0, "advisories: none known");
        Run(Publishes, "Project `X` has the following vulnerable packages\n   > Y  1.0.0  1.0.0  High", 1, "> Y  1.0.0");
    }

    private static void Run(string index, string listing, int expected, string said)
    {
        using TestFolder folder = new();
        folder.Program("curl", index);
        folder.Program("dotnet", listing);
        ProcessStartInfo start = new("bash", [Repository.PathOf("tests/check-advisories.sh")]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["PATH"] = $"{folder.Path}:{Environment.GetEnvironmentVariable("PATH")}";
        start.Environment["NUGET_SOURCES"] = "https://packages.example/index.json";
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd() + process.StandardError.ReadToEnd();
        process.WaitForExit();

        Assert.Equal(expected, process.ExitCode);
        Assert.Contains(said, output, StringComparison.Ordinal);
    }

    private sealed class TestFolder : IDisposable
    {
        public string Path { get; } = Directory.CreateTempSubdirectory("articlediff-advisories-").FullName;

        public void Dispose() => Directory.Delete(Path, recursive: true);

        /// <summary>A program that prints a text, whatever it is asked.</summary>
        public void Program(string name, string prints)
        {
            string file = System.IO.Path.Combine(Path, name), text = file + ".txt";
            File.WriteAllText(text, prints + "\n");
            File.WriteAllText(file, $"#!/bin/sh\ncat '{text}'\n");
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }
}
