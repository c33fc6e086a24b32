using System.Text.Json;

namespace ArticleDiff.Embeddings;

/// <summary>The form that both protocols share: a list of objects, each with the index of the text that it is about, in any order.</summary>
internal static class IndexedList
{
    /// <exception cref="FormatException">The body is no JSON.</exception>
    public static JsonDocument Read(byte[] body)
    {
        try
        {
            return JsonDocument.Parse(body);
        }
        catch (JsonException exception)
        {
            throw new FormatException("the answer is no JSON", exception);
        }
    }

    /// <summary>The items with their indexes: each of 0 to <paramref name="count"/> - 1 once.</summary>
    /// <exception cref="FormatException">There is no such list, or an index is missing, unknown or given twice.</exception>
    public static IEnumerable<(int Index, JsonElement Item)> Items(JsonElement root, string list, int count)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty(list, out JsonElement items) || items.ValueKind != JsonValueKind.Array)
            throw new FormatException($"the answer has no list \"{list}\"");
        if (items.GetArrayLength() != count) throw new FormatException($"\"{list}\" has {items.GetArrayLength()} items for {count} texts");
        bool[] seen = new bool[count];
        foreach (JsonElement item in items.EnumerateArray())
        {
            if (item.ValueKind != JsonValueKind.Object || !item.TryGetProperty("index", out JsonElement number) || number.ValueKind != JsonValueKind.Number
                || !number.TryGetInt32(out int index) || index < 0 || index >= count || seen[index])
                throw new FormatException($"an item of \"{list}\" has no index of its own from 0 to {count - 1}");
            seen[index] = true;
            yield return (index, item);
        }
    }
}
