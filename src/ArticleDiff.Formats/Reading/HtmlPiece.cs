using ArticleDiff.Text;

namespace ArticleDiff.Formats.Reading;

/// <param name="Span">Where it stands in the file.</param>
/// <param name="Kind">What it is.</param>
internal readonly record struct HtmlPiece(TextSpan Span, HtmlPieceKind Kind);

/// <summary>What a piece of an HTML file is.</summary>
internal enum HtmlPieceKind : byte
{
    /// <summary>Text with a visible character.</summary>
    Text,

    /// <summary>White space between tags.</summary>
    Blank,

    /// <summary>The tag of a line break.</summary>
    Break,
}
