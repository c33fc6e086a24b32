using ArticleDiff.Cli;
using ArticleDiff.Cli.Output;
using Xunit;

namespace ArticleDiff.Tests.Cli;

public sealed class OutputFileTests : IDisposable
{
    private readonly TestRun _run = new TestRun().With("in.txt", "old");

    public void Dispose() => _run.Dispose();

    [Fact]
    public void The_file_holds_the_content_without_a_byte_order_mark_and_nothing_is_left_beside_it()
    {
        OutputFile.Write(OutputFile.Resolve("out.md", _run.Folder, []), "out.md", "ä\n");

        Assert.Equal([0xC3, 0xA4, (byte)'\n'], File.ReadAllBytes(_run.PathOf("out.md")));
        Assert.Equal(["in.txt", "out.md"], _run.Names());
    }

    [Fact]
    public void When_writing_fails_the_old_file_stays_and_nothing_is_left_beside_it()
    {
        // A folder in the place of the target lets the last step fail.
        Directory.CreateDirectory(_run.PathOf("out.md"));

        Assert.Throws<UsageException>(() => OutputFile.Write(_run.PathOf("out.md"), "out.md", "new"));

        Assert.Equal(["in.txt", "out.md"], _run.Names());
        Assert.Equal("old", _run.Read("in.txt"));
    }

    [Theory]
    [InlineData("in.txt", "is read as an input")]
    [InlineData("./sub/../in.txt", "is read as an input")]
    [InlineData("sub", "is a folder")]
    [InlineData("new/", "is a folder")]
    [InlineData("no/out.md", "its folder does not exist")]
    public void A_target_that_would_lose_something_is_refused(string target, string message)
    {
        Directory.CreateDirectory(_run.PathOf("sub"));

        var refusal = Assert.Throws<UsageException>(() => OutputFile.Resolve(target, _run.Folder, [_run.PathOf("in.txt")]));

        Assert.Contains(message, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_device_is_refused_where_there_are_devices()
    {
        if (OperatingSystem.IsWindows()) return;

        Assert.Throws<UsageException>(() => OutputFile.Resolve("/dev/null", _run.Folder, []));
    }

    [Fact]
    public void A_link_to_an_input_is_the_input_and_a_link_elsewhere_stays_a_link()
    {
        if (OperatingSystem.IsWindows()) return;
        _run.With("real.md", "old");
        File.CreateSymbolicLink(_run.PathOf("to-input"), _run.PathOf("in.txt"));
        File.CreateSymbolicLink(_run.PathOf("to-real"), _run.PathOf("real.md"));

        Assert.Throws<UsageException>(() => OutputFile.Resolve("to-input", _run.Folder, [_run.PathOf("in.txt")]));
        OutputFile.Write(OutputFile.Resolve("to-real", _run.Folder, []), "out.md", "new");

        Assert.Equal("new", _run.Read("real.md"));
        Assert.NotNull(new FileInfo(_run.PathOf("to-real")).LinkTarget);
    }

    [Fact]
    public void A_written_file_keeps_the_rights_of_the_one_before()
    {
        if (OperatingSystem.IsWindows()) return;
        _run.With("out.md", "old");
        const UnixFileMode Rights = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead;
        File.SetUnixFileMode(_run.PathOf("out.md"), Rights);

        OutputFile.Write(_run.PathOf("out.md"), "out.md", "new");

        Assert.Equal(Rights, File.GetUnixFileMode(_run.PathOf("out.md")));
    }
}
