using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ArticleDiff.Formats.Writing.Json;

/// <summary>Writes documents with LF line ends and letters of all scripts as they are; characters that act on a terminal stay escaped.</summary>
internal static class JsonOutput
{
    private static readonly JsonContext Indented = new(Options(JsonLayout.Indented));
    private static readonly JsonContext Compact = new(Options(JsonLayout.Compact));

    /// <summary>Writes a document for people and version control to look at.</summary>
    public static void WriteIndented<T>(T document, Func<JsonContext, JsonTypeInfo<T>> type, TextWriter output) =>
        output.Write(JsonText.Inert(JsonSerializer.Serialize(document, type(Indented))) + "\n");

    /// <summary>Writes a document on one line.</summary>
    public static void WriteCompact<T>(T document, Func<JsonContext, JsonTypeInfo<T>> type, TextWriter output) =>
        output.Write(Line(document, type) + "\n");

    /// <summary>A document on one line, without a line end.</summary>
    public static string Line<T>(T document, Func<JsonContext, JsonTypeInfo<T>> type) => JsonText.Inert(JsonSerializer.Serialize(document, type(Compact)));

    private enum JsonLayout
    {
        Compact,
        Indented,
    }

    private static JsonSerializerOptions Options(JsonLayout layout) => new(JsonContext.Default.Options)
    {
        WriteIndented = layout == JsonLayout.Indented,
        NewLine = "\n",
        Encoder = JsonText.Encoder,
    };
}
