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
}
