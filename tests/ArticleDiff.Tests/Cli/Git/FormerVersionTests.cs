using Xunit;

namespace ArticleDiff.Tests.Cli.Git;

public sealed class FormerVersionTests : IDisposable
{
    private const string Text = "The harbour master spoke to the council on Monday.\nAt least 12 boats were lost in the storm, the harbour master said.\n";
    private readonly GitFolder _git = new();

    public FormerVersionTests()
    {
        _git.With("news/a.txt", Text).With("news/wire.txt", "On Monday the harbour master told the council about it.\nAt least 12 boats were lost in the storm, according to the harbour master.\n").Commit("First");
        _git.Edit("news/a.txt", "12 boats", "15 boats").Commit("Second");
    }

    public void Dispose() => _git.Dispose();

    [Fact]
    public void A_former_version_stands_beside_the_present_one_and_another_outlet()
    {
        Assert.Equal(0, _git.Run.Do("check", "old=HEAD~1:news/a.txt", "new=news/a.txt", "wire=news/wire.txt"));

        Assert.Contains("ADF2001", _git.Output, StringComparison.Ordinal);
        Assert.Equal(0, _git.Run.Do("facts", "old=HEAD~1:news/a.txt", "new=news/a.txt", "--kind", "numbers", "--format", "tsv"));
        Assert.Contains("\told\tHEAD~1:news/a.txt\t2\t", _git.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_named_from_the_root_or_from_here_and_gets_an_id_of_file_and_revision()
    {
        Assert.Equal(1, _git.Run.Do("diff", "HEAD~1:news/a.txt", "news/a.txt"));
        Assert.Contains("[-12-]", _git.Output, StringComparison.Ordinal);
        Assert.Equal(0, _git.Run.Do("align", "HEAD~1:./news/a.txt", "news/a.txt", "--format", "json"));
        Assert.Contains("\"id\":\"a.HEAD-1\"", _git.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nowhere:news/a.txt: there is no such file, and as a version: 'nowhere' names no commit", "nowhere:news/a.txt")]
    [InlineData("HEAD:missing.txt: the commit has no such file", "HEAD:missing.txt")]
    [InlineData("HEAD:news: the commit has no such file", "HEAD:news")]
    public void What_git_does_not_know_is_said(string message, string name)
    {
        Assert.Equal(2, _git.Run.Do("diff", name, "news/a.txt"));

        Assert.Contains(message, _git.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_whose_name_has_a_colon_is_a_file()
    {
        _git.With("HEAD:a.txt", Text.Replace("12", "19", StringComparison.Ordinal));

        Assert.Equal(1, _git.Run.Do("diff", "HEAD:a.txt", "news/a.txt"));
        Assert.Contains("[-19-]", _git.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Outside_of_a_repository_it_is_a_file_that_is_missing()
    {
        using TestRun outside = new() { Variables = new(_git.Run.Variables) };
        outside.Variables["GIT_CEILING_DIRECTORIES"] = Path.GetDirectoryName(outside.Folder)!;
        outside.With("a.txt", Text);

        Assert.Equal(2, outside.Do("diff", "HEAD:a.txt", "a.txt"));
        Assert.Contains("there is no such file", outside.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_story_mixes_outlets_and_versions_by_its_own_file()
    {
        WithStory("HEAD~1");

        Assert.Equal(0, _git.Run.Do("check", "news"));
        Assert.Contains("ADF2001", _git.Output, StringComparison.Ordinal);
        Assert.Equal(0, _git.Run.Do("facts", "news", "--kind", "numbers", "--format", "tsv"));
        Assert.Contains("\told\tHEAD~1:news/a.txt\t2\t", _git.Output, StringComparison.Ordinal);
        Assert.Equal(0, _git.Run.Do("report", "news"));
        Assert.Contains("\n- **old** HEAD\\~1:a.txt\n- **wire** [wire.txt](wire.txt)\n", _git.Output, StringComparison.Ordinal);
        Assert.Equal(0, _git.Run.Do("lock", "news"));
        Assert.Equal(0, _git.Run.Do("lock", "news", "--check"));
    }

    [Fact]
    public void A_version_of_a_file_that_is_gone_with_its_folder_is_read()
    {
        string first = _git.With("news/drafts/b.txt", Text).Commit("Draft");
        Directory.Delete(_git.Run.PathOf("news/drafts"), recursive: true);
        WithStory(first, "drafts/b.txt");

        Assert.Equal(0, _git.Run.Do("align", "news", "--left", "old", "--right", "new", "--format", "tsv"));
        Assert.NotEqual("", _git.Output);
    }

    [Theory]
    [InlineData("nowhere", "a.txt", "news/story.yaml:5:15: 'nowhere' names no commit of this repository")]
    [InlineData("HEAD", "b.txt", "news/story.yaml:5:15: the commit 'HEAD' has no file 'news/b.txt'")]
    [InlineData("--all", "a.txt", "news/story.yaml:5:15: '--all' is no revision")]
    public void What_git_does_not_know_of_a_story_is_said_with_its_place(string revision, string file, string message)
    {
        WithStory(revision, file);

        Assert.Equal(2, _git.Run.Do("report", "news"));
        Assert.Contains(message, _git.Error, StringComparison.Ordinal);
        Assert.Equal("", _git.Output);
    }

    [Fact]
    public void A_review_reads_the_versions_that_a_story_names()
    {
        WithStory("main~1");
        string based = _git.Commit("Story");
        _git.Edit("news/story.yaml", "main~1", based).Edit("news/a.txt", "15 boats", "19 boats").Commit("Nineteen");

        Assert.Equal(0, _git.Run.Do("review", "--base", based, "--head", "HEAD", "--fail-on", "never"));
        Assert.Contains("ADF2001", _git.Output, StringComparison.Ordinal);
    }

    private void WithStory(string revision, string file = "a.txt") => _git.With("news/story.yaml", $"""
        version: 1
        articles:
          - id: old
            file: {file}
            revision: {revision}
          - id: new
            file: a.txt
          - id: wire
            file: wire.txt

        """);
}
