using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;

namespace ArticleDiff.Formats.Writing.Json;

/// <summary>Writes documents with LF line ends and letters of all scripts as they are; characters that act on a terminal stay escaped.</summary>
internal static class JsonOutput
{
    private static readonly JsonContext Indented = new(Options(JsonLayout.Indented));
    private static readonly JsonContext Compact = new(Options(JsonLayout.Compact));

    /// <summary>Writes a document for people and version control to look at.</summary>
    public static void WriteIndented<T>(T document, Func<JsonContext, JsonTypeInfo<T>> type, TextWriter output) =>
        output.Write(Inert(JsonSerializer.Serialize(document, type(Indented))) + "\n");

    /// <summary>Writes a document on one line.</summary>
    public static void WriteCompact<T>(T document, Func<JsonContext, JsonTypeInfo<T>> type, TextWriter output) =>
        output.Write(Line(document, type) + "\n");

    /// <summary>A document on one line, without a line end.</summary>
    public static string Line<T>(T document, Func<JsonContext, JsonTypeInfo<T>> type) => Inert(JsonSerializer.Serialize(document, type(Compact)));

    // A runner of GitHub Actions obeys ##[command] wherever it stands in what a step prints. In JSON it stands inside of a string, where an escape is the same character.
    private static string Inert(string json) => json.Replace("##[", "#\\u0023[", StringComparison.Ordinal);

    private enum JsonLayout
    {
        Compact,
        Indented,
    }

    private static JsonSerializerOptions Options(JsonLayout layout)
    {
        TextEncoderSettings settings = new(UnicodeRanges.All);
        for (int c = 0; c <= char.MaxValue; c++)
            if (VisibleText.IsHidden((char)c)) settings.ForbidCharacter((char)c);
        return new JsonSerializerOptions(JsonContext.Default.Options)
        {
            WriteIndented = layout == JsonLayout.Indented,
            NewLine = "\n",
            Encoder = JavaScriptEncoder.Create(settings),
        };
    }
}
