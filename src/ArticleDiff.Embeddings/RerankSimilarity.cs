using ArticleDiff.Alignment;

namespace ArticleDiff.Embeddings;

/// <summary>
/// Similarity by the scores that a server gives for pairs of texts (<c>POST /v1/rerank</c>). Such a server reads one text as a question and the other as
/// an answer, so both directions are asked, and the score is their mean, to six decimals. A unit without words is like nothing: 0. Every pair
/// is asked for once; with a cache folder, once for all runs. Safe to use from several threads, which wait for each other.
/// </summary>
public sealed class RerankSimilarity : ISentenceSimilarity, IDisposable
{
    /// <summary>How far outside of 0 to 1 a number may lie that was rounded on its way.</summary>
    private const double RoundingError = 1e-5;

    private readonly EmbeddingServiceOptions _options;
    private readonly CancellationToken _cancellation;
    private readonly ServiceClient _client;
    private readonly AnswerCache _cache;
    private readonly Lock _gate = new();
    private readonly Dictionary<(string Query, string Document), double> _answers = [];

    /// <summary>Makes the similarity. Nothing is sent before pairs are scored.</summary>
    /// <param name="options">Which server to ask, and how.</param>
    /// <param name="cancellation">Ends scoring, waits and requests included.</param>
    /// <exception cref="ArgumentException">The options cannot be used.</exception>
    public RerankSimilarity(EmbeddingServiceOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        _client = new ServiceClient(options, ServiceProtocol.Rerank);
        (_options, _cancellation, _cache) = (options, cancellation, new AnswerCache(options.CacheFolder));
    }

    /// <inheritdoc/>
    public string Name => "rerank:" + _options.Model;

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
            // The order of texts decides what a request holds, so it is not left to the order of pairs.
            SortedDictionary<string, SortedSet<string>> unknown = new(StringComparer.Ordinal);
            foreach (SentencePair pair in pairs)
            {
                AddUnknown(unknown, texts.Of(pair.Left), texts.Of(pair.Right));
                AddUnknown(unknown, texts.Of(pair.Right), texts.Of(pair.Left));
            }

            Fetch(unknown);
            for (int i = 0; i < pairs.Length; i++) scores[i] = Similarity(texts.Of(pairs[i].Left), texts.Of(pairs[i].Right));
        }
    }

    /// <summary>Closes the connections.</summary>
    public void Dispose() => _client.Dispose();

    private void AddUnknown(SortedDictionary<string, SortedSet<string>> unknown, string query, string document)
    {
        if (query.Length == 0 || document.Length == 0 || _answers.ContainsKey((query, document))) return;
        if (!unknown.TryGetValue(query, out SortedSet<string>? documents)) unknown.Add(query, documents = new SortedSet<string>(StringComparer.Ordinal));
        documents.Add(document);
    }

    private double Similarity(string left, string right)
        => left.Length == 0 || right.Length == 0 ? 0 : PairScore.Settle((Scaled(_answers[(left, right)]) + Scaled(_answers[(right, left)])) / 2);

    private double Scaled(double answer)
    {
        if (_options.Scale == RerankScale.Logit) return 1 / (1 + Math.Exp(-answer));
        if (answer is >= -RoundingError and <= 1 + RoundingError) return Math.Clamp(answer, 0, 1);
        throw _client.Unusable($"{_options.Model} gives scores outside of 0 to 1", "they are logits: say so (--rerank-scale logit)");
    }

    private void Fetch(SortedDictionary<string, SortedSet<string>> unknown)
    {
        List<KeyValuePair<string, SortedSet<string>>> queries = [.. unknown];
        List<(string Document, double Score)>[] fetched = new List<(string, double)>[queries.Count];
        RequestBatches.Run(queries, _options.ParallelRequests,
            async (query, i, token) => fetched[i] = await ScoresAsync(query.Key, query.Value, token).ConfigureAwait(false), _cancellation);

        for (int i = 0; i < queries.Count; i++)
            foreach ((string document, double score) in fetched[i]) _answers.Add((queries[i].Key, document), score);
    }

    private async Task<List<(string Document, double Score)>> ScoresAsync(string query, SortedSet<string> documents, CancellationToken token)
    {
        Dictionary<string, double> cached = PairAnswer.FromPayload(_cache.Read(KeyOf(query)));
        List<(string Document, double Score)> scores = [];
        List<string> missing = [];
        foreach (string document in documents)
        {
            if (cached.TryGetValue(KeyOf(document).Hex, out double score)) scores.Add((document, score));
            else missing.Add(document);
        }

        foreach (string[] batch in missing.Chunk(_options.BatchSize))
        {
            double[] answers = await _client.AskAsync(PairAnswer.Request(_options.Model, query, batch), body => PairAnswer.Parse(body, batch.Length), token).ConfigureAwait(false);
            for (int i = 0; i < batch.Length; i++)
            {
                scores.Add((batch[i], answers[i]));
                cached[KeyOf(batch[i]).Hex] = answers[i];
            }

            // After every batch, so that a run that is broken off has not asked in vain.
            _cache.Write(KeyOf(query), PairAnswer.ToPayload(cached));
        }

        return scores;
    }

    private CacheKey KeyOf(string text) => CacheKey.Of(ServiceProtocol.Rerank, _options.Model, text);
}
