using System.Text.Json;
using ArticleDiff.Alignment;
using ArticleDiff.Tests.Embeddings;
using Xunit;

namespace ArticleDiff.Tests.Cli;

/// <summary>The verbs with a server that they are told to ask, from the command line to what is printed.</summary>
public sealed class ServerVerbTests : IDisposable
{
    private const string Left = "The mayor opened the old bridge on Monday. A band played in the rain.\n\nThe work on the bridge took nine years.\n";
    private const string Right = "The mayor opened the new bridge on Monday morning.\n\nFishermen complained about the noise. Nine years of work lie behind the engineers.\n";

    private const string Model = "alphabet";

    // Neither shares a word with the other, so that only a server can say that they are one.
    private const string Said = "A band played in the rain.", Meant = "Fishermen complained about the noise.";

    private readonly TestRun _run = new TestRun().With("a.txt", Left).With("b.txt", Right);

    public static TheoryData<string[]> Commands { get; } = new(
        ["align", "a.txt", "b.txt"],
        ["align", "a.txt", "b.txt", "--format", "json"],
        ["align", "a.txt", "b.txt", "--format", "tsv"],
        ["align", "a.txt", "b.txt", "--explain", "a:3", "b:1"],
        ["align", "a.txt", "b.txt", "--explain", "a:3", "b:1", "--format", "json"],
        ["report", "a.txt", "b.txt"],
        ["report", "a.txt", "b.txt", "--format", "json"],
        ["report", "a.txt", "b.txt", "--form", "side-by-side"],
        ["diff", "a.txt", "b.txt"]);

    public void Dispose() => _run.Dispose();

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_repeated_run_needs_no_server_and_gives_the_same_bytes(string[] command)
    {
        string[] options;
        int code;
        string first;
        using (LocalServer server = new(LetterModel.Answer))
        {
            options = [.. Vectors(server.Url), .. Pairs(server.Url), "--embeddings-cache", "answers"];
            code = _run.Do([.. command, .. options]);
            first = _run.Output;
            Assert.InRange(code, 0, 1);
            Assert.Equal("", _run.Error);
            Assert.Contains(server.Requests, request => request.Line == "POST /v1/embeddings HTTP/1.1");
            Assert.Contains(server.Requests, request => request.Line == "POST /v1/rerank HTTP/1.1");
            int asked = server.Requests.Length;
            Assert.Equal(code, _run.Do([.. command, .. options]));
            Assert.Equal(asked, server.Requests.Length);
        }

        Assert.Equal(code, _run.Do([.. command, .. options]));

        Assert.Equal(first, _run.Output);
        Assert.Equal("", _run.Error);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_server_that_is_down_is_named_and_nothing_is_printed(string[] command)
    {
        Uri gone = Gone();
        foreach ((string[] options, string protocol) in new[] { (Vectors(gone), "embeddings"), (Pairs(gone), "rerank") })
        {
            Assert.Equal(2, _run.Do([.. command, .. options, "--embeddings-cache", "answers"]));

            Assert.Equal("", _run.Output);
            Assert.Equal($"articlediff: {gone}v1/{protocol}: no connection; start the server, or check the address.\n", _run.Error);
        }
    }

    [Fact]
    public void A_report_is_checked_from_the_cache_and_keeps_its_old_bytes_when_the_server_is_down()
    {
        string[] options;
        using (LocalServer server = new(LetterModel.Answer))
        {
            options = [.. Vectors(server.Url), "--embeddings-cache", "answers"];
            Assert.Equal(0, _run.Do(["report", "a.txt", "b.txt", "-o", "report.md", .. options]));
        }

        string written = _run.Read("report.md");
        Assert.Equal(0, _run.Do(["report", "a.txt", "b.txt", "--check", "report.md", .. options]));
        _run.With("a.txt", Left.Replace("nine years", "ten years", StringComparison.Ordinal));

        Assert.Equal(2, _run.Do(["report", "a.txt", "b.txt", "-o", "report.md", .. options]));

        Assert.Contains("no connection", _run.Error, StringComparison.Ordinal);
        Assert.Equal(written, _run.Read("report.md"));
        Assert.Equal(["a.txt", "answers", "b.txt", "report.md"], _run.Names());
    }

    [Fact]
    public void What_the_server_says_moves_the_score_of_a_pair_that_shares_no_word()
    {
        double Asked(bool same)
        {
            using LocalServer server = new((request, _) => new LocalReply(200, JsonSerializer.Serialize(new
            {
                results = request.Texts("documents").Select((text, index) => new { index, relevance_score = Means(request.Json["query"]!.GetValue<string>(), text) == same ? 0.99 : 0.01 }),
            })));
            return ScoreOf(Pairs(server.Url));
        }

        double alone = ScoreOf([]);

        Assert.True(Asked(true) > alone);
        Assert.True(Asked(false) < alone);
        Assert.Contains("\"signal\": \"similarity\"", _run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_output_but_a_committed_report_names_the_engine_and_the_model(string[] command)
    {
        using LocalServer server = new(LetterModel.Answer);
        Assert.InRange(_run.Do(command), 0, 1);
        bool isCommitted = command[0] == "report" && !command.Contains("json");
        Assert.Equal(isCommitted, !_run.Output.Contains(EngineRevision.Current, StringComparison.Ordinal));
        Assert.DoesNotContain(Model, _run.Output, StringComparison.Ordinal);

        Assert.InRange(_run.Do([.. command, .. Vectors(server.Url), .. Pairs(server.Url)]), 0, 1);

        string unescaped = _run.Output.Replace("\\u002B", "+", StringComparison.Ordinal);
        Assert.Equal(!isCommitted, unescaped.Contains($"{EngineRevision.Current}+embeddings:{Model}+rerank:{Model}", StringComparison.Ordinal));
        Assert.Equal(isCommitted, !unescaped.Contains(Model, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(200, "no json", "embeddings")]
    [InlineData(401, "{}", "ARTICLEDIFF_EMBEDDINGS_KEY")]
    [InlineData(404, "{}", "404")]
    public void An_answer_that_cannot_be_used_exits_2_and_says_so(int status, string body, string said)
    {
        using LocalServer server = new((_, _) => new LocalReply(status, body));

        Assert.Equal(2, _run.Do(["align", "a.txt", "b.txt", .. Vectors(server.Url), "--embeddings-cache", "answers"]));

        Assert.StartsWith($"articlediff: {server.Url}v1/embeddings: ", _run.Error, StringComparison.Ordinal);
        Assert.Contains(said, _run.Error, StringComparison.Ordinal);
        Assert.Equal("", _run.Output);
        Assert.Equal(["a.txt", "b.txt"], _run.Names());
    }

    private double ScoreOf(string[] options)
    {
        Assert.Equal(0, _run.Do(["align", "a.txt", "b.txt", "--explain", "a:1:44", "b:3:1", "--format", "json", .. options]));
        using JsonDocument json = JsonDocument.Parse(_run.Output);
        return json.RootElement.GetProperty("contentScore").GetDouble();
    }

    private static bool Means(string one, string other) => (one == Said && other == Meant) || (one == Meant && other == Said);

    private static string[] Vectors(Uri url) => ["--embeddings-url", url.ToString(), "--embeddings-model", Model];

    private static string[] Pairs(Uri url) => ["--rerank-url", url.ToString(), "--rerank-model", Model];

    /// <summary>An address at which a server was and is no more.</summary>
    private static Uri Gone()
    {
        using LocalServer server = new(LetterModel.Answer);
        return server.Url;
    }
}
