using ArticleDiff.Tests.Cli;
using ArticleDiff.Tests.Cli.Corpus;
using ArticleDiff.Tests.Cli.Git;
using Xunit;

namespace ArticleDiff.Tests.Faults;

/// <summary>The real program under signals, without rights, and on full disks. docs/faults.md has the table.</summary>
public sealed class ProcessFaultTests : IDisposable
{
    private readonly TestRun _run = new TestRun().With("a.txt", Sentences("old", 400)).With("b.txt", Sentences("new", 400));

    public void Dispose() => _run.Dispose();

    [PosixFact]
    public void A_run_that_a_signal_ends_leaves_the_old_file_or_the_new_one_and_nothing_beside_it()
    {
        Assert.Equal(0, _run.Do("report", "a.txt", "b.txt", "-o", "whole.md"));
        string old = _run.Read("whole.md").Split('\n')[0] + "\nold\n", whole = _run.Read("whole.md");
        int ended = 0;
        // Each time a little later: before the work, in it, at the write.
        for (int i = 0; i < 6; i++)
        {
            _run.With("out.md", old);
            string signal = i % 2 == 0 ? "TERM" : "INT";
            using ToolProcess process = ToolProcess.Start(_run.Folder, ["report", "a.txt", "b.txt", "-o", "out.md"]);
            if (i < 4) Thread.Sleep(150 + 250 * i);
            else while (!process.HasExited && !Temporary("out.md")) Thread.Sleep(1);
            process.Signal(signal);
            int code = process.Wait();

            Assert.Contains(code, new[] { 0, signal == "TERM" ? 143 : 130 });
            if (code != 0) ended++;
            Assert.Contains(_run.Read("out.md"), new[] { old, whole });
            if (code == 0) Assert.Equal(whole, _run.Read("out.md"));
            Assert.Equal(["a.txt", "b.txt", "out.md", "whole.md"], _run.Names());
        }

        Assert.InRange(ended, 1, 6);
    }

    [PosixFact]
    public void A_run_that_is_killed_leaves_the_old_file_or_the_new_one()
    {
        Assert.Equal(0, _run.Do("report", "a.txt", "b.txt", "-o", "whole.md"));
        string old = _run.Read("whole.md").Split('\n')[0] + "\nold\n", whole = _run.Read("whole.md");
        for (int i = 0; i < 3; i++)
        {
            _run.With("out.md", old);
            using ToolProcess process = ToolProcess.Start(_run.Folder, ["report", "a.txt", "b.txt", "-o", "out.md"]);
            while (!process.HasExited && !Temporary("out.md")) Thread.Sleep(1);
            process.Signal("KILL");
            process.Wait();

            Assert.Contains(_run.Read("out.md"), new[] { old, whole });
        }

        // What a kill leaves beside it is in nobody's way.
        Assert.Equal(0, _run.Do("report", "a.txt", "b.txt", "-o", "out.md"));
        Assert.Equal(whole, _run.Read("out.md"));
    }

    [PosixFact]
    public void Grouping_that_a_signal_ends_removes_what_it_had_begun()
    {
        _run.With("feed.jsonl", string.Concat(Enumerable.Range(0, 4_000).Select(i => $$"""{"id":"a{{i}}","text":"{{Sentences($"w{i % 700}", 4).ReplaceLineEndings(" ")}}"}""" + "\n"))).With("stories.jsonl", "old\n");
        string temporary = Directory.CreateDirectory(_run.PathOf("temporary")).FullName;
        using ToolProcess process = ToolProcess.Start(_run.Folder, ["cluster", "feed.jsonl", "-o", "stories.jsonl"], temporary);
        while (!process.HasExited && !Temporary("stories.jsonl")) Thread.Sleep(1);
        process.Signal("TERM");

        Assert.Equal(143, process.Wait());
        Assert.Equal("old\n", _run.Read("stories.jsonl"));
        Assert.Equal(["a.txt", "b.txt", "feed.jsonl", "stories.jsonl", "temporary"], _run.Names());
        Assert.Empty(Leftovers(temporary));
    }

    [PosixFact]
    public void Tables_that_a_signal_ends_are_not_there_and_the_old_ones_are()
    {
        _run.With("in.jsonl", MadeStories.File(150));
        Assert.Equal(0, _run.Do("batch", "in.jsonl", "-o", "results"));
        _run.With("tables/stories.tsv", "old\n");
        using ToolProcess process = ToolProcess.Start(_run.Folder, ["export", "results", "-o", "tables"]);
        while (!process.HasExited && Directory.GetFiles(_run.PathOf("tables"), ".*.tmp").Length == 0) Thread.Sleep(1);
        process.Signal("INT");
        int code = process.Wait();

        Assert.Contains(code, new[] { 0, 130 });
        Assert.Empty(Directory.GetFiles(_run.PathOf("tables"), ".*.tmp"));
        // The run file comes last: where it is, all tables are.
        if (code != 0 && !File.Exists(_run.PathOf("tables/run.json"))) Assert.Equal("old\n", _run.Read("tables/stories.tsv"));
    }

    [PosixFact]
    public void A_review_that_a_signal_ends_leaves_no_copy_of_the_repository_behind()
    {
        using GitFolder git = new();
        git.With("story/story.yaml", "version: 1\narticles:\n  - id: one\n    file: one.txt\n  - id: two\n    file: two.txt\n").With("story/one.txt", Sentences("one", 500)).With("story/two.txt", Sentences("two", 500)).Commit("First");
        git.With("story/one.txt", Sentences("three", 500));
        string temporary = Directory.CreateDirectory(_run.PathOf("temporary")).FullName;
        using ToolProcess process = ToolProcess.Start(git.Folder, ["review", "--base", "HEAD"], temporary);
        while (!process.HasExited && Directory.GetDirectories(temporary, "articlediff-review-*").Length == 0) Thread.Sleep(1);
        process.Signal("TERM");

        Assert.Contains(process.Wait(), new[] { 0, 143 });
        Assert.Empty(Leftovers(temporary));
    }

    [PosixFact]
    public void Two_runs_that_write_one_file_leave_the_whole_of_one_of_them()
    {
        _run.With("c.txt", Sentences("third", 400));
        Assert.Equal(0, _run.Do("report", "a.txt", "b.txt", "-o", "one.md"));
        Assert.Equal(0, _run.Do("report", "a.txt", "c.txt", "-o", "two.md"));
        for (int i = 0; i < 2; i++)
        {
            using ToolProcess one = ToolProcess.Start(_run.Folder, ["report", "a.txt", "b.txt", "-o", "out.md"]), two = ToolProcess.Start(_run.Folder, ["report", "a.txt", "c.txt", "-o", "out.md"]);

            Assert.Equal((0, 0), (one.Wait(), two.Wait()));
            Assert.Contains(_run.Read("out.md"), new[] { _run.Read("one.md"), _run.Read("two.md") });
        }

        Assert.Equal(["a.txt", "b.txt", "c.txt", "one.md", "out.md", "two.md"], _run.Names());
    }

    [PosixFact(MachineNeed.Unprivileged)]
    public void Without_rights_the_file_is_named_and_nothing_is_changed()
    {
        _run.With("locked/old.md", "").With("secret.txt", "Text.\n").With("closed/a.txt", "Text.\n").With("closed/b.txt", "Text.\n").With("story/a.txt", "Text.\n").With("story/b.txt", "Text.\n")
            .With("in.jsonl", MadeStories.File(1));
        Assert.Equal(0, _run.Do("report", "a.txt", "b.txt", "-o", "locked/out.md"));
        string old = _run.Read("locked/out.md");
        foreach (string name in new[] { ".", "story" }) Set(name, "rwxr-xr-x");
        foreach (string name in new[] { "a.txt", "b.txt", "in.jsonl", "story/a.txt", "story/b.txt", "locked/out.md" }) Set(name, "rw-r--r--");
        Set("locked", "r-xr-xr-x");
        Set("secret.txt", "---------");
        Set("closed", "---------");
        try
        {
            Refused("locked/out.md: cannot be written; check the permissions of its folder", "report", "a.txt", "b.txt", "-o", "locked/out.md");
            Refused("locked/new.json: cannot be written", "check", "a.txt", "b.txt", "--format", "json", "-o", "locked/new.json");
            Refused("locked/results: cannot be written", "batch", "in.jsonl", "-o", "locked/results");
            Refused("locked/tables: cannot be written", "export", "story", "-o", "locked/tables");
            Refused("secret.txt: the file may not be read; check its permissions.", "check", "a.txt", "secret.txt");
            Refused("closed: the folder cannot be listed; check its permissions.", "check", "closed");
            Assert.Equal(old, _run.Read("locked/out.md"));
            Assert.Equal(["old.md", "out.md"], Directory.GetFileSystemEntries(_run.PathOf("locked")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
        }
        finally
        {
            Set("closed", "rwxr-xr-x");
            Set("locked", "rwxr-xr-x");
        }

        void Refused(string message, params string[] arguments)
        {
            using ToolProcess process = ToolProcess.Unprivileged(_run.Folder, arguments);
            Assert.Equal((2, ""), (process.Wait(), process.Output));
            Assert.Contains(message, process.Error, StringComparison.Ordinal);
            Assert.DoesNotContain(_run.Folder, process.Error, StringComparison.Ordinal);
        }
    }

    [PosixFact(MachineNeed.FullDevice)]
    public void A_full_disk_behind_standard_output_is_said()
    {
        using ToolProcess process = ToolProcess.Shell(_run.Folder, "\"$@\" > /dev/full", "report", "a.txt", "b.txt");

        Assert.Equal(2, process.Wait());
        Assert.StartsWith("articlediff: ", process.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("defect", process.Error, StringComparison.Ordinal);
    }

    [PosixFact(MachineNeed.Mount)]
    public void A_full_disk_leaves_the_old_file_and_nothing_beside_it()
    {
        Directory.CreateDirectory(_run.PathOf("small"));
        _run.With("in.jsonl", MadeStories.File(40));
        const string Script = """
            mount -t tmpfs -o size=16k none small || exit 9
            printf 'old\n' > small/out.json
            "$@"; code=$?
            cat small/out.json; ls -A small; exit $code
            """;
        using ToolProcess inside = ToolProcess.Shell(_run.Folder, $"exec unshare --mount sh -c '{Script.Replace("'", "'\\''", StringComparison.Ordinal)}' sh \"$@\"",
            "report", "a.txt", "b.txt", "--format", "json", "-o", "small/out.json");

        Assert.Equal(2, inside.Wait());
        Assert.Equal("old\nout.json\n", inside.Output);
        Assert.Contains("small/out.json: cannot be written; check the permissions of its folder and the space on the disk.", inside.Error, StringComparison.Ordinal);

        using ToolProcess batch = ToolProcess.Shell(_run.Folder, $"exec unshare --mount sh -c '{Script.Replace("'", "'\\''", StringComparison.Ordinal)}' sh \"$@\"",
            "batch", "in.jsonl", "-o", "small/results");
        Assert.Equal(2, batch.Wait());
        Assert.Contains("the space on the disk", batch.Error, StringComparison.Ordinal);
    }

    private static string Sentences(string word, int count)
        => string.Concat(Enumerable.Range(0, count).Select(i => $"The {word} council of town {i} agreed on Monday to build bridge {i} over the river.\n"));

    private static string[] Leftovers(string temporary)
        => [.. Directory.GetFileSystemEntries(temporary).Select(path => Path.GetFileName(path)).Where(name => !name.StartsWith("clr-debug", StringComparison.Ordinal) && !name.StartsWith("dotnet-diagnostic", StringComparison.Ordinal)
            && name != ".dotnet" && !name.StartsWith("CoreFx", StringComparison.Ordinal))];

    private bool Temporary(string name) => Directory.GetFiles(_run.Folder, $".{name}.*.tmp").Length > 0;

    private void Set(string name, string rights)
    {
        if (OperatingSystem.IsWindows()) return;
        UnixFileMode mode = UnixFileMode.None;
        for (int i = 0; i < rights.Length; i++)
            if (rights[i] != '-') mode |= (UnixFileMode)(1 << (8 - i));
        File.SetUnixFileMode(_run.PathOf(name), mode);
    }
}
