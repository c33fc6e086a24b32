using ArticleDiff.Alignment;
using ArticleDiff.Embeddings;
using ArticleDiff.Tests.Formats.Writing;

namespace ArticleDiff.Tests.Embeddings;

/// <summary>A story, all its pairs and a folder for the cache.</summary>
internal sealed class ServiceTest : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("articlediff-embeddings-");

    public static string[] Left { get; } = ["The mayor opened the bridge.", "Nobody was hurt.", "The work took nine years."];

    public static string[] Right { get; } = ["A bridge was opened.", "Nobody was hurt.", "It rained."];

    public Story Story { get; } = Story.Create([WrittenStory.Lines("a", Left), WrittenStory.Lines("b", Right)]);

    public SentencePair[] Pairs { get; } = [.. Enumerable.Range(0, 9).Select(i => new SentencePair(new SentenceId(0, i / 3), new SentenceId(1, i % 3)))];

    public string Cache => Path.Combine(_folder.FullName, "cache");

    public string[] CacheFiles => Directory.Exists(Cache) ? [.. Directory.GetFiles(Cache, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)] : [];

    /// <summary>Options that wait for nothing.</summary>
    public static EmbeddingServiceOptions Options(Uri service) => new()
    {
        Service = service,
        Model = "letters",
        FirstDelay = TimeSpan.FromMilliseconds(1),
        MaxDelay = TimeSpan.FromSeconds(2),
        Timeout = TimeSpan.FromSeconds(30),
        Retries = 2,
    };

    public double[] Vectors(EmbeddingServiceOptions options, SentencePair[]? pairs = null)
    {
        using EmbeddingSimilarity similarity = new(options);
        return Score(similarity, pairs);
    }

    public double[] Scores(EmbeddingServiceOptions options, SentencePair[]? pairs = null)
    {
        using RerankSimilarity similarity = new(options);
        return Score(similarity, pairs);
    }

    public double[] Score(ISentenceSimilarity similarity, SentencePair[]? pairs = null)
    {
        double[] scores = new double[(pairs ?? Pairs).Length];
        similarity.Score(Story, pairs ?? Pairs, scores);
        return scores;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
