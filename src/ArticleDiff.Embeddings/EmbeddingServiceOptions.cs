using System.Globalization;
using System.Text;

namespace ArticleDiff.Embeddings;

/// <summary>Which server to ask, and how.</summary>
public sealed record EmbeddingServiceOptions
{
    /// <summary>The most texts that one request may hold.</summary>
    public const int MaxBatchSize = 2048;

    /// <summary>The most retries of one request.</summary>
    public const int MaxRetries = 10;

    /// <summary>The most requests under way at once.</summary>
    public const int MaxParallelRequests = 32;

    /// <summary>
    /// Where the server is: an absolute http or https address without user name, query and fragment. The protocol's path is added to it:
    /// <c>http://127.0.0.1:8080</c>, <c>http://127.0.0.1:8080/v1</c> and the full address mean the same.
    /// </summary>
    public required Uri Service { get; init; }

    /// <summary>The name of the model, as the server knows it. Answers are cached under it.</summary>
    public required string Model { get; init; }

    /// <summary>The key, sent as a bearer token, or null. It is in no message, no cache and no output, <see cref="ToString"/> included.</summary>
    public string? Key { get; init; }

    /// <summary>The most texts in one request, 1 to <see cref="MaxBatchSize"/>.</summary>
    public int BatchSize { get; init; } = 64;

    /// <summary>How long one attempt may take, from sending to the last byte.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How often a request is sent again after a timeout, a broken connection, or an answer 408, 429 or 5xx; 0 to <see cref="MaxRetries"/>.</summary>
    public int Retries { get; init; } = 4;

    /// <summary>The wait before the first retry; it doubles with every further one.</summary>
    public TimeSpan FirstDelay { get; init; } = TimeSpan.FromMilliseconds(500);

    /// <summary>The longest wait before a retry. A server that asks for a longer one by Retry-After is not asked again.</summary>
    public TimeSpan MaxDelay { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>The most requests under way at once, 1 to <see cref="MaxParallelRequests"/>. Results do not depend on it.</summary>
    public int ParallelRequests { get; init; } = 4;

    /// <summary>The folder in which answers are kept, made when needed, or null to keep none. Its form is described in docs/embeddings.md.</summary>
    public string? CacheFolder { get; init; }

    /// <summary>What the numbers of a rerank server mean; vectors do not need it.</summary>
    public RerankScale Scale { get; init; }

    /// <summary>Checks everything but the key's rightness, which only the server knows.</summary>
    /// <exception cref="ArgumentException">A value cannot be used; the message says which and why.</exception>
    public void Validate()
    {
        ServiceAddress.Validate(Service);
        if (string.IsNullOrWhiteSpace(Model)) throw new ArgumentException("The model has no name.");
        if (Key is not null && (Key.Length == 0 || Key.Any(c => c is <= ' ' or > '~')))
            throw new ArgumentException("The key is empty or holds spaces, line ends or characters outside of ASCII; copy it again.");
        CheckRange(BatchSize, 1, MaxBatchSize, nameof(BatchSize));
        CheckRange(Retries, 0, MaxRetries, nameof(Retries));
        CheckRange(ParallelRequests, 1, MaxParallelRequests, nameof(ParallelRequests));
        CheckRange(Timeout, TimeSpan.FromMilliseconds(1), nameof(Timeout));
        CheckRange(FirstDelay, TimeSpan.Zero, nameof(FirstDelay));
        CheckRange(MaxDelay, FirstDelay, nameof(MaxDelay));
        if (CacheFolder is { Length: 0 }) throw new ArgumentException("The folder of the cache has no name.");
        if (!Enum.IsDefined(Scale)) throw new ArgumentException($"There is no scale {Scale}.");
    }

    // A record prints all that it holds, and the key must not end in somebody's log.
    private bool PrintMembers(StringBuilder text)
    {
        text.Append(CultureInfo.InvariantCulture, $"{nameof(Service)} = {Service}, {nameof(Model)} = {Model}, {nameof(Key)} = {(Key is null ? "none" : "not shown")}");
        return true;
    }

    private static void CheckRange(int value, int least, int most, string name)
    {
        if (value < least || value > most) throw new ArgumentException($"{name} is {value}; it goes from {least} to {most}.");
    }

    // A day is longer than any answer is worth, and far below what timers can count.
    private static void CheckRange(TimeSpan value, TimeSpan least, string name)
    {
        if (value < least || value > TimeSpan.FromDays(1)) throw new ArgumentException($"{name} is {value:c}; it goes from {least:c} to a day.");
    }
}
