using System.Text;
using System.Text.Json;
using ArticleDiff.Alignment;
using ArticleDiff.Cli.Output;
using ArticleDiff.Cli.Verbs;
using ArticleDiff.Formats.Writing.Json;

namespace ArticleDiff.Cli.Corpus;

/// <summary>
/// <c>run.json</c>: by what and of what results were made, so that they can be made again and compared. It names no time, machine or absolute path: the same work
/// leaves the same file.
/// </summary>
internal static class RunFile
{
    private const string Identity = "madeBy";

    private static readonly JsonWriterOptions Layout = new() { Indented = true, NewLine = "\n", Encoder = JsonText.Encoder };

    /// <summary>The file's text.</summary>
    /// <param name="configuration">SHA-256 of the configuration, or null when none was found.</param>
    /// <param name="options">Options of the command line that change results, by name.</param>
    /// <param name="rest">Writes the other fields.</param>
    public static string Text(string? configuration, IEnumerable<(string Name, string Value)> options, Action<Utf8JsonWriter> rest)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream, Layout))
        {
            json.WriteStartObject();
            json.WriteNumber("version", 1);
            json.WriteStartObject(Identity);
            json.WriteString("tool", $"{CommandTree.Name} {CommandTree.Version()}");
            json.WriteString("engine", EngineRevision.Current);
            json.WriteString("lexicon", EngineRevision.Lexicon);
            json.WriteString("configuration", configuration);
            json.WriteStartObject("options");
            foreach ((string name, string value) in options) json.WriteString(name, value);
            json.WriteEndObject();
            json.WriteEndObject();
            rest(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    /// <summary>Refuses to go on with results that something else has made.</summary>
    /// <param name="full">Full path of the file; it may be missing.</param>
    /// <param name="text">What the file is to hold.</param>
    /// <param name="folder">The folder of the results, as messages print it.</param>
    /// <exception cref="UsageException">The results there were made by another version, by other options, or are none.</exception>
    public static void RefuseOther(string full, string text, string folder)
    {
        if (!File.Exists(full)) return;
        using JsonDocument wanted = JsonDocument.Parse(text);
        JsonDocument? found = null;
        try
        {
            found = JsonDocument.Parse(File.ReadAllBytes(full));
            if (found.RootElement.TryGetProperty(Identity, out JsonElement identity) && JsonElement.DeepEquals(identity, wanted.RootElement.GetProperty(Identity))) return;
        }
        catch (JsonException)
        {
            // It is no run.json of ours, which is said below.
        }
        finally
        {
            found?.Dispose();
        }

        throw new UsageException($"{folder}: holds results that another version, configuration or set of options has made; give another folder, or remove this one first.");
    }

    /// <summary>Writes the file, all of it or nothing.</summary>
    public static void Write(string full, string shown, string text) => OutputFile.Write(full, shown, text);
}
