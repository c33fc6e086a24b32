using System.Buffers.Binary;
using System.Text.Json;

namespace ArticleDiff.Embeddings;

/// <summary>Vectors as servers send them and as the cache keeps them.</summary>
internal static class VectorAnswer
{
    /// <summary>The body of a request: <c>{"model":…,"input":[…]}</c>.</summary>
    public static byte[] Request(string model, IReadOnlyList<string> texts)
    {
        using MemoryStream body = new();
        using (Utf8JsonWriter json = new(body))
        {
            json.WriteStartObject();
            json.WriteString("model", model);
            json.WriteStartArray("input");
            foreach (string text in texts) json.WriteStringValue(text);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return body.ToArray();
    }

    /// <summary>Reads <c>{"data":[{"index":…,"embedding":[…]}]}</c>; other members are left alone.</summary>
    /// <param name="body">The body of an answer.</param>
    /// <param name="count">How many vectors were asked for.</param>
    /// <returns>A vector per text, all of one length, finite and not zero.</returns>
    /// <exception cref="FormatException">The answer is another one; the message says what is wrong with it.</exception>
    public static float[][] Parse(byte[] body, int count)
    {
        using JsonDocument json = IndexedList.Read(body);
        float[][] vectors = new float[count][];
        foreach ((int index, JsonElement item) in IndexedList.Items(json.RootElement, "data", count)) vectors[index] = Vector(item, index);
        for (int i = 1; i < count; i++)
            if (vectors[i].Length != vectors[0].Length) throw new FormatException($"vector {i} has {vectors[i].Length} numbers and vector 0 has {vectors[0].Length}");
        return vectors;
    }

    /// <summary>The payload of the cache: 32-bit floating-point numbers, little-endian.</summary>
    public static byte[] ToPayload(float[] vector)
    {
        byte[] payload = new byte[vector.Length * sizeof(float)];
        for (int i = 0; i < vector.Length; i++) BinaryPrimitives.WriteSingleLittleEndian(payload.AsSpan(i * sizeof(float)), vector[i]);
        return payload;
    }

    /// <summary>Reads a payload; null when it holds no vector that can be used.</summary>
    public static float[]? FromPayload(byte[] payload)
    {
        if (payload.Length == 0 || payload.Length % sizeof(float) != 0) return null;
        float[] vector = new float[payload.Length / sizeof(float)];
        for (int i = 0; i < vector.Length; i++) vector[i] = BinaryPrimitives.ReadSingleLittleEndian(payload.AsSpan(i * sizeof(float)));
        return vector.All(float.IsFinite) && vector.Any(number => number != 0) ? vector : null;
    }

    private static float[] Vector(JsonElement item, int index)
    {
        if (!item.TryGetProperty("embedding", out JsonElement numbers) || numbers.ValueKind != JsonValueKind.Array || numbers.GetArrayLength() == 0)
            throw new FormatException($"vector {index} has no list \"embedding\" of numbers");
        float[] vector = new float[numbers.GetArrayLength()];
        int i = 0;
        foreach (JsonElement number in numbers.EnumerateArray())
        {
            if (number.ValueKind != JsonValueKind.Number || !number.TryGetSingle(out vector[i]) || !float.IsFinite(vector[i]))
                throw new FormatException($"vector {index} holds something that is no finite number at place {i}");
            i++;
        }

        return vector.Any(value => value != 0) ? vector : throw new FormatException($"vector {index} is zero");
    }
}
