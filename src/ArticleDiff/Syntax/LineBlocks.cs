using System.Collections.Immutable;
using ArticleDiff.Text;

namespace ArticleDiff.Syntax;

/// <summary>Takes every line of a file, blank ones too, as one unit.</summary>
internal static class LineBlocks
{
    /// <summary>A block a line. That of a blank line is empty and stands where the line does, so that its unit has a place of its own in the file.</summary>
    public static ImmutableArray<ContentBlock> Find(SourceText text)
        => [.. Lines(text).Select(line => new ContentBlock(BlockKind.Paragraph, [new TextRun(line)]))];

    public static SentenceSplit Split(TokenizedArticle tokenized)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>(tokenized.BlockTokens.Length);
        var sentences = ImmutableArray.CreateBuilder<Sentence>(tokenized.BlockTokens.Length);
        foreach ((int first, int count) in tokenized.BlockTokens)
        {
            blocks.Add(new Block(BlockKind.Paragraph, first, count, sentences.Count, 1));
            sentences.Add(new Sentence(sentences.Count, UnitKind.Sentence, first, count, blocks.Count - 1));
        }

        return new SentenceSplit(blocks.ToImmutable(), sentences.ToImmutable());
    }

    /// <summary>The lines without their ends; the end of the last line does not open another one.</summary>
    private static IEnumerable<TextSpan> Lines(SourceText text)
    {
        ImmutableArray<int> starts = text.LineStarts;
        for (int i = 0; i < starts.Length; i++)
        {
            bool last = i + 1 == starts.Length;
            if (last && starts[i] == text.Length && i > 0) yield break;
            int end = last ? text.Length : starts[i + 1];
            while (end > starts[i] && text.Content[end - 1] is '\n' or '\r') end--;
            if (text.Content.AsSpan(starts[i], end - starts[i]).IsWhiteSpace()) end = starts[i];
            yield return TextSpan.FromBounds(starts[i], end);
        }
    }
}
