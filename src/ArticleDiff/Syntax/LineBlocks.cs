using System.Collections.Immutable;
using ArticleDiff.Text;

namespace ArticleDiff.Syntax;

/// <summary>Takes every line of a file, blank ones too, as one unit.</summary>
internal static class LineBlocks
{
    public static ImmutableArray<ContentBlock> Find(SourceText text)
    {
        var blocks = ImmutableArray.CreateBuilder<ContentBlock>();
        foreach (TextSpan line in Lines(text))
            if (!line.IsEmpty) blocks.Add(new ContentBlock(BlockKind.Paragraph, [new TextRun(line)]));
        return blocks.ToImmutable();
    }

    public static SentenceSplit Split(SourceText text, TokenizedArticle tokenized)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        int filled = 0, next = 0;
        foreach (TextSpan line in Lines(text))
        {
            int first = next, count = 0;
            if (!line.IsEmpty) (first, count) = tokenized.BlockTokens[filled++];
            blocks.Add(new Block(BlockKind.Paragraph, first, count, sentences.Count, 1));
            sentences.Add(new Sentence(sentences.Count, UnitKind.Sentence, first, count, blocks.Count - 1));
            next = first + count;
            while (next < tokenized.Tokens.Length && tokenized.Tokens[next].Span.Start <= line.End && tokenized.Tokens[next].Kind == TokenKind.Break && count > 0)
                next++;
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
            yield return TextSpan.FromBounds(starts[i], end);
        }
    }
}
