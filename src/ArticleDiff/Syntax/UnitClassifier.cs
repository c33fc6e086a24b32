using System.Collections.Immutable;

namespace ArticleDiff.Syntax;

/// <summary>
/// Tells headlines, headings, captions, bylines, timestamps and page furniture from running text. What the reader's markup says wins; in plain
/// text, position, length, the missing full stop, repetition of the headline, clock forms and phrases decide. When in doubt a block is running text.
/// </summary>
internal static class UnitClassifier
{
    /// <summary>A heading has at most this many words.</summary>
    private const int LongestHeading = 14;

    /// <summary>A question that serves as a heading has at most this many words.</summary>
    private const int LongestQuestion = 10;

    /// <summary>A caption that a lone duration follows has at most this many words.</summary>
    private const int LongestFilmTitle = 25;

    /// <summary>The kind of every block; null stands nowhere: text without signals is a sentence.</summary>
    public static UnitKind[] Classify(ArticleSource source, TokenizedArticle tokenized, VisibleTokens tokens, SentenceBoundary boundary)
    {
        ImmutableArray<ContentBlock> blocks = source.Blocks;
        BlockShape[] shapes = new BlockShape[blocks.Length];
        for (int b = 0; b < shapes.Length; b++)
        {
            tokens.Load(tokenized.BlockTokens[b].First, tokenized.BlockTokens[b].Count);
            int second = tokens.Count == 0 ? 0 : SentenceSplitter.NextSentence(tokens, boundary, 0);
            shapes[b] = BlockShape.Of(tokens) with { HasSentences = second < tokens.Count && tokens.TextOf(second - 1)[^1] is '.' or '”' or '"' };
        }

        UnitKind?[] kinds = new UnitKind?[blocks.Length];
        for (int b = 0; b < kinds.Length; b++)
            kinds[b] = FromMarkup(blocks[b].Kind) ?? FromItself(shapes[b], blocks[b].Kind) ?? FromNext(shapes, b);
        HeadlineFinder.Mark(source, shapes, kinds);
        MarkSubheadings(blocks, shapes, kinds);
        return [.. kinds.Select(kind => kind ?? UnitKind.Sentence)];
    }

    private static UnitKind? FromMarkup(BlockKind kind) => kind switch
    {
        BlockKind.Caption => UnitKind.Caption,
        BlockKind.Byline => UnitKind.Byline,
        BlockKind.Timestamp => UnitKind.Timestamp,
        _ => null,
    };

    private static UnitKind? FromItself(BlockShape shape, BlockKind kind)
    {
        if (kind == BlockKind.Title) return null;
        if (shape.IsSigns) return UnitKind.Boilerplate;
        if (kind == BlockKind.TableCell) return null;
        if (shape.IsTimestamp) return UnitKind.Timestamp;
        if (Furniture.KindOf(shape) is { } known) return known;
        if (kind is BlockKind.Heading or BlockKind.ListItem) return null;
        if (IsAuthorLine(shape)) return UnitKind.Byline;
        return shape.EndsInDuration && shape.Words <= LongestFilmTitle || shape.EndsInPlaceAndDate ? UnitKind.Caption : null;
    }

    /// <summary>The title of a film stands above its duration.</summary>
    private static UnitKind? FromNext(BlockShape[] shapes, int index) =>
        index > 0 && index + 1 < shapes.Length && shapes[index + 1].IsDuration && shapes[index].Words <= LongestFilmTitle && shapes[index].Last != '.' ? UnitKind.Caption : null;

    /// <summary>By Jane Doe and John Roe: every word of weight has a capital and no stop follows.</summary>
    private static bool IsAuthorLine(BlockShape shape) => !shape.EndsInStop && shape.Words is > 1 and <= LongestHeading && !shape.HasQuotation
        && shape.Key.StartsWith("by ", StringComparison.Ordinal) && 3 * shape.CapitalisedWords >= 2 * shape.Words && shape.IsTitleCase && shape.StartsHigh;

    private static void MarkSubheadings(ImmutableArray<ContentBlock> blocks, BlockShape[] shapes, UnitKind?[] kinds)
    {
        int questions = 0;
        for (int b = 0; b < kinds.Length; b++)
            if (kinds[b] is null && IsQuestion(shapes[b])) questions++;
        int before = -1;
        for (int b = 0; b < kinds.Length; b++)
        {
            if (kinds[b] is { } known)
            {
                if (known == UnitKind.Headline) before = b;
                continue;
            }

            if (blocks[b].Kind is BlockKind.Title or BlockKind.Heading) kinds[b] = UnitKind.Subheading;
            else if (blocks[b].Kind == BlockKind.Paragraph && before >= 0 && IsSubheading(shapes, kinds, before, b, questions)) kinds[b] = UnitKind.Subheading;
            before = b;
        }
    }

    private static bool IsSubheading(BlockShape[] shapes, UnitKind?[] kinds, int before, int index, int questions)
    {
        BlockShape shape = shapes[index];
        int next = index + 1;
        while (next < shapes.Length && kinds[next] is UnitKind.Caption or UnitKind.Timestamp or UnitKind.Boilerplate) next++;
        if (next == shapes.Length || !shapes[next].IsRunning || shapes[next].Words <= shape.Words || shape.IsListItem || shape.HasQuotation || !shape.StartsHigh) return false;
        if (IsQuestion(shape)) return questions > 1 || shape.IsTitleCase;
        if (shape.EndsInStop || shape.Words > LongestHeading || !(char.IsLetterOrDigit(shape.Last) || shape.Last is ')' or '%')) return false;
        // Lines without stops in a row are a list, or a text that lost its stops, unless they look like headings.
        bool alone = kinds[before] is UnitKind.Headline or UnitKind.Subheading || shapes[before].EndsInStop;
        return shape.IsTitleCase || (alone && shapes[before].Last != ':');
    }

    private static bool IsQuestion(BlockShape shape)
    {
        if (shape.Last != '?' || shape.Words > LongestQuestion || shape.HasQuotation || !shape.StartsHigh) return false;
        int space = shape.Key.IndexOf(' ', StringComparison.Ordinal);
        return space > 0 && shape.Key[..space] is "what" or "whats" or "why" or "how" or "who" or "whos" or "when" or "where" or "which" or "is" or "are" or "can" or "will" or "could" or "should" or "does" or "do" or "did" or "has" or "have";
    }
}
