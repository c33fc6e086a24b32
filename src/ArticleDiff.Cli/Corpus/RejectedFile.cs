using System.Text.Json;
using ArticleDiff.Cli.Output;
using ArticleDiff.Formats.Writing.Json;

namespace ArticleDiff.Cli.Corpus;

/// <summary>The lines of the input that gave no result, made anew by each run: it takes the place of the old one when the run has come to its end.</summary>
/// <param name="full">Full path of the file.</param>
internal sealed class RejectedFile(string full) : IDisposable
{
    private static readonly JsonWriterOptions Layout = new() { Encoder = JsonText.Encoder };

    private readonly TemporaryFile _temporary = new(Path.Combine(Path.GetDirectoryName(full)!, $".{Path.GetFileName(full)}.tmp"));
    private FileStream? _stream;

    /// <summary>How many lines were added.</summary>
    public int Count { get; private set; }

    public void Add(int line, string? id, string message)
    {
        _stream ??= _temporary.Make(path => new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.Read));
        using (MemoryStream row = new())
        {
            using (Utf8JsonWriter json = new(row, Layout))
            {
                json.WriteStartObject();
                json.WriteNumber("line", line);
                if (id is not null) json.WriteString("id", id);
                json.WriteString("message", message);
                json.WriteEndObject();
            }

            row.Write("\n"u8);
            _stream.Write(row.ToArray());
        }

        Count++;
    }

    /// <summary>Puts the file in place; without a line, no file is left, whatever an earlier run wrote.</summary>
    public void Close()
    {
        if (_stream is null)
        {
            File.Delete(_temporary.Path);
            File.Delete(full);
            return;
        }

        _stream.Flush(flushToDisk: true);
        _stream.Dispose();
        _stream = null;
        _temporary.MoveTo(full);
    }

    public void Dispose()
    {
        _stream?.Dispose();
        _temporary.Dispose();
    }
}
