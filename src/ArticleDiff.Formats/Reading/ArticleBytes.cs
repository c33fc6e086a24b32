using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;
using ArticleDiff.Text;

namespace ArticleDiff.Formats.Reading;

/// <summary>
/// Turns the bytes of a file into text: UTF-8 with or without a byte order mark, UTF-16 with one. Nothing is guessed and nothing is
/// replaced: bytes that are no text are refused with their offset.
/// </summary>
public static class ArticleBytes
{
    /// <summary>The default largest size of one file, in bytes: 64 MiB, several hundred thousand sentences.</summary>
    public const int DefaultMaxBytes = 64 * 1024 * 1024;

    private const string Remedy = "save the file as UTF-8, or as UTF-16 with a byte order mark";

    /// <summary>Decodes a whole file. A byte order mark is not part of the text.</summary>
    /// <param name="bytes">All bytes of the file.</param>
    /// <param name="path">The file as it is to be printed.</param>
    /// <param name="maxBytes">The largest size that is read, in bytes.</param>
    /// <exception cref="InputException">
    /// The file is empty or blank, larger than <paramref name="maxBytes"/>, binary, or not in one of the encodings.
    /// </exception>
    public static SourceText Decode(ReadOnlySpan<byte> bytes, string path, long maxBytes = DefaultMaxBytes)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (bytes.Length > maxBytes) throw TooLarge(path, maxBytes, InputLimits.FileBytes.Name);
        if (bytes.IsEmpty) throw Refusal(path, "the file is empty; an article needs text.");
        string content = bytes switch
        {
            [0xFF, 0xFE, 0, 0, ..] or [0, 0, 0xFE, 0xFF, ..] => throw Refusal(path, $"the file is UTF-32 (byte offset 0); {Remedy}."),
            [0xFF, 0xFE, ..] => DecodeUtf16(bytes, path, low: 0),
            [0xFE, 0xFF, ..] => DecodeUtf16(bytes, path, low: 1),
            [0xEF, 0xBB, 0xBF, ..] => DecodeUtf8(bytes, 3, path),
            _ => DecodeUtf8(bytes, 0, path),
        };
        if (string.IsNullOrWhiteSpace(content)) throw Refusal(path, "the file holds nothing but white space; an article needs text.");
        return SourceText.From(content, path);
    }

    /// <summary>Holds a text that came without a file to the same rules.</summary>
    internal static SourceText Check(string content, string path, long maxBytes)
    {
        if (content.Length > maxBytes) throw TooLarge(path, maxBytes, InputLimits.FileBytes.Name);
        int zero = content.IndexOf('\0', StringComparison.Ordinal);
        if (zero >= 0) throw Refusal(path, string.Create(CultureInfo.InvariantCulture, $"the text is binary: it holds a NUL at offset {zero}."));
        if (string.IsNullOrWhiteSpace(content)) throw Refusal(path, "the text holds nothing but white space; an article needs text.");
        return SourceText.From(content, path);
    }

    /// <summary>Reads a stream to its end, or to the limit.</summary>
    /// <exception cref="InputException">There is more than the limit.</exception>
    internal static byte[] ReadToEnd(Stream stream, string shown, InputLimits limits, InputLimit limit)
    {
        using MemoryStream bytes = new();
        byte[] buffer = new byte[64 * 1024];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            bytes.Write(buffer, 0, read);
            if (bytes.Length > limits[limit]) throw TooLarge(shown, limits[limit], limit.Name);
        }

        return bytes.ToArray();
    }

    /// <summary>The error for a file beyond the size limit; also raised before such a file is read at all.</summary>
    internal static InputException TooLarge(string path, long maxBytes, string limit) => Refusal(path, string.Create(
        CultureInfo.InvariantCulture, $"the file is larger than {maxBytes} bytes, the limit {limit}; split it, or raise it with --limit {limit}=NUMBER."));

    private static string DecodeUtf8(ReadOnlySpan<byte> bytes, int start, string path)
    {
        int zero = bytes.IndexOf((byte)0);
        if (zero >= 0) throw Binary(path, zero);
        ReadOnlySpan<byte> text = bytes[start..];
        if (!Utf8.IsValid(text))
        {
            int offset = start + ValidLength(text);
            throw Invalid(path, "UTF-8", offset, bytes[offset]);
        }

        // Into the string at once: a buffer of a pool would stay as long as the program runs.
        return Encoding.UTF8.GetString(text);
    }

    private static int ValidLength(ReadOnlySpan<byte> text)
    {
        int valid = 0;
        while (Rune.DecodeFromUtf8(text[valid..], out _, out int length) == OperationStatus.Done) valid += length;
        return valid;
    }

    /// <param name="bytes">The file with its byte order mark.</param>
    /// <param name="path">The file as it is to be printed.</param>
    /// <param name="low">Index of the less significant byte in a pair: 0 little endian, 1 big endian.</param>
    private static string DecodeUtf16(ReadOnlySpan<byte> bytes, string path, int low)
    {
        const string Name = "UTF-16";
        if (bytes.Length % 2 != 0) throw Invalid(path, Name, bytes.Length - 1, bytes[^1]);
        char[] content = new char[(bytes.Length / 2) - 1];
        for (int i = 0; i < content.Length; i++)
        {
            int at = 2 * (i + 1);
            char unit = (char)(bytes[at + low] | (bytes[at + 1 - low] << 8));
            if (unit == '\0') throw Binary(path, at);
            bool second = i > 0 && char.IsHighSurrogate(content[i - 1]);
            if (char.IsLowSurrogate(unit) != second) throw Invalid(path, Name, second ? at - 2 : at, bytes[second ? at - 2 : at]);
            content[i] = unit;
        }

        if (content.Length > 0 && char.IsHighSurrogate(content[^1])) throw Invalid(path, Name, bytes.Length - 2, bytes[^2]);
        return new string(content);
    }

    private static InputException Binary(string path, int offset) => Refusal(path, string.Create(
        CultureInfo.InvariantCulture, $"the file is binary: it holds a NUL at byte offset {offset}; if it is text, {Remedy}."));

    private static InputException Invalid(string path, string encoding, int offset, byte value) => Refusal(path, string.Create(
        CultureInfo.InvariantCulture, $"the file is not valid {encoding}: byte offset {offset} (0x{value:X2}); {Remedy}."));

    private static InputException Refusal(string path, string message) => new(path, 0, 0, message);
}
