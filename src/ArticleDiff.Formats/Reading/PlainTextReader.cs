using ArticleDiff.Syntax;
using ArticleDiff.Text;

namespace ArticleDiff.Formats.Reading;

/// <summary>Reads plain text (.txt): every character is text, nothing is metadata.</summary>
public sealed class PlainTextReader : IArticleReader
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".txt"];

    /// <inheritdoc/>
    public ArticleSource Read(SourceText text) => ArticleSource.FromPlainText(text);
}
