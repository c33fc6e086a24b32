using Xunit;

namespace ArticleDiff.Tests.Cli.Git;

public sealed class GitProgramTests : IDisposable
{
    private const string Text = "The harbour master spoke to the council on Monday.\n";

    private readonly GitFolder _git = new();

    public void Dispose() => _git.Dispose();

    [Fact]
    public void Without_git_the_remedy_is_said()
    {
        _git.With("a.txt", Text).Commit("First");
        _git.Run.Variables["PATH"] = _git.Folder;

        Assert.Equal(2, _git.Run.Do("history", "a.txt"));
        Assert.Equal("articlediff: git was not found on the path; install it, or add its folder to PATH.\n", _git.Error);
    }

    [Fact]
    public void Outside_of_a_repository_the_remedy_is_said()
    {
        using TestRun outside = new() { Variables = new(_git.Run.Variables) };
        outside.Variables["GIT_CEILING_DIRECTORIES"] = Path.GetDirectoryName(outside.Folder)!;
        outside.With("a.txt", Text);

        Assert.Equal(2, outside.Do("history", "a.txt"));
        Assert.Equal("articlediff: this folder lies in no git repository; run in one, or make it with 'git init'.\n", outside.Error);
        Assert.Equal(2, outside.Do("review", "--base", "main"));
    }

    [Fact]
    public void Before_the_first_commit_there_is_nothing_to_review()
    {
        _git.With("a.txt", Text);

        Assert.Equal(2, _git.Run.Do("review", "--base", "HEAD"));
        Assert.Contains("'HEAD' names no commit of this repository", _git.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_that_a_repository_brings_is_run()
    {
        if (OperatingSystem.IsWindows()) return;
        string trap = $"#!/bin/sh\ntouch '{_git.Run.PathOf("owned")}'\nexit 0\n";
        // A program called git in the working folder, and all that a configuration can name.
        foreach (string name in new[] { "git", "trap.sh", "hooks/post-index-change", "hooks/reference-transaction" })
        {
            _git.With(name, trap);
            File.SetUnixFileMode(_git.Run.PathOf(name), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        _git.With("story/story.yaml", "version: 1\narticles:\n  - id: one\n    file: one.txt\n  - id: two\n    file: two.txt\n").With("story/one.txt", Text).With("story/two.txt", Text);
        _git.With(".gitattributes", "*.txt diff=evil filter=evil\n").Commit("First");
        string program = _git.Run.PathOf("trap.sh");
        foreach (string key in new[] { "core.fsmonitor", "core.pager", "pager.log", "diff.external", "diff.evil.command", "diff.evil.textconv", "filter.evil.clean", "filter.evil.smudge", "core.sshCommand", "core.askPass", "credential.helper", "gpg.program", "core.editor" })
            _git.Git("config", key, program);
        _git.Git("config", "core.hooksPath", "hooks");
        _git.Git("config", "log.showSignature", "true");
        File.Delete(_git.Run.PathOf("owned"));
        _git.Run.Variables["GIT_EXTERNAL_DIFF"] = program;
        _git.Run.Variables["GIT_PAGER"] = program;
        _git.Run.Variables["GIT_DIR"] = "/nowhere";
        _git.With("story/one.txt", Text.Replace("Monday", "Friday", StringComparison.Ordinal));

        Assert.Equal(0, _git.Run.Do("review", "--base", "HEAD"));
        Assert.Contains("{+Friday+}", _git.Output, StringComparison.Ordinal);
        Assert.Equal(0, _git.Run.Do("blame", "story/one.txt"));
        Assert.Equal(0, _git.Run.Do("history", "story/one.txt"));
        Assert.False(File.Exists(_git.Run.PathOf("owned")));
    }

    [Fact]
    public void Nothing_is_left_among_the_temporary_files()
    {
        // Other tests review at the same time: a name that no other repository has tells whose folders are left.
        string own = Path.GetFileName(_git.Folder);
        _git.With($"{own}/story.yaml", "version: 1\narticles:\n  - id: one\n    file: one.txt\n  - id: two\n    file: two.txt\n").With($"{own}/one.txt", Text).With($"{own}/two.txt", Text)
            .With($"{own}/articlediff.yaml", "version: 1\n").Commit("First");
        _git.With($"{own}/one.txt", Text.Replace("Monday", "Friday", StringComparison.Ordinal)).Commit("Second");

        Assert.Equal(0, _git.Run.Do("review", "--base", "HEAD~1", "--head", "HEAD"));

        Assert.Contains("{+Friday+}", _git.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Directory.GetDirectories(Path.GetTempPath(), "articlediff-review-*"), folder => Directory.Exists(Path.Combine(folder, own)));
    }
}
