using System.Globalization;
using System.Net;
using System.Net.Sockets;
using ArticleDiff.Embeddings;
using Xunit;

namespace ArticleDiff.Tests.Embeddings;

public sealed class ServiceFailureTests : IDisposable
{
    private readonly ServiceTest _test = new();

    public void Dispose() => _test.Dispose();

    [Theory]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    [InlineData(408)]
    public void A_failure_that_may_pass_is_tried_again(int status)
    {
        using LocalServer server = new((request, number) => number < 2 ? new LocalReply(status, "{}") : LetterModel.Answer(request, number));

        double[] scores = _test.Vectors(ServiceTest.Options(server.Url));

        Assert.Equal(3, server.Requests.Length);
        Assert.Equal(1, scores[4]);
        Assert.Single(server.Requests.Select(request => request.Body).Distinct());
    }

    [Fact]
    public void A_connection_that_breaks_off_is_tried_again()
    {
        using LocalServer server = new((request, number) => number == 0 ? LocalReply.Drop : LetterModel.Answer(request, number));

        Assert.Equal(1, _test.Vectors(ServiceTest.Options(server.Url))[4]);
        Assert.Equal(2, server.Requests.Length);
    }

    [Fact]
    public void When_retries_are_used_up_the_error_counts_them()
    {
        using LocalServer server = new((_, _) => new LocalReply(503, """{"error":{"message":"loading model"}}"""));

        EmbeddingServiceException exception = Fails(ServiceTest.Options(server.Url));

        Assert.Equal($"{server.Url}v1/embeddings: answered 503 (\"loading model\"), 3 times; see the log of the server.", exception.Message);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, exception.Status);
        Assert.Equal(3, server.Requests.Length);
    }

    [Theory]
    [InlineData(401, "check the key in ARTICLEDIFF_EMBEDDINGS_KEY")]
    [InlineData(403, "check the key in ARTICLEDIFF_EMBEDDINGS_KEY")]
    [InlineData(404, "the server has /v1/embeddings")]
    [InlineData(413, "send smaller batches")]
    [InlineData(422, "how long its texts may be")]
    [InlineData(307, "the address that it redirects to")]
    [InlineData(204, "the server has /v1/embeddings")]
    public void A_refusal_is_not_tried_again_and_says_what_to_do(int status, string remedy)
    {
        using LocalServer server = new((_, _) => new LocalReply(status, "") { Headers = "Location: http://127.0.0.1:1/\r\n" });

        EmbeddingServiceException exception = Fails(ServiceTest.Options(server.Url));

        Assert.Single(server.Requests);
        Assert.Equal(status, (int)exception.Status!);
        Assert.Contains($"answered {status}", exception.Message, StringComparison.Ordinal);
        Assert.Contains(remedy, exception.Remedy, StringComparison.Ordinal);
        Assert.StartsWith(exception.Address, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_that_the_server_repeats_is_not_printed()
    {
        using LocalServer server = new((_, _) => new LocalReply(401, "{\"error\":\"" + new string('x', 195) + "sesame is no key\"}"));

        EmbeddingServiceException exception = Fails(ServiceTest.Options(server.Url) with { Key = "sesame" });

        Assert.DoesNotContain("ses", exception.ToString(), StringComparison.Ordinal);
        Assert.Contains("x(key", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(5)]
    public void A_server_that_says_nothing_or_stops_in_between_times_out(int stopsAfter)
    {
        using LocalServer server = new((request, number) => stopsAfter < 0 ? LocalReply.Silence : LetterModel.Answer(request, number) with { StopsAfter = stopsAfter });

        EmbeddingServiceException exception = Fails(ServiceTest.Options(server.Url) with { Timeout = TimeSpan.FromMilliseconds(150), Retries = 1 });

        Assert.Contains("gave no answer within 0.15 s, 2 times; see whether", exception.Message, StringComparison.Ordinal);
        Assert.Null(exception.Status);
    }

    [Fact]
    public void A_server_that_is_down_is_named_with_what_to_do()
    {
        EmbeddingServiceException exception = Fails(ServiceTest.Options(DownUrl()) with { Key = "sesame" });

        Assert.Equal($"{exception.Address}: no connection; start the server, or check the address.", exception.Message);
        Assert.DoesNotContain("sesame", exception.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<html>", "the answer is no JSON")]
    [InlineData("""{"data":[{"index":0""", "the answer is no JSON")]
    [InlineData("[]", "the answer has no list \"data\"")]
    [InlineData("""{"data":{}}""", "the answer has no list \"data\"")]
    [InlineData("""{"data":[{"index":0,"embedding":[1]}]}""", "\"data\" has 1 items for 2 texts")]
    [InlineData("""{"data":[{"index":0,"embedding":[1]},{"index":0,"embedding":[1]}]}""", "an item of \"data\" has no index of its own from 0 to 1")]
    [InlineData("""{"data":[{"index":0,"embedding":[1]},{"index":2,"embedding":[1]}]}""", "an item of \"data\" has no index of its own from 0 to 1")]
    [InlineData("""{"data":[{"index":0,"embedding":[1]},{"embedding":[1]}]}""", "an item of \"data\" has no index of its own from 0 to 1")]
    [InlineData("""{"data":[{"index":0,"embedding":[1]},7]}""", "an item of \"data\" has no index of its own from 0 to 1")]
    [InlineData("""{"data":[{"index":0,"embedding":[1,2]},{"index":1,"embedding":[1]}]}""", "vector 1 has 1 numbers and vector 0 has 2")]
    [InlineData("""{"data":[{"index":0,"embedding":[1]},{"index":1,"embedding":"AAAA"}]}""", "vector 1 has no list \"embedding\" of numbers")]
    [InlineData("""{"data":[{"index":0,"embedding":[1]},{"index":1,"embedding":[]}]}""", "vector 1 has no list \"embedding\" of numbers")]
    [InlineData("""{"data":[{"index":0,"embedding":[1]},{"index":1}]}""", "vector 1 has no list \"embedding\" of numbers")]
    [InlineData("""{"data":[{"index":0,"embedding":[1,2]},{"index":1,"embedding":[1,null]}]}""", "vector 1 holds something that is no finite number at place 1")]
    [InlineData("""{"data":[{"index":0,"embedding":[1,2]},{"index":1,"embedding":[1,1e999]}]}""", "vector 1 holds something that is no finite number at place 1")]
    [InlineData("""{"data":[{"index":0,"embedding":[1,2]},{"index":1,"embedding":[1,NaN]}]}""", "the answer is no JSON")]
    [InlineData("""{"data":[{"index":0,"embedding":[1,2]},{"index":1,"embedding":[0,0]}]}""", "vector 1 is zero")]
    [InlineData("""{"da\ud83d":[]}""", "the answer holds text that is no Unicode")]
    public void Vectors_that_cannot_be_used_are_refused_and_not_kept(string body, string problem)
    {
        using LocalServer server = new((_, _) => new LocalReply(200, body));

        EmbeddingServiceException exception = Assert.Throws<EmbeddingServiceException>(
            () => _test.Vectors(ServiceTest.Options(server.Url) with { CacheFolder = _test.Cache }, _test.Pairs[..1]));

        Assert.Contains($"/v1/embeddings: {problem}; check", exception.Message, StringComparison.Ordinal);
        Assert.Empty(_test.CacheFiles);
        Assert.Single(server.Requests);
    }

    [Theory]
    [InlineData("""{"results":[]}""", "\"results\" has 0 items for 1 texts")]
    [InlineData("""{"data":[]}""", "the answer has no list \"results\"")]
    [InlineData("""{"results":[{"index":0}]}""", "result 0 has no finite number \"relevance_score\"")]
    [InlineData("""{"results":[{"index":0,"relevance_score":"NaN"}]}""", "result 0 has no finite number \"relevance_score\"")]
    [InlineData("""{"results":[{"index":0,"relevance_score":-1e999}]}""", "result 0 has no finite number \"relevance_score\"")]
    [InlineData("""{"results":[{"index":0,"relevance_score":7.5}]}""", "gives scores outside of 0 to 1; they are logits")]
    public void Pair_scores_that_cannot_be_used_are_refused(string body, string problem)
    {
        using LocalServer server = new((_, _) => new LocalReply(200, body));

        EmbeddingServiceException exception = Assert.Throws<EmbeddingServiceException>(() => _test.Scores(ServiceTest.Options(server.Url), _test.Pairs[..1]));

        Assert.Contains(problem, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_server_that_asks_for_time_gets_it()
    {
        using LocalServer server = new((request, number) => number == 0 ? new LocalReply(429, "") { Headers = "Retry-After: 1\r\n" } : LetterModel.Answer(request, number));
        long start = Environment.TickCount64;

        _test.Vectors(ServiceTest.Options(server.Url));

        Assert.InRange(Environment.TickCount64 - start, 950, 60_000);
        Assert.Equal(2, server.Requests.Length);
    }

    [Fact]
    public void A_server_that_asks_for_too_much_time_is_not_asked_again()
    {
        using LocalServer server = new((_, _) => new LocalReply(429, "") { Headers = "Retry-After: 3600\r\n" });

        EmbeddingServiceException exception = Fails(ServiceTest.Options(server.Url));

        Assert.EndsWith("answered 429; it asks to wait 3600 s, so try again later.", exception.Message, StringComparison.Ordinal);
        Assert.Single(server.Requests);
    }

    [Theory]
    [InlineData(0, 100)]
    [InlineData(1, 200)]
    [InlineData(2, 400)]
    [InlineData(3, 800)]
    [InlineData(4, 1000)]
    [InlineData(9, 1000)]
    public void Waits_double_up_to_the_longest(int attempt, int milliseconds)
        => Assert.Equal(TimeSpan.FromMilliseconds(milliseconds), new RetryDelays(TimeSpan.FromMilliseconds(100), TimeSpan.FromSeconds(1)).Before(attempt, null));

    [Fact]
    public void A_wait_that_the_server_asks_for_is_never_shortened()
    {
        RetryDelays delays = new(TimeSpan.FromMilliseconds(100), TimeSpan.FromSeconds(1));

        Assert.Equal(TimeSpan.FromMilliseconds(700), delays.Before(0, TimeSpan.FromMilliseconds(700)));
        Assert.Equal(TimeSpan.FromMilliseconds(800), delays.Before(3, TimeSpan.FromMilliseconds(700)));
        Assert.Null(delays.Before(0, TimeSpan.FromMilliseconds(1001)));
    }

    [Fact]
    public void A_moment_to_wait_for_is_counted_from_the_answers_own_date()
    {
        using HttpResponseMessage response = new();
        response.Headers.Add("Retry-After", "Mon, 02 Mar 2026 10:00:30 GMT");
        Assert.Null(RetryDelays.Asked(response.Headers));

        response.Headers.Add("Date", "Mon, 02 Mar 2026 10:00:00 GMT");

        Assert.Equal(TimeSpan.FromSeconds(30), RetryDelays.Asked(response.Headers));
    }

    [Fact]
    public void Messages_are_the_same_in_every_culture()
    {
        using LocalServer server = new((_, _) => LocalReply.Silence);
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo("tr-TR");
        try
        {
            Assert.Contains("within 0.15 s", Fails(ServiceTest.Options(server.Url) with { Timeout = TimeSpan.FromMilliseconds(150), Retries = 0 }).Message, StringComparison.Ordinal);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    /// <summary>An address where nobody listens: the port was free a moment ago.</summary>
    internal static Uri DownUrl()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");
    }

    private EmbeddingServiceException Fails(EmbeddingServiceOptions options) => Assert.Throws<EmbeddingServiceException>(() => _test.Vectors(options));
}
