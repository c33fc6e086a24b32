using System.CommandLine;
using ArticleDiff.Cli;
using ArticleDiff.Cli.Verbs;
using ArticleDiff.Tests.Embeddings;
using Xunit;

namespace ArticleDiff.Tests.Cli;

public sealed class SimilaritySymbolsTests : IDisposable
{
    private const string Url = "http://127.0.0.1:1";

    private readonly ServiceTest _test = new();

    public void Dispose() => _test.Dispose();

    [Fact]
    public void No_server_is_asked_unless_one_is_named()
    {
        using ServiceSimilarity nothing = Read([], ("ARTICLEDIFF_EMBEDDINGS_MODEL", "m"), ("ARTICLEDIFF_EMBEDDINGS_KEY", "k"), ("ARTICLEDIFF_EMBEDDINGS_URL", ""));

        Assert.Null(nothing.Similarity);
        Assert.Null(nothing.Options.Similarity);
    }

    [Fact]
    public void Options_name_servers_and_models()
    {
        using ServiceSimilarity vectors = Read(["--embeddings-url", Url, "--embeddings-model", "e"]);
        using ServiceSimilarity pairs = Read(["--rerank-url", Url, "--rerank-model", "r", "--rerank-scale", "logit"]);
        using ServiceSimilarity both = Read(["--embeddings-url", Url, "--embeddings-model", "e", "--rerank-url", Url, "--rerank-model", "r"]);

        Assert.Equal("embeddings:e", vectors.Similarity!.Name);
        Assert.Equal("rerank:r", pairs.Similarity!.Name);
        Assert.Equal("embeddings:e+rerank:r", both.Options.Similarity!.Name);
    }

    [Fact]
    public void What_no_option_says_the_environment_may()
    {
        using ServiceSimilarity similarity = Read(["--embeddings-model", "mine"], ("ARTICLEDIFF_EMBEDDINGS_URL", Url), ("ARTICLEDIFF_EMBEDDINGS_MODEL", "theirs"),
            ("ARTICLEDIFF_RERANK_URL", Url), ("ARTICLEDIFF_RERANK_MODEL", "r"), ("ARTICLEDIFF_RERANK_SCALE", "logit"));

        Assert.Equal("embeddings:mine+rerank:r", similarity.Similarity!.Name);
    }

    [Fact]
    public void Scores_come_from_the_named_server_and_are_kept_in_the_named_folder()
    {
        using LocalServer server = new(LetterModel.Answer);
        using ServiceSimilarity similarity = Read(["--embeddings-url", server.Url.ToString(), "--embeddings-model", "letters", "--embeddings-cache", _test.Cache]);

        double[] scores = _test.Score(similarity.Similarity!);

        Assert.Equal(_test.Vectors(ServiceTest.Options(server.Url)), scores);
        Assert.Equal(5, _test.CacheFiles.Length);
    }

    [Fact]
    public void Answers_are_kept_in_the_users_own_folder_when_none_is_named()
    {
        using LocalServer server = new(LetterModel.Answer);
        using ServiceSimilarity similarity = Read(["--embeddings-url", server.Url.ToString(), "--embeddings-model", "letters"], _test.Cache);

        _test.Score(similarity.Similarity!);

        Assert.All(_test.CacheFiles, file => Assert.StartsWith(Path.Combine(_test.Cache, "articlediff", "answers"), file, StringComparison.Ordinal));
        Assert.Equal(5, _test.CacheFiles.Length);
    }

    [Fact]
    public void A_key_goes_to_the_server_that_it_is_for_and_to_no_other()
    {
        using LocalServer vectors = new(LetterModel.Answer), pairs = new(LetterModel.Answer);

        Ask(vectors, vectors, ("ARTICLEDIFF_EMBEDDINGS_KEY", "one"));
        Assert.All(vectors.Requests, request => Assert.Equal("Bearer one", request.Headers["authorization"]));

        Ask(vectors, pairs, ("ARTICLEDIFF_EMBEDDINGS_KEY", "one"));
        Assert.NotEmpty(pairs.Requests);
        Assert.All(pairs.Requests, request => Assert.DoesNotContain("authorization", request.Headers.Keys));

        int before = pairs.Requests.Length;
        Ask(vectors, pairs, ("ARTICLEDIFF_EMBEDDINGS_KEY", "one"), ("ARTICLEDIFF_RERANK_KEY", "two"));
        Assert.All(pairs.Requests.Skip(before), request => Assert.Equal("Bearer two", request.Headers["authorization"]));
    }

    [Theory]
    [InlineData("--embeddings-url needs a model: give --embeddings-model or set ARTICLEDIFF_EMBEDDINGS_MODEL", "--embeddings-url", Url)]
    [InlineData("--rerank-url needs a model", "--rerank-url", Url)]
    [InlineData("--embeddings-model goes with --embeddings-url only", "--embeddings-model", "e")]
    [InlineData("--rerank-model goes with --rerank-url only", "--embeddings-url", Url, "--embeddings-model", "e", "--rerank-model", "r")]
    [InlineData("--rerank-scale goes with --rerank-url only", "--rerank-scale", "logit")]
    [InlineData("--embeddings-cache goes with --embeddings-url only", "--embeddings-cache", "d")]
    [InlineData("http://", "--embeddings-url", "ftp://127.0.0.1", "--embeddings-model", "e")]
    [InlineData("http://", "--embeddings-url", "127.0.0.1:8080", "--embeddings-model", "e")]
    [InlineData("password", "--embeddings-url", "http://me:secret@127.0.0.1", "--embeddings-model", "e")]
    [InlineData("is no scale", "--rerank-url", Url, "--rerank-model", "r", "--rerank-scale", "percent")]
    public void What_cannot_be_used_exits_2_before_anything_is_read(string said, params string[] options)
    {
        using TestRun run = new();

        Assert.Equal(2, run.Do(["align", "no-such.txt", "nor-this.txt", .. options]));

        Assert.StartsWith("articlediff: ", run.Error, StringComparison.Ordinal);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", run.Error, StringComparison.Ordinal);
        Assert.Equal("", run.Output);
    }

    [Fact]
    public void A_key_that_cannot_be_sent_is_refused_without_printing_it()
    {
        UsageException exception = Assert.Throws<UsageException>(() => Read(["--embeddings-url", Url, "--embeddings-model", "e"], ("ARTICLEDIFF_EMBEDDINGS_KEY", "open\nsesame")));

        Assert.StartsWith("--embeddings-url: The key", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("sesame", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("report")]
    [InlineData("align")]
    [InlineData("diff")]
    public void Help_names_the_options(string verb)
    {
        using TestRun run = new();

        Assert.Equal(0, run.Do(verb, "--help"));

        foreach (string name in new[] { "--embeddings-url", "--embeddings-model", "--rerank-url", "--rerank-model", "--rerank-scale", "--embeddings-cache" })
            Assert.Contains(name, run.Output, StringComparison.Ordinal);
    }

    private void Ask(LocalServer vectors, LocalServer pairs, params (string, string)[] variables)
    {
        using ServiceSimilarity similarity = Read(["--embeddings-url", vectors.Url.ToString(), "--embeddings-model", "e", "--rerank-url", pairs.Url.ToString(), "--rerank-model", "r"], variables);
        _test.Score(similarity.Similarity!);
    }

    private static ServiceSimilarity Read(string[] options, params (string, string)[] variables) => Read(options, null, variables);

    private static ServiceSimilarity Read(string[] options, string? dataFolder, params (string Name, string Value)[] variables)
    {
        SimilaritySymbols symbols = new();
        Command command = new("test");
        symbols.AddTo(command);
        Dictionary<string, string> environment = variables.ToDictionary(variable => variable.Name, variable => variable.Value);
        using Host host = new() { Input = Stream.Null, Output = TextWriter.Null, Error = TextWriter.Null, WorkingDirectory = AppContext.BaseDirectory, Variable = environment.GetValueOrDefault, DataFolder = dataFolder };
        return symbols.Read(command.Parse(options), host);
    }
}
