using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ArticleDiff.Formats.Reading;
using ArticleDiff.Syntax;
using Markdig;
using Xunit;

namespace ArticleDiff.Tests.Formats.Reading;

/// <summary>Random files made of nasty pieces, from fixed seeds: readings keep their invariants and say what the parsers themselves say.</summary>
public sealed class ReaderPropertyTests
{
    private const int Files = 400;

    private static readonly string[] MarkdownPieces =
    [
        "word ", "two words", "*", "**", "_", "__", "~~", "`", "``", "[", "]", "](x)", "![", "[a][b]", "(", ")", "<b>", "</b>", "<br>", "<!-- c -->", "<", ">", "&amp;", "&lt", "&#65;",
        "\\", "\\*", "\\\\", "\n", "\r\n", "\n\n", "\n\n", "\n> ", "\n- ", "\n1. ", "\n# ", "\n## ", "\n===\n", "\n---\n", "\n| a | b |\n|---|---|\n| c | d |\n", "|", "\n```\n", "\n\n    ", "\t", "  \n",
        "\n<div>\n", "\n</div>\n", "http://x.y/z_a", "<http://x.y>", "\u201Cq\u201D", "\U0001F600", "e\u0301", "\u00A0", "\n[b]: /u 't'\n", "\r",
    ];

    private static readonly string[] HtmlPieces =
    [
        "word ", "two words", "<p>", "</p>", "<b>", "</b>", "<i>", "</i>", "<div>", "</div>", "<br>", "</br>", "<table>", "<tr>", "<td>", "</table>", "<ul>", "<li>", "</ul>", "<!-- c -->", "<!x>", "<?y>",
        "&amp;", "&lt", "&#65;", "&nosuch;", "&", "<", ">", "<a href='x>y'>", "</a>", "<svg>", "</svg>", "<![CDATA[x]]>", "<h1>", "</h1>", "<blockquote>", "</blockquote>", "\n", "\r\n", "\r", "  ", "\u00A0", "\U0001F600",
        "<script>a<b</script>", "<style>", "</style>", "<pre>\n", "</pre>", "<body>", "</body>", "<html>", "<select>", "<option>", "</select>", "<math>", "</math>", "<span hidden>", "</span>", "\uE0003\uE001", "<frameset>",
    ];

    [Fact]
    public void Any_markdown_is_read_with_text_at_its_place()
    {
        for (int seed = 0; seed < Files; seed++)
        {
            string content = Compose(MarkdownPieces, seed);
            ArticleSource source;
            try
            {
                source = Readings.Markdown(content);
            }
            catch (InputException)
            {
                // Only front matter by accident may be refused here.
                Assert.StartsWith("---", content.TrimStart('\n', '\r'), StringComparison.Ordinal);
                continue;
            }

            Assert.Equal(Readings.BlocksOf(source), Readings.BlocksOf(Readings.Markdown(content)));
        }
    }

    [Fact]
    public void Markdown_without_code_and_markup_has_the_words_that_its_parser_writes()
    {
        string[] pieces = [.. MarkdownPieces.Where(piece => !piece.Contains('<', StringComparison.Ordinal) && !piece.Contains('`', StringComparison.Ordinal)
            && !piece.Contains('!', StringComparison.Ordinal) && !piece.Contains("    ", StringComparison.Ordinal) && !piece.Contains('\t', StringComparison.Ordinal) && !piece.Contains('|', StringComparison.Ordinal) && piece != "\r")];
        MarkdownPipeline pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseEmphasisExtras(Markdig.Extensions.EmphasisExtras.EmphasisExtraOptions.Strikethrough).Build();
        for (int seed = 0; seed < Files; seed++)
        {
            string content = "Start " + Compose(pieces, seed);
            string html = Markdown.ToHtml(content, pipeline);
            string expected = new HtmlParser().ParseDocument(html).Body!.TextContent;
            ArticleSource source = Readings.Markdown(content);
            string actual = string.Concat(source.Blocks.Select(block => Readings.TextOf(source, block)));
            Assert.Equal(Visible(expected), Visible(actual));
        }
    }

    [Fact]
    public void Any_html_has_the_words_of_its_tree()
    {
        for (int seed = 0; seed < Files; seed++)
        {
            string content = Compose(HtmlPieces, seed);
            ArticleSource source = Readings.Html(content);
            IElement? body = new HtmlParser().ParseDocument(content).Body;
            string actual = string.Concat(source.Blocks.Select(block => Readings.TextOf(source, block)));
            // The tree moves text out of tables and the densest block may be a part, so the letters are compared as a set with counts.
            string expected = body is null ? "" : Visible(Kept(body));
            foreach (char c in Visible(actual).Distinct())
                Assert.True(actual.Count(x => x == c) <= expected.Count(x => x == c), $"seed {seed}: '{c}' in {actual} against {expected}");
        }
    }

    [Fact]
    public void A_fragment_has_all_the_words_of_its_tree()
    {
        for (int seed = 0; seed < Files; seed++)
        {
            string content = Compose(HtmlPieces, seed);
            ArticleDiff.Text.SourceText text = ArticleDiff.Text.SourceText.From("<<" + content + ">>", "a.md");
            ArticleSource source = Readings.Checked(new ArticleSource(text, ArticleMetadata.None, HtmlBlocks.OfFragment(text, new ArticleDiff.Text.TextSpan(2, content.Length), InputLimits.Default)));
            IElement? body = new HtmlParser().ParseDocument(content).Body;
            string expected = body is null ? "" : Visible(Kept(body));
            string actual = Visible(string.Concat(source.Blocks.Select(block => Readings.TextOf(source, block))));
            Assert.True(expected.Order().SequenceEqual(actual.Order()), $"seed {seed}: {actual} against {expected} in {content}");
        }
    }

    private static string Kept(IElement element)
    {
        StringBuilder text = new();
        foreach (INode child in element.ChildNodes)
        {
            if (child is IText node) text.Append(node.Data);
            else if (child is IElement inner && !HtmlElements.IsDropped(inner)) text.Append(Kept(inner));
        }

        return text.ToString();
    }

    private static string Visible(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static string Compose(string[] pieces, int seed)
    {
        Random random = new(seed);
        StringBuilder content = new();
        for (int i = random.Next(1, 60); i > 0; i--) content.Append(pieces[random.Next(pieces.Length)]);
        return content.Append(" end").ToString();
    }
}
