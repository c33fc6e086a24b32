using System.Collections.Immutable;
using ArticleDiff.Syntax;

namespace ArticleDiff.Facts;

internal static class DateReader
{
    public static ImmutableArray<DateMention> Read(ArticleTree tree, DateOnly? published) => tree.Sentences.IsEmpty || published is null ? [] : [];
}
