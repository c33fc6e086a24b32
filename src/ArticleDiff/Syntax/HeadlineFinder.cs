using System.Collections.Immutable;

namespace ArticleDiff.Syntax;

/// <summary>
/// Finds the headline and tells it from the lines around it. Above the running text, the headline is what the markup calls the title; else the line that
/// the metadata repeat; else the first clean one among lines that repeat each other; else the first line with the length of a headline.
/// </summary>
internal static class HeadlineFinder
{
    private const int LongestHeadline = 30;
    private const int ShortestHeadline = 3;

    public static void Mark(ArticleSource source, BlockShape[] shapes, UnitKind?[] kinds)
    {
        int body = 0;
        while (body < shapes.Length && (kinds[body] is not null || source.Blocks[body].Kind is BlockKind.Title or BlockKind.Heading || !shapes[body].IsRunning)) body++;
        int headline = Find(source, shapes, kinds, body);
        if (headline < 0) return;
        kinds[headline] = UnitKind.Headline;
        MarkAround(source.Blocks, shapes, kinds, headline, body);
        MarkRepetitions(source.Blocks, shapes, kinds, headline);
    }

    private static int Find(ArticleSource source, BlockShape[] shapes, UnitKind?[] kinds, int body)
    {
        for (int b = 0; b < shapes.Length; b++)
            if (source.Blocks[b].Kind == BlockKind.Title && shapes[b].Words > 0) return b;
        // Without running text below, nothing tells a headline from the rest.
        if (body == shapes.Length) return -1;
        List<int> candidates = [];
        for (int b = 0; b < body; b++)
            if (kinds[b] is null && shapes[b].Words is > 0 and <= LongestHeadline && shapes[b].Last != ':') candidates.Add(b);
        if (candidates.Count == 0) return -1;
        string title = KeyOf(source.Metadata.Title);
        if (title.Length > 0 && candidates.FindIndex(b => shapes[b].Key == title || title.StartsWith(shapes[b].Key + " ", StringComparison.Ordinal)) is >= 0 and int known && shapes[candidates[known]].Words >= ShortestHeadline) return candidates[known];
        int heading = candidates.FindIndex(b => source.Blocks[b].Kind == BlockKind.Heading);
        if (heading >= 0) return candidates[heading];
        int repeated = candidates.FindIndex(b => shapes[b].Words >= ShortestHeadline && candidates.Exists(other => other != b && Repeats(shapes[other].Key, shapes[b].Key)));
        if (repeated >= 0) return candidates[repeated];
        int lengthy = candidates.FindIndex(b => shapes[b].Words > ShortestHeadline && !Furniture.IsSectionName(shapes[b]) && !shapes[b].IsListItem);
        if (lengthy >= 0) return candidates[lengthy];
        int any = candidates.FindIndex(b => shapes[b].Words > 1 && !Furniture.IsSectionName(shapes[b]) && !shapes[b].IsListItem);
        return any < 0 ? -1 : candidates[any];
    }

    /// <summary>Lines above the headline, section names and repetitions are kickers; below it, a name is a byline and the first other line a deck.</summary>
    private static void MarkAround(ImmutableArray<ContentBlock> blocks, BlockShape[] shapes, UnitKind?[] kinds, int headline, int body)
    {
        bool deck = false;
        for (int b = 0; b < Math.Max(headline, body); b++)
        {
            if (kinds[b] is not null || blocks[b].Kind is not (BlockKind.Paragraph or BlockKind.Heading or BlockKind.Title)) continue;
            if (b < headline && b < body)
            {
                kinds[b] = UnitKind.Kicker;
            }
            else if (b > headline)
            {
                if (Repeats(shapes[b].Key, shapes[headline].Key) || Furniture.IsSectionName(shapes[b])) kinds[b] = UnitKind.Kicker;
                else if (IsName(shapes[b])) kinds[b] = UnitKind.Byline;
                else if (!deck && !shapes[b].IsListItem && !shapes[b].EndsInStop && shapes[b].Last != ':')
                {
                    kinds[b] = UnitKind.Subheading;
                    deck = true;
                }
            }
        }
    }

    private static void MarkRepetitions(ImmutableArray<ContentBlock> blocks, BlockShape[] shapes, UnitKind?[] kinds, int headline)
    {
        for (int b = 0; b < shapes.Length; b++)
            if (kinds[b] is null && blocks[b].Kind != BlockKind.ListItem && shapes[b].Words >= ShortestHeadline && shapes[b].Key == shapes[headline].Key) kinds[b] = UnitKind.Kicker;
    }

    /// <summary>Whether a line is the other one again, alone or with section words before or behind it.</summary>
    private static bool Repeats(string line, string other) => other.Length > 0 && (line == other
        || line.EndsWith(" " + other, StringComparison.Ordinal) || line.StartsWith(other + " ", StringComparison.Ordinal));

    private static bool IsName(BlockShape shape) => shape.Words is >= 2 and <= 4 && shape.CapitalisedWords == shape.Words && !shape.EndsInStop && !shape.HasQuotation
        && shape.Capitals.Long > 0 && !shape.Key.AsSpan().ContainsAnyInRange('0', '9');

    private static string KeyOf(string? title)
    {
        if (string.IsNullOrWhiteSpace(title)) return "";
        ArticleSource source = ArticleSource.FromPlainText(Text.SourceText.From(title.ReplaceLineEndings(" "), "title"));
        if (source.Blocks.Length == 0) return "";
        TokenizedArticle tokenized = Tokenizer.Tokenize(source);
        VisibleTokens tokens = new(source, tokenized);
        tokens.Load(tokenized.BlockTokens[0].First, tokenized.BlockTokens[0].Count);
        return BlockShape.Of(tokens).Key;
    }
}
