using System.Buffers;
using System.Text;
using System.Text.Json;

namespace ArticleDiff.Formats.Reading.Lines;

/// <summary>The keys of a JSON object on a line: those that are asked for are known, the rest is passed through.</summary>
internal sealed class LineKeys
{
    private const int LongestId = 256;
    private readonly Dictionary<string, JsonElement> _values = new(StringComparer.Ordinal);
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly List<string> _order = [];
    private readonly string _what;
    private readonly string _path;
    private readonly int _line;

    private LineKeys(string what, string path, int line) => (_what, _path, _line) = (what, path, line);

    /// <summary>Parses a line.</summary>
    /// <exception cref="InputException">It is no JSON.</exception>
    public static JsonDocument Document(ReadOnlyMemory<byte> utf8, string path, int line)
    {
        try
        {
            return JsonDocument.Parse(utf8);
        }
        catch (JsonException e)
        {
            int column = (int)(e.BytePositionInLine ?? 0);
            // Columns are counted in UTF-16 code units, as everywhere; the reader counts bytes.
            column = Encoding.UTF8.GetCharCount(utf8.Span[..Math.Min(column, utf8.Length)]) + 1;
            throw new InputException(path, line, column, "the line is no JSON; write one JSON object on each line.");
        }
    }

    /// <summary>The keys of an object.</summary>
    /// <exception cref="InputException">It is no object, or a key comes twice.</exception>
    public static LineKeys Of(JsonElement element, string what, string path, int line)
    {
        LineKeys keys = new(what, path, line);
        if (element.ValueKind != JsonValueKind.Object) throw keys.Wrong($"{what} must be a JSON object.");
        foreach (JsonProperty property in element.EnumerateObject())
        {
            string name = keys.Read(() => property.Name);
            if (!keys._values.TryAdd(name, property.Value)) throw keys.Wrong($"the key '{name}' comes twice in {what}; write it once.");
            keys._order.Add(name);
        }

        return keys;
    }

    /// <summary>The error for this line.</summary>
    public InputException Wrong(string message) => new(_path, _line, 1, message);

    /// <summary>The value of a key.</summary>
    public JsonElement Required(string key)
    {
        _known.Add(key);
        return _values.TryGetValue(key, out JsonElement value) ? value : throw Wrong($"{_what} needs the key '{key}'.");
    }

    /// <summary>An id: a string, or a whole number by its digits.</summary>
    public string RequiredId(string key)
    {
        JsonElement value = Required(key);
        string id = value.ValueKind switch
        {
            JsonValueKind.String => Read(() => value.GetString()!),
            JsonValueKind.Number when value.TryGetInt64(out _) => value.GetRawText(),
            _ => throw Wrong($"'{key}' must be a string or a whole number."),
        };
        if (id.Length is 0 or > LongestId || string.IsNullOrWhiteSpace(id) || id.Any(char.IsControl)) throw Wrong($"'{key}' must have 1 to {LongestId} characters, none of them a control character.");
        return id;
    }

    /// <summary>An id where a reader stands on a string or a number.</summary>
    public static string IdOf(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.String
        ? reader.GetString()!
        : Encoding.UTF8.GetString(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan);

    /// <summary>A text on one line, or null when the key is missing or null.</summary>
    public string? OptionalText(string key)
    {
        string? text = OptionalWords(key);
        if (text is null) return null;
        if (string.IsNullOrWhiteSpace(text)) throw Wrong($"'{key}' is empty; write something, or leave the key out.");
        return text.Any(char.IsControl) ? throw Wrong($"'{key}' must be one line without control characters.") : text;
    }

    /// <summary>A text of any length and form, or null when the key is missing or null.</summary>
    public string? OptionalWords(string key)
    {
        _known.Add(key);
        if (!_values.TryGetValue(key, out JsonElement value) || value.ValueKind == JsonValueKind.Null) return null;
        return value.ValueKind == JsonValueKind.String ? Read(() => value.GetString()!) : throw Wrong($"'{key}' must be a string.");
    }

    /// <summary>What nobody asked for, as an object in the order of the line; null when there is nothing.</summary>
    public JsonElement? Rest()
    {
        string[] rest = [.. _order.Where(name => !_known.Contains(name))];
        if (rest.Length == 0) return null;
        return Read(() =>
        {
            ArrayBufferWriter<byte> buffer = new();
            using (Utf8JsonWriter writer = new(buffer))
            {
                writer.WriteStartObject();
                foreach (string name in rest)
                {
                    writer.WritePropertyName(name);
                    _values[name].WriteTo(writer);
                }

                writer.WriteEndObject();
            }

            using JsonDocument document = JsonDocument.Parse(buffer.WrittenMemory);
            return document.RootElement.Clone();
        });
    }

    // Half of a surrogate pair can be spelled in JSON and is no text.
    private T Read<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException)
        {
            throw Wrong("a string holds half of a surrogate pair or bytes that are not UTF-8; write whole characters.");
        }
    }
}
