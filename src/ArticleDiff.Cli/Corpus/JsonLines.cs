using System.Security.Cryptography;
using ArticleDiff.Formats.Reading;

namespace ArticleDiff.Cli.Corpus;

/// <summary>Reads a JSON Lines file line by line: it holds one line at a time, however large the file is.</summary>
internal static class JsonLines
{
    private const int BufferSize = 1 << 16;

    /// <summary>The lines of a stream, blank ones too.</summary>
    /// <param name="stream">The file, from where it stands.</param>
    /// <param name="longest">Bytes of the longest line that is read; the default of the limit <c>line-bytes</c> when null.</param>
    /// <param name="hash">Is given all bytes that are read, or null.</param>
    public static IEnumerable<JsonLine> Read(Stream stream, long? longest = null, IncrementalHash? hash = null)
    {
        long most = longest ?? InputLimits.LineBytes.Default;
        byte[] buffer = new byte[BufferSize];
        MemoryStream line = new();
        long offset = 0, start = 0;
        int number = 1;
        bool tooLong = false, first = true;
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            hash?.AppendData(buffer, 0, read);
            int from = 0;
            while (from < read)
            {
                int end = Array.IndexOf(buffer, (byte)'\n', from, read - from);
                int length = (end < 0 ? read : end) - from;
                tooLong |= line.Length + length > most;
                if (!tooLong) line.Write(buffer, from, length);
                from += length + (end < 0 ? 0 : 1);
                if (end < 0) break;
                yield return Line(number++, start, line, offset + from, tooLong, ref first) with { IsEnded = true };
                (start, tooLong) = (offset + from, false);
            }

            offset += read;
        }

        if (line.Length > 0 || tooLong) yield return Line(number, start, line, offset, tooLong, ref first);
    }

    private static JsonLine Line(int number, long start, MemoryStream line, long end, bool tooLong, ref bool first)
    {
        byte[] bytes = tooLong ? [] : line.ToArray();
        line.SetLength(0);
        // A line that was very long must not keep its memory.
        if (line.Capacity > 16 * BufferSize) line.Capacity = 0;
        ReadOnlyMemory<byte> content = bytes;
        if (first && content.Span.StartsWith("\uFEFF"u8)) (content, start) = (content[3..], start + 3);
        first = false;
        if (content.Length > 0 && content.Span[^1] == '\r') content = content[..^1];
        return new JsonLine(number, start, content, end) { IsTooLong = tooLong };
    }
}
