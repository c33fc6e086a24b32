using System.Text;
using ArticleDiff.Cli;
using ArticleDiff.Embeddings;
using Xunit;

namespace ArticleDiff.Tests.Cli;

public sealed class ExitCodeTests
{
    [Fact]
    public void A_defect_in_the_tool_exits_3_with_a_short_message()
    {
        (int code, string error) = RunInto(new InvalidOperationException("the cause\u001B[2J"));

        Assert.Equal(3, code);
        Assert.StartsWith("articlediff: a defect in the tool: InvalidOperationException: the cause⟨U+001B⟩[2J\n", error, StringComparison.Ordinal);
        Assert.InRange(error.Split('\n').Length, 3, 4);
    }

    [Fact]
    public void A_full_disk_behind_standard_output_exits_2()
    {
        (int code, string error) = RunInto(new IOException("No space left on device"));

        Assert.Equal(2, code);
        Assert.Equal("articlediff: No space left on device\n", error);
    }

    [Fact]
    public void A_server_that_cannot_be_used_exits_2_with_its_address_and_the_remedy()
    {
        (int code, string error) = RunInto(new EmbeddingServiceException("http://127.0.0.1:8080/v1/embeddings", "no connection", "start the server"));

        Assert.Equal(2, code);
        Assert.Equal("articlediff: http://127.0.0.1:8080/v1/embeddings: no connection; start the server.\n", error);
    }

    [Fact]
    public void Days_of_publication_may_stand_before_the_files()
    {
        using TestRun run = new TestRun().With("a.txt", "The mayor opened the bridge.\n").With("b.txt", "The mayor opened the new bridge.\n");

        Assert.Equal(0, run.Do("report", "--published", "a=2022-03-18", "--published", "b=2022-03-17", "a.txt", "b.txt"));

        Assert.Contains("2022-03-18", run.Output, StringComparison.Ordinal);
        Assert.Contains("2022-03-17", run.Output, StringComparison.Ordinal);
    }

    private static (int Code, string Error) RunInto(Exception failure)
    {
        using StringWriter error = new() { NewLine = "\n" };
        using Host host = new() { Input = Stream.Null, Output = new Failing(failure), Error = error, WorkingDirectory = AppContext.BaseDirectory };
        return (Application.Run(["--version"], host), error.ToString());
    }

    private sealed class Failing(Exception failure) : TextWriter
    {
        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value) => throw failure;

        public override void Write(string? value) => throw failure;
    }
}
