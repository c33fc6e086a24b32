using System.Collections.Immutable;
using ArticleDiff.Syntax;

namespace ArticleDiff.Facts;

internal static class QuantityReader
{
    public static ImmutableArray<Quantity> Read(ArticleTree tree) => tree.Sentences.IsEmpty ? [] : [];
}
