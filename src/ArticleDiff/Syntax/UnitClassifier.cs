namespace ArticleDiff.Syntax;

/// <summary>Tells headlines, captions, bylines and page furniture from running text.</summary>
internal static class UnitClassifier
{
    public static UnitKind[] Classify(ArticleSource source, TokenizedArticle tokenized) => new UnitKind[source.Blocks.Length];
}
