using ArticleDiff.Syntax;

namespace ArticleDiff.Facts;

internal static class NameReader
{
    public static NameReading Read(ArticleTree tree) => tree.Sentences.IsEmpty ? new([], [], []) : new([], [], []);
}
