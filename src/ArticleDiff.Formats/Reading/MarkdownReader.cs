using ArticleDiff.Syntax;
using ArticleDiff.Text;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Yaml;
using Markdig.Parsers;
using Markdig.Syntax;

namespace ArticleDiff.Formats.Reading;

/// <summary>
/// Reads Markdown (.md, .markdown): headings, paragraphs, items, quotations and cells become blocks. Link targets, images with their
/// alternative text, emphasis marks, fenced code and front matter are no text. Indented paragraphs are text: news has no program code,
/// and words must not vanish because they were indented.
/// </summary>
/// <param name="limits">What a file may have at most; the defaults when null.</param>
public sealed class MarkdownReader(InputLimits? limits = null) : IArticleReader
{
    // Made for who reads Markdown, and not for who reads plain text alone; it has no state.
    private static readonly Lazy<MarkdownPipeline> Pipeline = new(CreatePipeline);

    private readonly InputLimits _limits = limits ?? InputLimits.Default;

    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".md", ".markdown"];

    /// <inheritdoc/>
    public ArticleSource Read(SourceText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        MarkdownLimits.Check(text, _limits);
        MarkdownDocument document = Parse(text);
        ArticleMetadata metadata = ArticleMetadata.None;
        if (document.Count > 0 && document[0] is YamlFrontMatterBlock front)
            metadata = FrontMatter.Read(text, TextSpan.FromBounds(front.Span.Start, front.Span.End + 1), _limits);
        return new ArticleSource(text, metadata, new MarkdownBlocks(text, _limits).Find(document));
    }

    private static MarkdownDocument Parse(SourceText text)
    {
        try
        {
            return Markdown.Parse(text.Content, Pipeline.Value);
        }
        catch (ArgumentException)
        {
            // So Markdig refuses what nests beyond its own limit.
            throw new InputException(text.Path, 0, 0, "lists, quotations or emphasis nest too deeply for Markdown; flatten them, or save the file as .txt.");
        }
        catch (Exception e) when (e is InvalidOperationException or IndexOutOfRangeException or NullReferenceException)
        {
            throw new InputException(text.Path, 0, 0, "the file cannot be parsed as Markdown; save it as .txt to have it read as plain text.");
        }
    }

    private static MarkdownPipeline CreatePipeline()
    {
        MarkdownPipelineBuilder builder = new MarkdownPipelineBuilder()
            .UsePreciseSourceLocation()
            .UseYamlFrontMatter()
            .UsePipeTables()
            .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough);
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        return builder.Build();
    }
}
