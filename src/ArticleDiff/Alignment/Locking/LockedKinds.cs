using System.Collections.Immutable;
using ArticleDiff.Syntax;

namespace ArticleDiff.Alignment.Locking;

/// <summary>
/// Lets units that stayed as they were be what they were taken for when the story was locked. What a line is, is read from its surroundings: one line more beside a
/// headline may make a sentence of it, or of a line that was set aside.
/// </summary>
internal static class LockedKinds
{
    /// <summary>The story with the locked kinds; the same object when none differs.</summary>
    public static Story Hold(Story story, AlignmentLock held)
    {
        Dictionary<SentenceKey, UnitKind> kinds = held.Aside.ToDictionary(unit => unit.Key, unit => unit.Kind);
        foreach (LockedSentence sentence in held.Passages.SelectMany(passage => passage.Sentences)) kinds.TryAdd(sentence.Key, sentence.Kind);
        Article[] articles = [.. story.Articles.Select(article => Hold(article, kinds, held))];
        return articles.SequenceEqual(story.Articles) ? story : Story.Create(articles, story.Title, story.Reference.Id);
    }

    private static Article Hold(Article article, Dictionary<SentenceKey, UnitKind> kinds, AlignmentLock held)
    {
        ImmutableArray<SentenceKey> keys = SentenceKey.Of(article, held);
        if (article.Tree.Sentences.All(sentence => KindOf(sentence) == sentence.Kind)) return article;
        return new Article(article.Id, article.Tree.WithKinds(KindOf)) { Outlet = article.Outlet, Published = article.Published, Url = article.Url };

        UnitKind KindOf(Sentence sentence) => kinds.GetValueOrDefault(keys[sentence.Index], sentence.Kind);
    }
}
