using System.Text;
using Markdig;
using Markdig.Extensions.Emoji;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ArticleDiff.Tests.Formats.Writing;

/// <summary>Reads Markdown with GitHub's extensions on and says what a reader would see.</summary>
internal static class RenderedMarkdown
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables().UseAutoLinks().UseTaskLists().UseFootnotes().UseAlertBlocks().UseMathematics()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough).UseEmojiAndSmiley(enableSmileys: false).Build();

    private static readonly string[] KnownTags = ["<b>", "</b>", "<span>", "</span>", "<del>", "</del>", "<ins>", "</ins>", "<sub>", "</sub>"];

    public static MarkdownDocument Parse(string markdown) => Markdown.Parse(markdown, Pipeline);

    /// <summary>The visible text of a block that holds a line.</summary>
    public static string TextOf(LeafBlock block) => string.Concat(PiecesOf(block));

    /// <summary>The visible text cut where a tag stands: GitHub looks for mentions and the like inside of one piece only.</summary>
    public static List<string> PiecesOf(LeafBlock block)
    {
        List<StringBuilder> pieces = [new()];
        foreach (Inline inline in block.Inline!) Add(inline, pieces);
        return [.. pieces.Select(piece => piece.ToString())];
    }

    /// <summary>The visible texts that stand between the tags of an element, in order.</summary>
    public static List<string> MarkedIn(LeafBlock block, string element)
    {
        List<string> marked = [];
        List<StringBuilder>? open = null;
        foreach (Inline inline in block.Inline!)
        {
            if (inline is HtmlInline start && start.Tag == $"<{element}>") open = [new StringBuilder()];
            else if (inline is HtmlInline end && end.Tag == $"</{element}>")
            {
                marked.Add(string.Concat(open!));
                open = null;
            }
            else if (open is not null) Add(inline, open);
        }

        return open is null ? marked : throw new InvalidDataException($"<{element}> is never closed.");
    }

    /// <summary>The block of a cell, or null when it is empty.</summary>
    public static LeafBlock? BlockOf(TableCell cell) => cell.Count == 0 ? null : (LeafBlock)Assert1(cell);

    /// <summary>The cells of a row, as visible text.</summary>
    public static List<string> CellsOf(TableRow row) =>
        [.. row.Cast<TableCell>().Select(cell => cell.Count == 0 ? "" : TextOf((LeafBlock)Assert1(cell)))];

    private static Block Assert1(TableCell cell) => cell.Count == 1 ? cell[0] : throw new InvalidDataException("A cell holds several blocks.");

    private static void Add(Inline inline, List<StringBuilder> pieces)
    {
        switch (inline)
        {
            case LinkInline { IsImage: false, IsAutoLink: false } link when link.Url!.EndsWith(".txt", StringComparison.Ordinal):
                foreach (Inline child in link) Add(child, pieces);
                break;
            case EmojiInline or LinkInline:
                throw new InvalidDataException($"Text became {inline.GetType().Name}.");
            case LiteralInline literal:
                pieces[^1].Append(literal.Content.AsSpan());
                break;
            case HtmlEntityInline entity:
                pieces[^1].Append(entity.Transcoded.AsSpan());
                break;
            case CodeInline code:
                pieces[^1].Append(code.Content);
                break;
            case HtmlInline tag when KnownTags.Contains(tag.Tag):
                pieces.Add(new StringBuilder());
                break;
            case EmphasisInline { DelimiterChar: '*', DelimiterCount: 2 } strong:
                foreach (Inline child in strong) Add(child, pieces);
                break;
            default:
                throw new InvalidDataException($"Text became {inline.GetType().Name}: {inline}");
        }
    }
}
