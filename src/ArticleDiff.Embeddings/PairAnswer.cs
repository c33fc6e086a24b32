using System.Buffers.Binary;
using System.Text.Json;

namespace ArticleDiff.Embeddings;

/// <summary>Scores of documents for a query as servers send them and as the cache keeps them.</summary>
internal static class PairAnswer
{
    private const int EntrySize = CacheKey.Size + sizeof(double);

    /// <summary>The body of a request: <c>{"model":…,"query":…,"documents":[…]}</c>.</summary>
    public static byte[] Request(string model, string query, IReadOnlyList<string> documents)
    {
        using MemoryStream body = new();
        using (Utf8JsonWriter json = new(body))
        {
            json.WriteStartObject();
            json.WriteString("model", model);
            json.WriteString("query", query);
            json.WriteStartArray("documents");
            foreach (string document in documents) json.WriteStringValue(document);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return body.ToArray();
    }

    /// <summary>Reads <c>{"results":[{"index":…,"relevance_score":…}]}</c>; other members are left alone.</summary>
    /// <param name="body">The body of an answer.</param>
    /// <param name="count">How many documents were sent.</param>
    /// <returns>A finite number per document, as the server sent it.</returns>
    /// <exception cref="FormatException">The answer is another one; the message says what is wrong with it.</exception>
    public static double[] Parse(byte[] body, int count)
    {
        using JsonDocument json = IndexedList.Read(body);
        double[] scores = new double[count];
        foreach ((int index, JsonElement item) in IndexedList.Items(json.RootElement, "results", count))
        {
            if (!item.TryGetProperty("relevance_score", out JsonElement number) || number.ValueKind != JsonValueKind.Number
                || !number.TryGetDouble(out scores[index]) || !double.IsFinite(scores[index]))
                throw new FormatException($"result {index} has no finite number \"relevance_score\"");
        }

        return scores;
    }

    /// <summary>
    /// The payload of the cache: for each document, in the order of its key's digits, the key and the number as 64-bit floating point, little-endian.
    /// </summary>
    /// <param name="scores">Numbers by the hexadecimal digits of the documents' keys.</param>
    public static byte[] ToPayload(IReadOnlyDictionary<string, double> scores)
    {
        byte[] payload = new byte[scores.Count * EntrySize];
        int at = 0;
        foreach ((string document, double score) in scores.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            Convert.FromHexString(document, payload.AsSpan(at, CacheKey.Size), out _, out _);
            BinaryPrimitives.WriteDoubleLittleEndian(payload.AsSpan(at + CacheKey.Size), score);
            at += EntrySize;
        }

        return payload;
    }

    /// <summary>Reads a payload into numbers by the hexadecimal digits of the documents' keys; empty when it cannot be used.</summary>
    public static Dictionary<string, double> FromPayload(byte[]? payload)
    {
        Dictionary<string, double> scores = new(StringComparer.Ordinal);
        if (payload is null || payload.Length % EntrySize != 0) return scores;
        for (int at = 0; at < payload.Length; at += EntrySize)
        {
            double score = BinaryPrimitives.ReadDoubleLittleEndian(payload.AsSpan(at + CacheKey.Size));
            if (double.IsFinite(score)) scores[Convert.ToHexStringLower(payload.AsSpan(at, CacheKey.Size))] = score;
        }

        return scores;
    }
}
