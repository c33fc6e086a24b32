using System.Text.Json;
using ArticleDiff.Alignment;
using ArticleDiff.Embeddings;
using Xunit;

namespace ArticleDiff.Tests.Embeddings;

public sealed class RerankSimilarityTests : IDisposable
{
    private readonly ServiceTest _test = new();

    public void Dispose() => _test.Dispose();

    [Fact]
    public void Scores_are_the_mean_of_both_directions_to_six_decimals()
    {
        using LocalServer server = new(LetterModel.Answer);

        double[] scores = _test.Scores(ServiceTest.Options(server.Url));

        Assert.Equal(_test.Pairs.Select(pair => Mean(ServiceTest.Left[pair.Left.Sentence], ServiceTest.Right[pair.Right.Sentence])), scores);
        Assert.NotEqual(LetterModel.Relevance(ServiceTest.Left[0], ServiceTest.Right[2]), LetterModel.Relevance(ServiceTest.Right[2], ServiceTest.Left[0]));
    }

    [Fact]
    public void The_request_is_the_common_protocol_with_every_direction_once()
    {
        using LocalServer server = new(LetterModel.Answer);

        _test.Scores(ServiceTest.Options(server.Url) with { Key = "sesame" });

        Assert.All(server.Requests, request => Assert.Equal("POST /v1/rerank HTTP/1.1", request.Line));
        Assert.All(server.Requests, request => Assert.Equal("Bearer sesame", request.Headers["authorization"]));
        Assert.All(server.Requests, request => Assert.Equal("letters", request.Json["model"]!.GetValue<string>()));
        string[] asked = [.. server.Requests.SelectMany(request => request.Texts("documents").Select(document => $"{request.Json["query"]!.GetValue<string>()}|{document}"))];
        string[] wanted = [.. ServiceTest.Left.SelectMany(left => ServiceTest.Right.SelectMany(right => new[] { $"{left}|{right}", $"{right}|{left}" })).Distinct()];
        Assert.Equal(wanted.Order(StringComparer.Ordinal), asked.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Documents_go_in_batches_and_the_size_of_a_batch_changes_no_score()
    {
        using LocalServer server = new(LetterModel.Answer);

        double[] scores = _test.Scores(ServiceTest.Options(server.Url) with { BatchSize = 2, ParallelRequests = 1 });

        Assert.All(server.Requests, request => Assert.InRange(request.Texts("documents").Length, 1, 2));
        Assert.Equal(_test.Scores(ServiceTest.Options(server.Url)), scores);
    }

    [Fact]
    public void Neither_the_order_of_pairs_nor_the_side_of_a_unit_matters()
    {
        using LocalServer server = new(LetterModel.Answer);
        SentencePair[] turned = [.. _test.Pairs.Reverse().Select(pair => new SentencePair(pair.Right, pair.Left))];

        Assert.Equal(_test.Scores(ServiceTest.Options(server.Url)).Reverse(), _test.Scores(ServiceTest.Options(server.Url), turned));
    }

    [Fact]
    public void Logits_go_through_the_logistic_function()
    {
        using LocalServer server = new((request, _) => new LocalReply(200, JsonSerializer.Serialize(new
        {
            results = request.Texts("documents").Select((document, index) => new { index, relevance_score = document == ServiceTest.Left[0] ? -2.0 : 3.0 }),
        })));

        double[] scores = _test.Scores(ServiceTest.Options(server.Url) with { Scale = RerankScale.Logit }, _test.Pairs[..1]);

        Assert.Equal([Math.Round(((1 / (1 + Math.Exp(2))) + (1 / (1 + Math.Exp(-3)))) / 2, 6)], scores);
    }

    [Fact]
    public void A_run_from_the_cache_needs_no_server_and_gives_the_same_numbers()
    {
        double[] first;
        EmbeddingServiceOptions options;
        using (LocalServer server = new(LetterModel.Answer))
        {
            options = ServiceTest.Options(server.Url) with { CacheFolder = _test.Cache, BatchSize = 2 };
            first = _test.Scores(options);
        }

        Assert.Equal(first, _test.Scores(options));
        Assert.Equal(5, _test.CacheFiles.Length);
    }

    [Fact]
    public void A_query_with_a_new_document_asks_for_that_document_only_and_keeps_the_others()
    {
        using LocalServer server = new(LetterModel.Answer);
        EmbeddingServiceOptions options = ServiceTest.Options(server.Url) with { CacheFolder = _test.Cache, ParallelRequests = 1 };

        _test.Scores(options, _test.Pairs[..2]);
        _test.Scores(options, _test.Pairs[..3]);
        int asked = server.Requests.Length;
        _test.Scores(options, _test.Pairs[..3]);

        Assert.Equal(asked, server.Requests.Length);
        Assert.Equal(["It rained."], server.Requests.Where(request => request.Json["query"]!.GetValue<string>() == ServiceTest.Left[0]).Last().Texts("documents"));
    }

    private static double Mean(string left, string right) => Math.Round((LetterModel.Relevance(left, right) + LetterModel.Relevance(right, left)) / 2, 6);
}
