using System.Collections.Immutable;
using ArticleDiff.Syntax;

namespace ArticleDiff.Facts;

internal static class ClauseReader
{
    public static ImmutableArray<Clause> Read(ArticleTree tree) => tree.Sentences.IsEmpty ? [] : [];
}
