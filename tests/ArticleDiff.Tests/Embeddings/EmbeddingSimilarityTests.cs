using ArticleDiff.Alignment;
using ArticleDiff.Embeddings;
using ArticleDiff.Tests.Formats.Writing;
using Xunit;

namespace ArticleDiff.Tests.Embeddings;

public sealed class EmbeddingSimilarityTests : IDisposable
{
    private readonly ServiceTest _test = new();

    public void Dispose() => _test.Dispose();

    [Fact]
    public void Scores_are_the_angles_of_the_vectors_to_six_decimals()
    {
        using LocalServer server = new(LetterModel.Answer);

        double[] scores = _test.Vectors(ServiceTest.Options(server.Url));

        Assert.Equal(_test.Pairs.Select(pair => LetterModel.Similarity(ServiceTest.Left[pair.Left.Sentence], ServiceTest.Right[pair.Right.Sentence])), scores);
        Assert.Equal(1, scores[4]);
        Assert.All(scores, score => Assert.InRange(score, 0, 1));
    }

    [Fact]
    public void The_request_is_the_common_protocol_with_every_text_once()
    {
        using LocalServer server = new(LetterModel.Answer);

        _test.Vectors(ServiceTest.Options(server.Url) with { Key = "sesame" });

        LocalRequest request = Assert.Single(server.Requests);
        Assert.Equal("POST /v1/embeddings HTTP/1.1", request.Line);
        Assert.Equal("Bearer sesame", request.Headers["authorization"]);
        Assert.Equal("application/json", request.Headers["content-type"]);
        Assert.Equal("letters", request.Json["model"]!.GetValue<string>());
        Assert.Equal(ServiceTest.Left.Concat(ServiceTest.Right).Distinct().Order(StringComparer.Ordinal), request.Texts("input"));
    }

    [Fact]
    public void Without_a_key_none_is_sent()
    {
        using LocalServer server = new(LetterModel.Answer);

        _test.Vectors(ServiceTest.Options(server.Url));

        Assert.DoesNotContain("authorization", server.Requests[0].Headers.Keys);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("/v1")]
    [InlineData("/v1/")]
    [InlineData("/v1/embeddings")]
    public void The_address_may_be_given_with_or_without_the_protocols_path(string end)
    {
        using LocalServer server = new(LetterModel.Answer);

        _test.Vectors(ServiceTest.Options(new Uri(server.Url, end)));

        Assert.StartsWith("POST /v1/embeddings ", Assert.Single(server.Requests).Line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, 5)]
    [InlineData(2, 3)]
    [InlineData(5, 1)]
    public void Texts_go_in_batches_and_the_size_of_a_batch_changes_no_score(int size, int requests)
    {
        using LocalServer server = new(LetterModel.Answer);

        double[] scores = _test.Vectors(ServiceTest.Options(server.Url) with { BatchSize = size });

        Assert.Equal(requests, server.Requests.Length);
        Assert.All(server.Requests, request => Assert.InRange(request.Texts("input").Length, 1, size));
        Assert.Equal(_test.Vectors(ServiceTest.Options(server.Url)), scores);
    }

    [Fact]
    public void Neither_the_order_of_pairs_nor_the_side_of_a_unit_matters()
    {
        using LocalServer server = new(LetterModel.Answer);
        SentencePair[] turned = [.. _test.Pairs.Reverse().Select(pair => new SentencePair(pair.Right, pair.Left))];

        double[] scores = _test.Vectors(ServiceTest.Options(server.Url) with { BatchSize = 2 });

        Assert.Equal(scores.Reverse(), _test.Vectors(ServiceTest.Options(server.Url) with { BatchSize = 2 }, turned));
        Assert.Equal(server.Requests.Take(3).Select(request => request.Body).Order(StringComparer.Ordinal), server.Requests.Skip(3).Select(request => request.Body).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_second_call_asks_for_new_texts_only()
    {
        using LocalServer server = new(LetterModel.Answer);
        using EmbeddingSimilarity similarity = new(ServiceTest.Options(server.Url));

        _test.Score(similarity, _test.Pairs[..3]);
        _test.Score(similarity);
        _test.Score(similarity);

        Assert.Equal(2, server.Requests.Length);
        Assert.Equal(["The work took nine years."], server.Requests[1].Texts("input"));
    }

    [Fact]
    public void Vectors_that_point_away_from_each_other_score_0_and_units_without_words_are_never_sent()
    {
        using LocalServer server = new((request, _) => new LocalReply(200, """{"data":[{"index":0,"embedding":[1,0]},{"index":1,"embedding":[-3e0,0]}]}"""));
        Story story = Story.Create([WrittenStory.Lines("a", "One.", "", "Two."), WrittenStory.Lines("b", "Three.", "", "Four.")]);
        using EmbeddingSimilarity similarity = new(ServiceTest.Options(server.Url));
        double[] scores = [9, 9, 9];

        similarity.Score(story, [Pair(0, 0), Pair(1, 1), Pair(0, 1)], scores);

        Assert.Equal([0, 0, 0], scores);
        Assert.Equal(["One.", "Three."], Assert.Single(server.Requests).Texts("input"));
    }

    [Fact]
    public void Half_of_a_surrogate_pair_goes_out_as_the_replacement_character()
    {
        using LocalServer server = new(LetterModel.Answer);
        Story story = Story.Create([WrittenStory.Lines("a", "Half \uD83D here."), WrittenStory.Lines("b", "Whole.")]);
        using EmbeddingSimilarity similarity = new(ServiceTest.Options(server.Url));

        similarity.Score(story, [Pair(0, 0)], new double[1]);

        Assert.Equal(["Half \uFFFD here.", "Whole."], server.Requests[0].Texts("input"));
    }

    [Fact]
    public void No_pairs_need_no_server()
    {
        Assert.Empty(_test.Vectors(ServiceTest.Options(new Uri("http://127.0.0.1:1")), []));
        Assert.Empty(_test.Scores(ServiceTest.Options(new Uri("http://127.0.0.1:1")), []));
    }

    [Fact]
    public void Scores_and_pairs_of_different_number_are_refused()
    {
        using EmbeddingSimilarity similarity = new(ServiceTest.Options(new Uri("http://127.0.0.1:1")));

        Assert.Throws<ArgumentException>(() => similarity.Score(_test.Story, _test.Pairs, new double[1]));
    }

    [Fact]
    public void The_name_tells_the_model()
    {
        using EmbeddingSimilarity vectors = new(ServiceTest.Options(new Uri("http://127.0.0.1:1")));
        using RerankSimilarity pairs = new(ServiceTest.Options(new Uri("http://127.0.0.1:1")));

        Assert.Equal("embeddings:letters+rerank:letters", new MeanSimilarity([vectors, pairs]).Name);
    }

    [Fact]
    public void Several_similarities_count_the_same()
    {
        using LocalServer server = new(LetterModel.Answer);
        EmbeddingServiceOptions options = ServiceTest.Options(server.Url);
        using EmbeddingSimilarity vectors = new(options);
        using RerankSimilarity pairs = new(options);

        double[] mean = _test.Score(new MeanSimilarity([vectors, pairs]));

        Assert.Equal(_test.Vectors(options).Zip(_test.Scores(options), (one, other) => Math.Round((one + other) / 2, 6)), mean);
        Assert.Throws<ArgumentException>(() => new MeanSimilarity([]));
    }

    [Fact]
    public void The_key_is_in_no_text_of_the_options()
        => Assert.DoesNotContain("sesame", (ServiceTest.Options(new Uri("http://127.0.0.1:1")) with { Key = "sesame" }).ToString(), StringComparison.Ordinal);

    [Theory]
    [InlineData("ftp://127.0.0.1", "letters", "k", 1, "http://")]
    [InlineData("http://me:secret@127.0.0.1", "letters", "k", 1, "password")]
    [InlineData("http://127.0.0.1/?a=b", "letters", "k", 1, "'?'")]
    [InlineData("http://127.0.0.1", " ", "k", 1, "model")]
    [InlineData("http://127.0.0.1", "letters", "a\nb", 1, "key")]
    [InlineData("http://127.0.0.1", "letters", "", 1, "key")]
    [InlineData("http://127.0.0.1", "letters", "k", 0, "BatchSize")]
    [InlineData("http://127.0.0.1", "letters", "k", 5000, "BatchSize")]
    public void Options_that_cannot_be_used_are_refused(string url, string model, string key, int batch, string said)
    {
        EmbeddingServiceOptions options = new() { Service = new Uri(url), Model = model, Key = key, BatchSize = batch };

        ArgumentException exception = Assert.Throws<ArgumentException>(() => new EmbeddingSimilarity(options));

        Assert.Contains(said, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Cancelling_ends_the_wait_for_a_server()
    {
        using CancellationTokenSource cancel = new();
        using LocalServer server = new((_, _) =>
        {
            cancel.Cancel();
            return LocalReply.Silence;
        });
        using EmbeddingSimilarity similarity = new(ServiceTest.Options(server.Url), cancel.Token);

        Assert.ThrowsAny<OperationCanceledException>(() => _test.Score(similarity));
        Assert.Single(server.Requests);
    }

    private static SentencePair Pair(int left, int right) => new(new SentenceId(0, left), new SentenceId(1, right));
}
