using System.Collections.Immutable;
using ArticleDiff.Alignment;
using ArticleDiff.Text;

namespace ArticleDiff.Rules;

/// <summary>An article more than half of whose shared quotations stand in other words: it, or what it is compared with, looks translated or rewritten.</summary>
/// <param name="Article">Index of the article.</param>
/// <param name="Shared">Pairs of its quotations and those of other articles that are one utterance.</param>
/// <param name="Drifting">How many of them are in other words.</param>
/// <param name="Others">The other articles of these pairs, for people.</param>
/// <param name="Places">Where the words differ: in this article and in the other one.</param>
internal sealed record RewrittenArticle(int Article, int Shared, int Drifting, ImmutableArray<string> Others, ImmutableArray<(Location Own, Location Other)> Places)
{
    /// <summary>Quotations that must differ before more is said than one by one.</summary>
    private const int FewestDrifting = 3;

    /// <summary>
    /// The articles, the one with the largest share first. Each is looked at without those before it: what is compared with a rewritten article is not
    /// rewritten for that.
    /// </summary>
    public static ImmutableArray<RewrittenArticle> Of(Story story, ImmutableArray<Utterance> utterances)
    {
        List<QuotedPair> pairs = [.. utterances.SelectMany(utterance => utterance.Pairs)];
        List<RewrittenArticle> found = [];
        while (true)
        {
            // Between two articles it is open which one is meant; the reference is asked last.
            RewrittenArticle? worst = Enumerable.Range(0, story.Articles.Length).Select(article => Count(story, article, pairs))
                .Where(article => article.Drifting >= FewestDrifting && article.Drifting * 2 > article.Shared)
                .OrderByDescending(article => (double)article.Drifting / article.Shared).ThenBy(article => article.Article == story.ReferenceIndex).ThenBy(article => article.Article)
                .FirstOrDefault();
            if (worst is null) return [.. found];
            found.Add(worst);
            pairs.RemoveAll(pair => pair.Left.Article == worst.Article || pair.Right.Article == worst.Article);
        }
    }

    private static RewrittenArticle Count(Story story, int article, List<QuotedPair> pairs)
    {
        List<QuotedPair> own = [.. pairs.Where(pair => pair.Left.Article == article || pair.Right.Article == article)];
        List<QuotedPair> drifting = [.. own.Where(pair => pair.Change == QuotedChange.Words)];
        ImmutableArray<string> others = [.. own.SelectMany(pair => new[] { pair.Left, pair.Right }).Where(side => side.Article != article)
            .Select(side => side.Article).Distinct().Order().Select(other => story.Articles[other].Label)];
        return new RewrittenArticle(article, own.Count, drifting.Count, others,
            [.. drifting.Select(pair => pair.Left.Article == article ? (pair.Left.Location, pair.Right.Location) : (pair.Right.Location, pair.Left.Location))]);
    }
}
