using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace ArticleDiff.Text;

/// <summary>
/// The exact characters of one file, a byte order mark left out. Nothing downstream trims or normalises them: whatever names words holds
/// a <see cref="TextSpan"/> into this text.
/// </summary>
public sealed class SourceText
{
    private readonly Lazy<ImmutableArray<int>> _lineStarts;
    private readonly Lazy<string> _hash;

    private SourceText(string content, string path)
    {
        Content = content;
        Path = path;
        _lineStarts = new(() => FindLineStarts(content));
        _hash = new(() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content))));
    }

    /// <summary>The path as it is to be printed: relative, with <c>/</c>.</summary>
    public string Path { get; }

    /// <summary>All characters.</summary>
    public string Content { get; }

    /// <summary>Number of UTF-16 code units.</summary>
    public int Length => Content.Length;

    /// <summary>SHA-256 of the characters as UTF-8, in lower-case hexadecimal.</summary>
    public string Hash => _hash.Value;

    /// <summary>Offsets at which lines begin; LF, CRLF and a lone CR end a line. Never empty.</summary>
    public ImmutableArray<int> LineStarts => _lineStarts.Value;

    /// <summary>Wraps <paramref name="content"/> without copying it.</summary>
    public static SourceText From(string content, string path)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(path);
        return new SourceText(content, path);
    }

    /// <summary>The characters of a span.</summary>
    public ReadOnlySpan<char> Slice(TextSpan span) => Content.AsSpan(span.Start, span.Length);

    /// <summary>The zero-based line and column of an offset; the offset behind the last character is allowed.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The offset lies outside the text.</exception>
    public LinePosition PositionOf(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, Length);
        int index = LineStarts.BinarySearch(offset);
        int line = index >= 0 ? index : ~index - 1;
        return new LinePosition(line, offset - LineStarts[line]);
    }

    private static ImmutableArray<int> FindLineStarts(string content)
    {
        var starts = ImmutableArray.CreateBuilder<int>();
        starts.Add(0);
        for (int i = 0; i < content.Length; i++)
        {
            bool ends = content[i] == '\n' || (content[i] == '\r' && (i + 1 == content.Length || content[i + 1] != '\n'));
            if (ends) starts.Add(i + 1);
        }

        return starts.ToImmutable();
    }
}
