using System.Collections.Immutable;
using ArticleDiff.Text;

namespace ArticleDiff.Syntax;

/// <summary>One file as a reader understood it: its characters, its metadata, and the blocks that hold its text.</summary>
/// <param name="Text">The characters of the whole file.</param>
/// <param name="Metadata">What it says about itself.</param>
/// <param name="Blocks">The blocks in file order, not overlapping. What a reader leaves out is in no block, and is still in the file.</param>
public sealed record ArticleSource(SourceText Text, ArticleMetadata Metadata, ImmutableArray<ContentBlock> Blocks)
{
    /// <summary>Reads plain text: blocks are lines, or paragraphs where the text is hard-wrapped.</summary>
    public static ArticleSource FromPlainText(SourceText text) => new(text, ArticleMetadata.None, PlainTextBlocks.Find(text));
}
