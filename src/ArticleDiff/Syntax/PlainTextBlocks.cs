using System.Collections.Immutable;
using ArticleDiff.Text;

namespace ArticleDiff.Syntax;

/// <summary>Finds the paragraphs of plain text.</summary>
internal static class PlainTextBlocks
{
    public static ImmutableArray<ContentBlock> Find(SourceText text)
    {
        var blocks = ImmutableArray.CreateBuilder<ContentBlock>();
        ImmutableArray<int> starts = text.LineStarts;
        for (int line = 0; line < starts.Length; line++)
        {
            int start = starts[line], end = line + 1 < starts.Length ? starts[line + 1] : text.Length;
            while (end > start && char.IsWhiteSpace(text.Content[end - 1])) end--;
            while (start < end && char.IsWhiteSpace(text.Content[start])) start++;
            if (start < end) blocks.Add(new ContentBlock(BlockKind.Paragraph, [new TextRun(TextSpan.FromBounds(start, end))]));
        }

        return blocks.ToImmutable();
    }
}
