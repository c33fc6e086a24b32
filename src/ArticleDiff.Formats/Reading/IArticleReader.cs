using ArticleDiff.Syntax;
using ArticleDiff.Text;

namespace ArticleDiff.Formats.Reading;

/// <summary>Understands one file format: which characters of a file are the text of the article, and what the file says about itself. One instance may be asked by several threads at once.</summary>
public interface IArticleReader
{
    /// <summary>The file name extensions it reads, with the dot, in lower case.</summary>
    IReadOnlyList<string> Extensions { get; }

    /// <summary>Finds the content blocks of a file.</summary>
    /// <exception cref="InputException">The file cannot be read as this format.</exception>
    ArticleSource Read(SourceText text);
}
