using System.Text.Json;

namespace ArticleDiff.Embeddings;

/// <summary>What a server says about its refusal.</summary>
internal static class ErrorBody
{
    /// <summary>
    /// The message in the forms that servers use: <c>{"error":{"message":…}}</c>, <c>{"error":…}</c>, <c>{"message":…}</c> or
    /// <c>{"detail":…}</c>; null for any other body.
    /// </summary>
    public static string? MessageOf(byte[] body)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(body);
            string? message = Find(json.RootElement)?.Trim();
            return string.IsNullOrEmpty(message) ? null : message;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // A page of a proxy helps nobody. A string with half of a surrogate pair cannot be read as one.
            return null;
        }
    }

    private static string? Find(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.String) return element.GetString();
        if (element.ValueKind != JsonValueKind.Object) return null;
        foreach (string name in new[] { "error", "message", "detail" })
            if (element.TryGetProperty(name, out JsonElement value) && Find(value) is { } found) return found;
        return null;
    }
}
