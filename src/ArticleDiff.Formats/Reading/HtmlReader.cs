using System.Collections.Immutable;
using ArticleDiff.Syntax;
using ArticleDiff.Text;

namespace ArticleDiff.Formats.Reading;

/// <summary>
/// Reads HTML (.html, .htm): the main content of the page. Scripts, styles, navigation, asides, footers, forms and hidden elements are
/// left out; a break is white space inside its block; character references keep their places. Nothing is loaded and nothing runs.
/// </summary>
/// <param name="limits">What a file may have at most; the defaults when null.</param>
public sealed class HtmlReader(InputLimits? limits = null) : IArticleReader
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".html", ".htm"];

    /// <inheritdoc/>
    public ArticleSource Read(SourceText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        HtmlSource source = HtmlSource.Parse(text, new TextSpan(0, text.Length), limits ?? InputLimits.Default);
        ArticleMetadata metadata = HtmlMetadata.Read(source);
        ImmutableArray<ContentBlock> blocks = HtmlContent.Choose(source) is { } root
            ? HtmlBlocks.Find(source, HtmlContent.TitleOutside(source, root, metadata.Title), root)
            : [];
        return new ArticleSource(text, metadata, blocks);
    }
}
