using ArticleDiff.Tests;
using Xunit;

namespace VerifyXunit;

[UsesVerify]
public sealed class VerifierTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("articlediff-verify-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_missing_snapshot_fails_and_leaves_what_was_received()
    {
        var failure = await Assert.ThrowsAsync<VerifyException>(() => Verifier.Verify("one\ntwo", "md", Settings("a")));

        Assert.Contains("There is no snapshot", failure.Message, StringComparison.Ordinal);
        Assert.Equal("one\ntwo\n", File.ReadAllText(Path.Combine(_folder, "a.received.md")));
        Assert.False(File.Exists(Path.Combine(_folder, "a.verified.md")));
    }

    [Fact]
    public async Task A_difference_fails_with_the_changed_lines_and_keeps_the_snapshot()
    {
        Save("a.verified.txt", "one\ntwo\nthree\n");

        var failure = await Assert.ThrowsAsync<VerifyException>(() => Verifier.Verify("one\n2\nthree\n", settings: Settings("a")));

        Assert.Contains("\n-two\n+2\n", failure.Message, StringComparison.Ordinal);
        Assert.Equal("one\ntwo\nthree\n", File.ReadAllText(Path.Combine(_folder, "a.verified.txt")));
        Assert.Equal("one\n2\nthree\n", File.ReadAllText(Path.Combine(_folder, "a.received.txt")));
    }

    [Fact]
    public async Task A_match_passes_and_removes_what_an_earlier_run_received()
    {
        Save("a.verified.txt", "same\n");
        Save("a.received.txt", "old\n");

        await Verifier.Verify("same", settings: Settings("a"));

        Assert.False(File.Exists(Path.Combine(_folder, "a.received.txt")));
    }

    [Fact]
    public async Task Line_ends_and_a_byte_order_mark_in_the_snapshot_do_not_matter()
    {
        Save("a.verified.txt", "\uFEFFone\r\ntwo\r\n");

        await Verifier.Verify("one\ntwo\n", settings: Settings("a"));

        Assert.Equal(["a.verified.txt"], Directory.GetFiles(_folder).Select(Path.GetFileName));
    }

    [Fact]
    public async Task A_missing_last_line_differs()
    {
        Save("a.verified.txt", "one\n");

        await Assert.ThrowsAsync<VerifyException>(() => Verifier.Verify("one\n\n", settings: Settings("a")));
    }

    [Fact]
    public async Task Without_a_name_the_snapshot_is_called_class_and_test()
    {
        VerifySettings settings = new();
        settings.UseDirectory(_folder);

        var failure = await Assert.ThrowsAsync<VerifyException>(() => Verifier.Verify("x", settings: settings));

        Assert.Contains($"{nameof(VerifierTests)}.{nameof(Without_a_name_the_snapshot_is_called_class_and_test)}.verified.txt", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_with_a_folder_is_refused()
        => Assert.Throws<ArgumentException>(() => new VerifySettings().UseFileName("rules/a"));

    [Fact]
    public void No_received_file_of_a_passing_run_is_committed()
    {
        string ignored = File.ReadAllText(Repository.PathOf(".gitignore"));

        Assert.Contains("*.received.*", ignored, StringComparison.Ordinal);
    }

    private VerifySettings Settings(string name)
    {
        VerifySettings settings = new();
        settings.UseDirectory(_folder);
        settings.UseFileName(name);
        return settings;
    }

    private void Save(string name, string content) => File.WriteAllText(Path.Combine(_folder, name), content);
}
