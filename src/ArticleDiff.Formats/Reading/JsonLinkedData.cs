using System.Text.Json;

namespace ArticleDiff.Formats.Reading;

/// <summary>What the JSON-LD of a page says about its article.</summary>
/// <param name="Headline">The headline, or null.</param>
/// <param name="Publisher">Who published it, or null.</param>
/// <param name="Author">Who wrote it, or null.</param>
/// <param name="Published">When, as the page writes it, or null.</param>
internal sealed record JsonLinkedData(string? Headline, string? Publisher, string? Author, string? Published)
{
    /// <summary>Nothing known.</summary>
    public static JsonLinkedData None { get; } = new(null, null, null, null);

    /// <summary>Reads the first object that is an article: with a headline, alone, in a list or in a graph. Malformed text says nothing.</summary>
    public static JsonLinkedData Read(string json)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(json, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            return Find(document.RootElement) ?? None;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // The second: a string that holds half a surrogate pair.
            return None;
        }
    }

    private static JsonLinkedData? Find(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement item in element.EnumerateArray())
                if (Find(item) is { } found) return found;
            return null;
        }

        if (element.ValueKind != JsonValueKind.Object) return null;
        if (Text(element, "headline") is { } headline)
            return new JsonLinkedData(headline, Name(element, "publisher"), Name(element, "author"), Text(element, "datePublished"));
        return element.TryGetProperty("@graph", out JsonElement graph) ? Find(graph) : null;
    }

    private static string? Text(JsonElement element, string property) =>
        element.TryGetProperty(property, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    /// <summary>A name, an object that has one, or a list of either.</summary>
    private static string? Name(JsonElement element, string property) =>
        element.TryGetProperty(property, out JsonElement value) ? Name(value) : null;

    private static string? Name(JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.String:
                return value.GetString();
            case JsonValueKind.Object:
                return Text(value, "name");
            case JsonValueKind.Array:
                string names = string.Join(", ", value.EnumerateArray().Select(Name).Where(name => !string.IsNullOrWhiteSpace(name)));
                return names.Length == 0 ? null : names;
            default:
                return null;
        }
    }
}
