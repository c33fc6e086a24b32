using ArticleDiff.Tests.Cli;
using ArticleDiff.Tests.Cli.Git;
using Xunit;

namespace ArticleDiff.Tests.Faults;

/// <summary>Paths that lead out, files in each other's place, output over input, and what a repository plants for git. docs/faults.md has the table.</summary>
public sealed class FileFaultTests : IDisposable
{
    private const string Text = "The harbour master spoke to the council on Monday.\n";
    private readonly TestRun _run = new TestRun().With("story/a.txt", Text).With("story/b.txt", Text).With("outside.txt", "Secret words of another folder.\n");

    public void Dispose() => _run.Dispose();

    [Theory]
    [InlineData("../outside.txt")]
    [InlineData("a/../../outside.txt")]
    [InlineData("/etc/hostname")]
    public void A_path_of_a_story_file_that_leads_out_is_refused(string path)
    {
        _run.With("story/story.yaml", $"version: 1\narticles:\n  - id: a\n    file: a.txt\n  - id: b\n    file: {path}\n");

        Assert.Equal(2, _run.Do("report", "story"));

        Assert.Equal("", _run.Output);
        Assert.StartsWith("story/story.yaml:6:11: ", _run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Secret", _run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../outside.txt")]
    [InlineData("..\\\\outside.txt")]
    [InlineData("/etc/hostname")]
    [InlineData("C:\\\\outside.txt")]
    [InlineData("link.txt")]
    public void A_path_of_a_line_that_leads_out_is_refused(string path)
    {
        if (OperatingSystem.IsWindows()) return;
        File.CreateSymbolicLink(_run.PathOf("story/link.txt"), _run.PathOf("outside.txt"));
        _run.With("story/in.jsonl", $$"""{"id":"one","articles":[{"id":"a","path":"a.txt"},{"id":"b","path":"{{path}}"}]}""" + "\n");

        Assert.Equal(2, _run.Do("batch", "story/in.jsonl", "-o", "out"));

        Assert.Contains("story/in.jsonl:1:", _run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Secret", _run.Error, StringComparison.Ordinal);
        Assert.Equal("", _run.Read("out/results.jsonl"));
    }

    [Fact]
    public void Ids_that_look_like_paths_write_nowhere_else()
    {
        _run.With("in/in.jsonl", """{"id":"../../escaped","articles":[{"id":"../../x","text":"The mayor opened the bridge."},{"id":"/etc/y","text":"The mayor opened the new bridge."}]}""" + "\n");
        string[] before = _run.Names();

        Assert.Equal(0, _run.Do("batch", "in/in.jsonl", "-o", "in/out"));
        Assert.Equal(0, _run.Do("export", "in/out", "-o", "in/tables"));

        Assert.Equal(before, _run.Names());
        Assert.Equal(["in.jsonl", "out", "tables"], Directory.GetFileSystemEntries(_run.PathOf("in")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
        Assert.All(Directory.GetFiles(_run.PathOf("in/tables")), path => Assert.Matches("^[a-z-]+[.](tsv|json)$", Path.GetFileName(path)));
        Assert.Equal(2, _run.Do("report", "../x=story/a.txt", "b=story/b.txt"));
    }

    [Theory]
    [InlineData("story.yaml")]
    [InlineData("a.md")]
    [InlineData("story.lock.json")]
    [InlineData("suppressions.yaml")]
    [InlineData("verdicts.yaml")]
    [InlineData("baseline.yaml")]
    public void A_file_of_a_story_that_is_a_link_out_of_its_folder_is_refused(string name)
    {
        if (OperatingSystem.IsWindows()) return;
        _run.With("elsewhere/" + name, "");
        string known = name switch
        {
            "suppressions.yaml" => ArticleDiff.Formats.Review.SuppressionFile.FileName,
            "verdicts.yaml" => ArticleDiff.Formats.Review.VerdictFile.FileName,
            "baseline.yaml" => ArticleDiff.Formats.Review.BaselineFile.FileName,
            _ => name,
        };
        File.CreateSymbolicLink(_run.PathOf("story/" + known), _run.PathOf("elsewhere/" + name));

        Assert.Equal(2, _run.Do("check", "story"));

        Assert.Contains("symbolic link that leads out of the story folder; copy the file.", _run.Error, StringComparison.Ordinal);
        Assert.Equal("", _run.Read("elsewhere/" + name));
    }

    [Theory]
    [InlineData("story/a.txt", "report", "story", "-o")]
    [InlineData("story/story.yaml", "report", "story", "-o")]
    [InlineData("story/a.txt", "check", "story", "--format", "json", "-o")]
    [InlineData("story/a.txt", "facts", "story", "-o")]
    [InlineData("story/link.txt", "report", "story", "-o")]
    [InlineData("feed.jsonl", "cluster", "feed.jsonl", "-o")]
    [InlineData("feed.jsonl", "sample", "feed.jsonl", "--pairs", "1", "--seed", "1", "-o")]
    [InlineData("feed.jsonl", "batch", "feed.jsonl", "-o")]
    [InlineData("story", "export", "story", "-o")]
    public void Output_never_takes_the_place_of_input(string target, params string[] command)
    {
        if (OperatingSystem.IsWindows()) return;
        _run.With("feed.jsonl", """{"id":"a","text":"The mayor opened the bridge."}""" + "\n").With("story/story.yaml", "version: 1\narticles:\n  - id: a\n    file: a.txt\n  - id: b\n    file: b.txt\n");
        File.CreateSymbolicLink(_run.PathOf("story/link.txt"), _run.PathOf("story/a.txt"));
        string[] texts = [.. new[] { "feed.jsonl", "story/a.txt", "story/story.yaml" }.Select(_run.Read)];
        string[] names = _run.Names();

        Assert.Equal(2, _run.Do([.. command, target]));

        Assert.Equal(texts, new[] { "feed.jsonl", "story/a.txt", "story/story.yaml" }.Select(_run.Read));
        Assert.Equal(names, _run.Names());
    }

    [Theory]
    [InlineData("is a folder", "report", "story/a.txt", "story/b.txt", "-o", "folder")]
    [InlineData("is a folder", "check", "story", "--format", "json", "-o", "folder")]
    [InlineData("is a folder", "report", "story", "--check", "folder")]
    [InlineData("this is a folder among files", "report", "story/a.txt", "folder")]
    [InlineData("this is a folder", "split", "folder")]
    [InlineData("folder", "batch", "folder", "-o", "out")]
    [InlineData("is a file", "export", "story", "-o", "outside.txt")]
    [InlineData("outside.txt", "report", "outside.txt")]
    public void A_folder_in_the_place_of_a_file_and_a_file_in_that_of_a_folder_are_named(string message, params string[] command)
    {
        Directory.CreateDirectory(_run.PathOf("folder"));

        Assert.Equal(2, _run.Do(command));

        Assert.Contains(message, _run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("defect", _run.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(_run.PathOf("folder")));
    }

    [Fact]
    public void A_review_never_writes_over_an_article()
    {
        using GitFolder git = new();
        git.With("story/story.yaml", "version: 1\narticles:\n  - id: one\n    file: one.txt\n  - id: two\n    file: two.txt\n").With("story/one.txt", Text).With("story/two.txt", Text).Commit("First");
        git.With("story/one.txt", Text.Replace("Monday", "Friday", StringComparison.Ordinal));

        Assert.Equal(2, git.Run.Do("review", "--base", "HEAD", "--format", "json", "-o", "story/two.txt"));

        Assert.Contains("story/two.txt: belongs to a story and is read as an input; give another name.", git.Error, StringComparison.Ordinal);
        Assert.Equal(Text, git.Run.Read("story/two.txt"));
    }

    [Fact]
    public void Nothing_that_a_repository_plants_for_the_network_or_under_a_name_is_run()
    {
        if (OperatingSystem.IsWindows()) return;
        using GitFolder git = new();
        git.With("trap.sh", $"#!/bin/sh\ntouch '{git.Run.PathOf("owned")}'\nexit 0\n");
        string trap = git.Run.PathOf("trap.sh");
        File.SetUnixFileMode(trap, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        git.With("story/story.yaml", "version: 1\narticles:\n  - id: one\n    file: one.txt\n  - id: two\n    file: two.txt\n").With("story/one.txt", Text).With("story/two.txt", Text).Commit("First");
        string blob = git.Git("rev-parse", "HEAD:story/two.txt").Trim();
        foreach (string verb in new[] { "log", "rev-parse", "ls-tree", "cat-file", "ls-files", "diff", "rev-list", "merge-base" }) git.Git("config", $"alias.{verb}", $"!{trap}");
        foreach ((string key, string value) in new[]
        {
            ("extensions.partialClone", "origin"), ("remote.origin.promisor", "true"), ("remote.origin.url", $"ext::{trap}"), ("protocol.ext.allow", "always"), ("uploadpack.packObjectsHook", trap),
            ("core.gitProxy", trap), ("core.alternateRefsCommand", trap), ("merge.evil.driver", trap), ("filter.evil.process", trap), ("filter.evil.required", "true"), ("interactive.diffFilter", trap),
            ("sequence.editor", trap), ("pager.ls-tree", trap), ("core.sshCommand", trap), ("http.proxy", "http://127.0.0.1:1"),
        }) git.Git("config", key, value);
        git.With(".git/info/attributes", "* filter=evil merge=evil diff=evil\n");
        git.With("story/one.txt", Text.Replace("Monday", "Friday", StringComparison.Ordinal));
        File.Delete(git.Run.PathOf("owned"));

        Assert.Equal(0, git.Run.Do("review", "--base", "HEAD"));
        Assert.Equal(0, git.Run.Do("history", "story/one.txt"));
        // The object is gone, as in a partial clone: it is missed, and not fetched by what the configuration names.
        string file = git.Run.PathOf($".git/objects/{blob[..2]}/{blob[2..]}");
        File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        File.Move(file, git.Run.PathOf("gone"));
        git.With("story/two.txt", Text.Replace("Monday", "Sunday", StringComparison.Ordinal));
        Assert.NotEqual(3, git.Run.Do("review", "--base", "HEAD"));
        Assert.NotEqual(3, git.Run.Do("history", "story/two.txt"));
        Assert.False(File.Exists(git.Run.PathOf("owned")));
    }
}
