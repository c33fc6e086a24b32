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
        List<QuotedPair>[] pairs = PairsByArticle(story, utterances);
        List<RewrittenArticle> found = [];
        while (true)
        {
            // Between two articles it is open which one is meant; the reference is asked last.
            (int article, int shared, int drifting) = Enumerable.Range(0, pairs.Length)
                .Select(article => (Article: article, Shared: pairs[article].Count, Drifting: pairs[article].Count(pair => pair.Change == QuotedChange.Words)))
                .Where(count => count.Drifting >= FewestDrifting && count.Drifting * 2 > count.Shared)
                .OrderByDescending(count => (double)count.Drifting / count.Shared).ThenBy(count => count.Article == story.ReferenceIndex).ThenBy(count => count.Article)
                .FirstOrDefault((-1, 0, 0));
            if (article < 0) return [.. found];
            List<QuotedPair> own = pairs[article];
            found.Add(new RewrittenArticle(article, shared, drifting, LabelsOfOthers(story, article, own), PlacesOfDrift(article, own)));
            foreach (List<QuotedPair> others in pairs.Where(others => !ReferenceEquals(others, own))) others.RemoveAll(pair => pair.Left.Article == article || pair.Right.Article == article);
            own.Clear();
        }
    }

    private static List<QuotedPair>[] PairsByArticle(Story story, ImmutableArray<Utterance> utterances)
    {
        List<QuotedPair>[] pairs = [.. story.Articles.Select(_ => new List<QuotedPair>())];
        foreach (QuotedPair pair in utterances.SelectMany(utterance => utterance.Pairs))
        {
            pairs[pair.Left.Article].Add(pair);
            pairs[pair.Right.Article].Add(pair);
        }

        return pairs;
    }

    private static ImmutableArray<string> LabelsOfOthers(Story story, int article, List<QuotedPair> own)
        => [.. own.Select(pair => pair.Left.Article == article ? pair.Right.Article : pair.Left.Article).Distinct().Order().Select(other => story.Articles[other].Label)];

    private static ImmutableArray<(Location Own, Location Other)> PlacesOfDrift(int article, List<QuotedPair> own)
        => [.. own.Where(pair => pair.Change == QuotedChange.Words)
            .Select(pair => pair.Left.Article == article ? (pair.Left.Location, pair.Right.Location) : (pair.Right.Location, pair.Left.Location))];
}
