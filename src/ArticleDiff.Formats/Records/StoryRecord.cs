using System.Collections.Immutable;
using System.Text.Json;
using ArticleDiff.Alignment;
using ArticleDiff.Diagnostics;
using ArticleDiff.Formats.Reading;
using ArticleDiff.Formats.Reading.Lines;
using ArticleDiff.Formats.Writing.Json;

namespace ArticleDiff.Formats.Records;

/// <summary>
/// All that is known about one story, without the articles themselves: units, links, passages, findings and facts, each with where it stands. A line of a
/// batch's results holds one, and flat tables are made of them.
/// </summary>
public sealed class StoryRecord
{
    private StoryRecord(JsonStoryRecord content) => Content = content;

    /// <summary>The id of the story.</summary>
    public string Id => Content.Id;

    internal JsonStoryRecord Content { get; }

    /// <summary>Gathers what there is to record.</summary>
    /// <param name="id">The id of the story.</param>
    /// <param name="alignment">The aligned story.</param>
    /// <param name="findings">Its findings in the order of the driver, silent ones too. Those that lie in no article are left out.</param>
    /// <param name="line">The line that the story came from, or null: what it passes through is recorded.</param>
    /// <param name="source">The first 16 hexadecimal digits of the SHA-256 of that line, or null.</param>
    public static StoryRecord Of(string id, StoryAlignment alignment, ImmutableArray<ReportedFinding> findings, StoryLine? line = null, string? source = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        ArgumentNullException.ThrowIfNull(alignment);
        return new StoryRecord(new RecordBuilder(alignment).Build(id, findings, line, source));
    }

    /// <summary>Writes the record as one line of JSON with its line end. docs/formats.md describes every field.</summary>
    public void Write(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        JsonOutput.WriteCompact(Content, context => context.JsonStoryRecord, output);
    }

    /// <summary>Reads a line that <see cref="Write"/> wrote.</summary>
    /// <param name="utf8">The line without its end.</param>
    /// <param name="path">The file as messages print it.</param>
    /// <param name="line">One-based number of the line.</param>
    /// <exception cref="InputException">It is no such line.</exception>
    public static StoryRecord Parse(ReadOnlySpan<byte> utf8, string path, int line)
    {
        ArgumentNullException.ThrowIfNull(path);
        JsonStoryRecord? content = null;
        try
        {
            content = JsonSerializer.Deserialize(utf8, JsonContext.Default.JsonStoryRecord);
        }
        catch (JsonException)
        {
            // Said below.
        }

        if (content is not { Id: not null, Articles: not null, Sentences: not null, Links: not null, Passages: not null, Findings: not null, Facts: not null })
            throw new InputException(path, line, 1, "the line is no result of 'articlediff batch'; name the folder that a batch wrote.");
        return content.Version == JsonStoryRecord.CurrentVersion
            ? new StoryRecord(content)
            : throw new InputException(path, line, 1, $"results of version {content.Version} are not read; this program reads version {JsonStoryRecord.CurrentVersion}.");
    }

    /// <summary>Reads from a line of results which story it is about, and of which line of the input it was made.</summary>
    /// <param name="utf8">The line without its end.</param>
    /// <param name="id">The id of the story.</param>
    /// <param name="source">The first 16 hexadecimal digits of the SHA-256 of the input's line, or the empty string.</param>
    /// <returns>False when it is no whole line of results: a write was interrupted.</returns>
    public static bool TryReadHead(ReadOnlySpan<byte> utf8, out string id, out string source)
    {
        (id, source) = ("", "");
        try
        {
            Utf8JsonReader reader = new(utf8);
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) return false;
            while (reader.Read())
            {
                if (reader.CurrentDepth != 1 || reader.TokenType != JsonTokenType.PropertyName) continue;
                if (reader.ValueTextEquals("id"u8) && reader.Read()) id = reader.GetString() ?? "";
                else if (reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("source"u8) && reader.Read()) source = reader.GetString() ?? "";
            }

            return id.Length > 0;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return false;
        }
    }
}
