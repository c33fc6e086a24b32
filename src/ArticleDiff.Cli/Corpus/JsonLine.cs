namespace ArticleDiff.Cli.Corpus;

/// <summary>One line of a JSON Lines file.</summary>
/// <param name="Number">One-based.</param>
/// <param name="Offset">Bytes before it in the file, a byte order mark among them.</param>
/// <param name="Bytes">The line without its end; empty when it is longer than the limit <c>line-bytes</c>.</param>
/// <param name="End">Bytes up to the end of the line, its line end included.</param>
internal sealed record JsonLine(int Number, long Offset, ReadOnlyMemory<byte> Bytes, long End)
{
    /// <summary>Whether it is longer than what is read.</summary>
    public bool IsTooLong { get; init; }

    /// <summary>Whether a line end follows.</summary>
    public bool IsEnded { get; init; }

    /// <summary>Whether it holds nothing but white space.</summary>
    public bool IsBlank => !IsTooLong && Bytes.Span.IndexOfAnyExcept(" \t\r"u8) < 0;
}
