using ArticleDiff.Formats.Locking;
using Xunit;

namespace ArticleDiff.Tests.Cli.Git;

/// <summary>What people have accepted of a story holds in a review too, and nobody accepts it by the change under review.</summary>
public sealed class ReviewLockTests : IDisposable
{
    private const string Lock = "ferry/" + LockFile.FileName;

    private readonly GitFolder _git = new();

    public ReviewLockTests()
    {
        foreach (string name in new[] { "story.yaml", "gazette.txt", "courier.txt" }) _git.With($"ferry/{name}", File.ReadAllText(Repository.PathOf($"tests/data/locked/ferry-terminal/{name}")));
        _git.Commit("Base");
    }

    public void Dispose() => _git.Dispose();

    [Fact]
    public void A_forbidden_pair_of_the_base_is_compared_in_neither_state()
    {
        Forbid();
        _git.Commit("Lock");
        EditNumber();

        Assert.Equal(0, _git.Run.Do("review", "--base", "HEAD", "--fail-on", "suggestion"));

        Assert.Contains("{+Fifteen+}", _git.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("ADF2001", _git.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("link", _git.Output, StringComparison.Ordinal);
        Assert.Equal("", _git.Error);
    }

    [Fact]
    public void A_lock_that_comes_with_the_change_decides_nothing_and_is_a_matter_of_course()
    {
        Forbid();
        EditNumber();

        Assert.Equal(1, _git.Run.Do("review", "--base", "HEAD", "--fail-on", "warning"));
        Assert.Contains("ADF2001", _git.Output, StringComparison.Ordinal);
        Assert.Equal("", _git.Error);
    }

    [Fact]
    public void A_lock_of_the_base_holds_whatever_the_change_makes_of_it()
    {
        Forbid();
        _git.Commit("Lock");
        EditNumber();
        foreach (Action change in new Action[] { () => _git.With(Lock, "broken"), () => File.Delete(_git.Run.PathOf(Lock)) })
        {
            change();

            Assert.Equal(0, _git.Run.Do("review", "--base", "HEAD", "--fail-on", "suggestion"));
            Assert.DoesNotContain("ADF2001", _git.Output, StringComparison.Ordinal);
            Assert.Equal("", _git.Error);
        }
    }

    [Fact]
    public void A_lock_of_a_story_whose_folder_was_renamed_holds()
    {
        Forbid();
        _git.Commit("Lock");
        _git.Git("mv", "ferry", "moved");
        _git.Edit("moved/gazette.txt", "Twelve ticket", "Fifteen ticket");

        Assert.Equal(0, _git.Run.Do("review", "--base", "HEAD", "--fail-on", "suggestion"));
        Assert.Contains("{+Fifteen+}", _git.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("ADF2001", _git.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "it is damaged here")]
    [InlineData("{\"version\": 1,", "it is damaged here")]
    [InlineData("{\"version\": 7}", "it was written by a newer articlediff")]
    public void A_lock_of_the_base_that_cannot_be_read_is_said_with_its_place(string content, string reason)
    {
        _git.With(Lock, content).Commit("Break the lock");
        EditNumber();

        Assert.Equal(2, _git.Run.Do("review", "--base", "HEAD"));

        Assert.Equal("", _git.Output);
        Assert.StartsWith($"{Lock}:", _git.Error, StringComparison.Ordinal);
        Assert.Contains(reason, _git.Error, StringComparison.Ordinal);
    }

    private void Forbid() => Assert.All(
        new string[][] { ["lock", "ferry"], ["forbid", "ferry", "courier:2", "gazette:2", "--reason", "Two councils."] }, command => Assert.Equal(0, _git.Run.Do(command)));

    private void EditNumber() => _git.Edit("ferry/gazette.txt", "Twelve ticket", "Fifteen ticket");
}
