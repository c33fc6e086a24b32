using System.Collections.Immutable;

namespace ArticleDiff.Syntax;

/// <summary>Notices what a text lost on its way.</summary>
internal static class TextDamage
{
    public static ImmutableArray<ParseProblem> Find(ArticleSource source, TokenizedArticle tokenized, SentenceSplit split) => [];
}
