namespace ArticleDiff.Text;

/// <summary>A span that remembers whose text it points into.</summary>
/// <param name="Source">The text.</param>
/// <param name="Span">The characters in it.</param>
public readonly record struct Location(SourceText Source, TextSpan Span)
{
    /// <summary>The characters, exactly as the file has them.</summary>
    public ReadOnlySpan<char> Text => Source.Slice(Span);

    /// <summary>The form <c>path:line:column</c>, both one-based.</summary>
    public override string ToString()
    {
        LinePosition at = Source.PositionOf(Span.Start);
        return $"{Source.Path}:{at.Line + 1}:{at.Column + 1}";
    }
}
