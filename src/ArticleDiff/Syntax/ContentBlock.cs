using System.Collections.Immutable;
using ArticleDiff.Text;

namespace ArticleDiff.Syntax;

/// <summary>A paragraph, heading or item of an article, as its reader found it.</summary>
/// <param name="Kind">What the markup says it is.</param>
/// <param name="Runs">Its pieces in file order, not overlapping, at least one.</param>
public sealed record ContentBlock(BlockKind Kind, ImmutableArray<TextRun> Runs)
{
    /// <summary>From the first character of the first piece to the last of the last one; markup in between is inside.</summary>
    public TextSpan Span => TextSpan.FromBounds(Runs[0].Span.Start, Runs[^1].Span.End);
}
