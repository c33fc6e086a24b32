using ArticleDiff.Alignment;

namespace ArticleDiff.Versions;

/// <summary>Finds articles that only got another id, because their file was renamed: they are versions of one article, and neither gone nor new.</summary>
public static class RenamedArticles
{
    // See docs/thresholds.md; git asks for the same likeness before it calls a file renamed.
    private const double LeastLikeness = 0.5;

    /// <summary>The earlier state of a story with the ids of the later one for articles whose text went on under another id.</summary>
    public static Story Follow(Story before, Story after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        List<Article> gone = [.. before.Articles.Where(article => after.IndexOf(article.Id) < 0)], added = [.. after.Articles.Where(article => before.IndexOf(article.Id) < 0)];
        Dictionary<string, string> renamed = new(StringComparer.Ordinal);
        foreach (Article old in gone)
        {
            Article? best = added.Select(article => (Article: article, Likeness: Likeness(old.Tree.Text.Content, article.Tree.Text.Content))).Where(item => item.Likeness >= LeastLikeness)
                .OrderByDescending(item => item.Likeness).Select(item => item.Article).FirstOrDefault();
            if (best is null) continue;
            renamed.Add(old.Id, best.Id);
            added.Remove(best);
        }

        if (renamed.Count == 0) return before;
        IEnumerable<Article> articles = before.Articles.Select(article => renamed.TryGetValue(article.Id, out string? id)
            ? new Article(id, article.Tree) { Outlet = article.Outlet, Published = article.Published, Url = article.Url }
            : article);
        return Story.Create(articles, before.Title, renamed.GetValueOrDefault(before.Reference.Id, before.Reference.Id));
    }

    /// <summary>The share of the characters of two texts that stand in lines which both have, between 0 and 1; blank lines count for nothing.</summary>
    public static double Likeness(string left, string right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        string[] one = LinesOf(left), other = LinesOf(right);
        Dictionary<string, int> counts = new(StringComparer.Ordinal);
        foreach (string line in one) counts[line] = counts.GetValueOrDefault(line) + 1;
        long common = 0, all = one.Sum(line => (long)line.Length) + other.Sum(line => (long)line.Length);
        foreach (string line in other)
        {
            if (counts.GetValueOrDefault(line) == 0) continue;
            counts[line]--;
            common += 2 * line.Length;
        }

        return all == 0 ? 0 : (double)common / all;
    }

    private static string[] LinesOf(string text) => [.. text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)];
}
