using System.Collections.Immutable;

namespace ArticleDiff.Formats.Reading;

/// <summary>The built-in readers. None of them has state; all may be shared between threads.</summary>
public static class ArticleReaders
{
    /// <summary>Plain text, Markdown and HTML.</summary>
    public static ImmutableArray<IArticleReader> BuiltIn { get; } = Of(InputLimits.Default);

    /// <summary>The built-in readers, held to other limits.</summary>
    public static ImmutableArray<IArticleReader> Of(InputLimits limits) => [new PlainTextReader(), new MarkdownReader(limits), new HtmlReader(limits)];

    /// <summary>The first reader that knows the extension of a file name in any letter case, or null.</summary>
    public static IArticleReader? For(string path, ImmutableArray<IArticleReader> readers)
    {
        string extension = Path.GetExtension(path);
        foreach (IArticleReader reader in readers)
            if (reader.Extensions.Contains(extension, StringComparer.OrdinalIgnoreCase)) return reader;
        return null;
    }
}
