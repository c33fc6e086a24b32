using System.Diagnostics;
using System.Globalization;

namespace ArticleDiff.Tests.Cli.Git;

/// <summary>A repository of its own for one test, which no configuration of the machine reaches.</summary>
internal sealed class GitFolder : IDisposable
{
    private int _commits;

    public GitFolder()
    {
        Run = new TestRun
        {
            Variables = { ["PATH"] = Environment.GetEnvironmentVariable("PATH") ?? "", ["GIT_CONFIG_GLOBAL"] = "/dev/null", ["GIT_CONFIG_NOSYSTEM"] = "1" },
        };
        Git("init", "--quiet", "--initial-branch=main");
    }

    /// <summary>The program, whose working folder is the root of the repository.</summary>
    public TestRun Run { get; }

    public string Folder => Run.Folder;

    public string Output => Run.Output;

    public string Error => Run.Error;

    public void Dispose() => Run.Dispose();

    public GitFolder With(string name, string content)
    {
        Run.With(name, content);
        return this;
    }

    /// <summary>Replaces words of a file, which must be there.</summary>
    public GitFolder Edit(string name, string old, string present)
    {
        string text = Run.Read(name);
        Assert(text.Contains(old, StringComparison.Ordinal), $"{name} does not hold '{old}'.");
        return With(name, text.Replace(old, present, StringComparison.Ordinal));
    }

    /// <summary>Commits all there is, on a day of its own; gives the id.</summary>
    public string Commit(string subject)
    {
        Git("add", "--all", ".");
        Git("commit", "--quiet", "--allow-empty", "-m", subject);
        return Git("rev-parse", "HEAD").Trim();
    }

    /// <summary>Runs git and gives what it prints.</summary>
    public string Git(params string[] arguments)
    {
        ProcessStartInfo start = new("git", arguments) { WorkingDirectory = Folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (string name in start.Environment.Keys.Where(name => name.StartsWith("GIT_", StringComparison.Ordinal)).ToArray()) start.Environment.Remove(name);
        string date = string.Create(CultureInfo.InvariantCulture, $"2024-03-{1 + _commits / 2 % 28:00}T10:00:00Z");
        if (arguments[0] == "commit") _commits += 2;
        foreach ((string name, string value) in new[]
        {
            ("GIT_CONFIG_GLOBAL", "/dev/null"), ("GIT_CONFIG_NOSYSTEM", "1"), ("GIT_AUTHOR_NAME", "Ann Editor"), ("GIT_AUTHOR_EMAIL", "ann@example.org"), ("GIT_COMMITTER_NAME", "Ann Editor"),
            ("GIT_COMMITTER_EMAIL", "ann@example.org"), ("GIT_AUTHOR_DATE", date), ("GIT_COMMITTER_DATE", date),
        }) start.Environment[name] = value;
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert(process.ExitCode == 0, $"git {string.Join(' ', arguments)}: {error.Result}");
        return output;
    }

    /// <summary>Moves what is in a folder, hidden things too, to another one.</summary>
    public static void Move(string from, string to)
    {
        foreach (string entry in Directory.GetFileSystemEntries(from)) Directory.Move(entry, Path.Combine(to, Path.GetFileName(entry)));
        Directory.Delete(from);
    }

    private static void Assert(bool holds, string message)
    {
        if (!holds) throw new InvalidOperationException(message);
    }
}
