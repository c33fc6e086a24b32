using ArticleDiff.Alignment;

namespace ArticleDiff.Embeddings;

/// <summary>
/// Similarity by the angle of the vectors that a server gives for two texts (<c>POST /v1/embeddings</c>): (1 + cosine) / 2, to six decimals. A unit
/// without words is like nothing: 0. Every text is asked for once; with a cache folder, once for all runs. Safe to use from several threads, which wait for
/// each other.
/// </summary>
public sealed class EmbeddingSimilarity : ISentenceSimilarity, IDisposable
{
    private readonly EmbeddingServiceOptions _options;
    private readonly CancellationToken _cancellation;
    private readonly ServiceClient _client;
    private readonly AnswerCache _cache;
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Vector> _vectors = new(StringComparer.Ordinal);

    /// <summary>Makes the similarity. Nothing is sent before pairs are scored.</summary>
    /// <param name="options">Which server to ask, and how.</param>
    /// <param name="cancellation">Ends scoring, waits and requests included.</param>
    /// <exception cref="ArgumentException">The options cannot be used.</exception>
    public EmbeddingSimilarity(EmbeddingServiceOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        _client = new ServiceClient(options, ServiceProtocol.Embeddings);
        (_options, _cancellation, _cache) = (options, cancellation, new AnswerCache(options.CacheFolder));
    }

    /// <inheritdoc/>
    public string Name => "embeddings:" + _options.Model;

    /// <inheritdoc/>
    /// <exception cref="EmbeddingServiceException">The server gives no answer that can be used, or the cache cannot be written.</exception>
    /// <exception cref="OperationCanceledException">Scoring was cancelled.</exception>
    public void Score(Story story, ReadOnlySpan<SentencePair> pairs, Span<double> scores)
    {
        ArgumentNullException.ThrowIfNull(story);
        if (scores.Length != pairs.Length) throw new ArgumentException("There is one score a pair.", nameof(scores));
        lock (_gate)
        {
            UnitTexts texts = new(story);
            // The order of texts decides what a batch holds, so it is not left to the order of pairs.
            SortedSet<string> unknown = new(StringComparer.Ordinal);
            foreach (SentencePair pair in pairs)
            {
                AddUnknown(unknown, texts.Of(pair.Left));
                AddUnknown(unknown, texts.Of(pair.Right));
            }

            Fetch(unknown);
            for (int i = 0; i < pairs.Length; i++) scores[i] = Similarity(texts.Of(pairs[i].Left), texts.Of(pairs[i].Right));
        }
    }

    /// <summary>Closes the connections.</summary>
    public void Dispose() => _client.Dispose();

    private void AddUnknown(SortedSet<string> unknown, string text)
    {
        if (text.Length > 0 && !_vectors.ContainsKey(text)) unknown.Add(text);
    }

    private double Similarity(string left, string right)
        => left.Length == 0 || right.Length == 0 ? 0 : PairScore.Settle((1 + _vectors[left].Cosine(_vectors[right])) / 2);

    private void Fetch(IReadOnlyCollection<string> texts)
    {
        Dictionary<string, float[]> known = new(StringComparer.Ordinal);
        foreach (string text in texts)
            if (_cache.Read(KeyOf(text)) is { } payload && VectorAnswer.FromPayload(payload) is { } vector) known.Add(text, vector);

        List<string[]> batches = [.. texts.Where(text => !known.ContainsKey(text)).Chunk(_options.BatchSize)];
        float[][][] fetched = new float[batches.Count][][];
        RequestBatches.Run(batches, _options.ParallelRequests, async (batch, i, token) =>
        {
            fetched[i] = await _client.AskAsync(VectorAnswer.Request(_options.Model, batch), body => VectorAnswer.Parse(body, batch.Length), token).ConfigureAwait(false);
            for (int k = 0; k < batch.Length; k++) _cache.Write(KeyOf(batch[k]), VectorAnswer.ToPayload(fetched[i][k]));
        }, _cancellation);

        for (int i = 0; i < batches.Count; i++)
            for (int k = 0; k < batches[i].Length; k++) known.Add(batches[i][k], fetched[i][k]);
        CheckLengths(known.Values.Concat(_vectors.Values.Take(1).Select(vector => vector.Numbers)));
        foreach ((string text, float[] numbers) in known) _vectors.Add(text, new Vector(numbers));
    }

    private void CheckLengths(IEnumerable<float[]> vectors)
    {
        int[] lengths = [.. vectors.Select(vector => vector.Length).Distinct().Order()];
        if (lengths.Length > 1)
            throw _client.Unusable($"vectors of {_options.Model} have {lengths[0]} and {lengths[1]} numbers", "it is another model than it was: name it differently, or use another folder for the cache");
    }

    private CacheKey KeyOf(string text) => CacheKey.Of(ServiceProtocol.Embeddings, _options.Model, text);

    private readonly struct Vector(float[] numbers)
    {
        private readonly double _length = Math.Sqrt(Dot(numbers, numbers));

        public float[] Numbers => numbers;

        public double Cosine(Vector other) => Dot(numbers, other.Numbers) / (_length * other._length);

        // One number after the other: wide instructions would add them in an order that depends on the machine.
        private static double Dot(float[] left, float[] right)
        {
            double sum = 0;
            for (int i = 0; i < left.Length; i++) sum += (double)left[i] * right[i];
            return sum;
        }
    }
}
