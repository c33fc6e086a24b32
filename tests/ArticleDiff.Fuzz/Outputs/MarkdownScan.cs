using System.Text;
using System.Text.RegularExpressions;
using ArticleDiff.Fuzz.Inspections;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ArticleDiff.Fuzz.Outputs;

/// <summary>
/// Reads a report as GitHub does, with its extensions on, and refuses what the writers do not write: pictures, links but to the articles' files, mathematics, diagrams,
/// code, foot notes, alerts, task boxes, elements but a few without attributes, and words that GitHub makes links, notifications or pictures of.
/// </summary>
internal static partial class MarkdownScan
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables().UseAutoLinks().UseTaskLists().UseFootnotes().UseAlertBlocks().UseMathematics()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough).UseEmojiAndSmiley(enableSmileys: false).Build();

    private static readonly string[] Tags = ["<b>", "</b>", "<span>", "</span>", "<del>", "</del>", "<ins>", "</ins>", "<sub>", "</sub>", "<br>", "<summary>", "</summary>", "<details>", "</details>"];
    private static readonly Type[] Blocks = [typeof(HeadingBlock), typeof(ListBlock), typeof(ListItemBlock), typeof(QuoteBlock), typeof(ParagraphBlock), typeof(Table), typeof(TableRow), typeof(TableCell), typeof(HtmlBlock)];

    /// <param name="markdown">The report.</param>
    /// <param name="what">What it is, for the message.</param>
    public static void Check(string markdown, string what)
    {
        TextScan.Check(markdown, what);
        RunnerScan.CheckNone(markdown, what);
        foreach (Block block in Markdown.Parse(markdown, Pipeline).Descendants<Block>())
        {
            if (block is LinkReferenceDefinitionGroup { Count: 0 }) continue;
            Promise.Kept(Blocks.Contains(block.GetType()), $"{what}: text became {block.GetType().Name} in line {block.Line + 1}: {LineOf(markdown, block.Line)}");
            if (block is HtmlBlock html) CheckHtml(html, markdown, what);
            else if (block is LeafBlock { Inline: { } inlines }) CheckInlines(inlines, markdown, block.Line, what);
        }
    }

    /// <summary>The text that a reader sees.</summary>
    public static string Seen(string markdown)
    {
        using var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(Markdown.ToHtml(markdown, Pipeline));
        return page.Body!.TextContent;
    }

    /// <summary>The comment that says how a report was written, or one of the few elements alone.</summary>
    private static void CheckHtml(HtmlBlock block, string markdown, string what)
    {
        string text = block.Lines.ToString().Trim();
        bool comment = text.StartsWith("<!-- articlediff ", StringComparison.Ordinal) && text.IndexOf("-->", StringComparison.Ordinal) == text.Length - 3;
        Promise.Kept(comment || AllTags().Replace(text, tag => Tags.Contains(tag.Value) ? "" : "<") is var rest && !rest.Contains('<', StringComparison.Ordinal), $"{what}: an element in line {block.Line + 1}: {LineOf(markdown, block.Line)}");
    }

    private static void CheckInlines(ContainerInline inlines, string markdown, int line, string what)
    {
        List<StringBuilder> pieces = [new()];
        foreach (Inline inline in inlines) Add(inline, pieces, markdown, line, what);
        foreach (string piece in pieces.Select(piece => piece.ToString()))
            Promise.Kept(!Noticed().IsMatch(piece) && !CommitId().IsMatch(piece), $"{what}: GitHub would make something of “{piece}” in line {line + 1}");
    }

    private static void Add(Inline inline, List<StringBuilder> pieces, string markdown, int line, string what)
    {
        switch (inline)
        {
            case Markdig.Extensions.Emoji.EmojiInline:
                throw new BrokenPromiseException($"{what}: text became an emoji in line {line + 1}: {LineOf(markdown, line)}");
            case LiteralInline literal:
                pieces[^1].Append(literal.Content.AsSpan());
                break;
            case HtmlEntityInline entity:
                pieces[^1].Append(entity.Transcoded.AsSpan());
                break;
            case LineBreakInline:
                pieces[^1].Append('\n');
                break;
            case CodeInline:
                // GitHub looks for nothing in code.
                pieces.Add(new StringBuilder());
                break;
            case HtmlInline tag when Tags.Contains(tag.Tag):
                pieces.Add(new StringBuilder());
                break;
            case EmphasisInline { DelimiterChar: '*', DelimiterCount: 2 } strong:
                foreach (Inline child in strong) Add(child, pieces, markdown, line, what);
                break;
            case LinkInline { IsImage: false, IsAutoLink: false } link when IsFile(link.Url!):
                // GitHub looks for nothing in a link; what stands in it must be text all the same.
                List<StringBuilder> inside = [new()];
                foreach (Inline child in link) Add(child, inside, markdown, line, what);
                pieces.Add(new StringBuilder());
                break;
            default:
                throw new BrokenPromiseException($"{what}: text became {inline.GetType().Name} in line {line + 1}: {LineOf(markdown, line)}");
        }
    }

    /// <summary>A path to a file beside the report: no scheme, no other server, no fragment.</summary>
    private static bool IsFile(string address) => address.Length > 0 && address.AsSpan().IndexOfAny(":#?\\") < 0 && !address.StartsWith("//", StringComparison.Ordinal);

    private static string LineOf(string markdown, int line) => markdown.Split('\n').ElementAtOrDefault(line) ?? "";

    // Mentions, issues, addresses and names of emoji (GitHub Flavored Markdown and html-pipeline).
    [GeneratedRegex(@"@[a-z0-9]|#\d|\bgh-\d|\bwww\.|://|mailto:\S|xmpp:\S|:[a-z0-9_+-]+:", RegexOptions.IgnoreCase)]
    private static partial Regex Noticed();

    [GeneratedRegex(@"\b(?=[0-9a-f]*[0-9])(?=[0-9]*[a-f])[0-9a-f]{7,40}\b")]
    private static partial Regex CommitId();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex AllTags();
}
