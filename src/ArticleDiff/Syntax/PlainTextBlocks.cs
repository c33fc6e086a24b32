using System.Collections.Immutable;
using ArticleDiff.Text;

namespace ArticleDiff.Syntax;

/// <summary>
/// Finds the paragraphs of plain text. A line is a paragraph, unless the text is hard-wrapped: then blank lines, indents, list signs and lines that
/// end early part the paragraphs, and the line ends inside a paragraph are white space of its one block.
/// </summary>
internal static class PlainTextBlocks
{
    public static ImmutableArray<ContentBlock> Find(SourceText text)
    {
        List<TextSpan> lines = VisibleLines(text);
        var blocks = ImmutableArray.CreateBuilder<ContentBlock>(lines.Count);
        int width = WrappedLines.Width(text, lines);
        for (int i = 0, next; i < lines.Count; i = next)
        {
            next = i + 1;
            while (width > 0 && next < lines.Count && WrappedLines.Continues(text, lines[next - 1], lines[next], width)) next++;
            blocks.Add(new ContentBlock(BlockKind.Paragraph, [new TextRun(TextSpan.FromBounds(lines[i].Start, lines[next - 1].End))]));
        }

        return blocks.ToImmutable();
    }

    /// <summary>The lines that hold a visible character, without the white space around them.</summary>
    private static List<TextSpan> VisibleLines(SourceText text)
    {
        List<TextSpan> lines = [];
        ImmutableArray<int> starts = text.LineStarts;
        for (int line = 0; line < starts.Length; line++)
        {
            int start = starts[line], end = line + 1 < starts.Length ? starts[line + 1] : text.Length;
            while (end > start && char.IsWhiteSpace(text.Content[end - 1])) end--;
            while (start < end && char.IsWhiteSpace(text.Content[start])) start++;
            if (HasVisible(text.Content.AsSpan(start, end - start))) lines.Add(TextSpan.FromBounds(start, end));
        }

        return lines;
    }

    private static bool HasVisible(ReadOnlySpan<char> line)
    {
        foreach (char c in line)
            if (!CharacterClass.IsBlank(c)) return true;
        return false;
    }
}
