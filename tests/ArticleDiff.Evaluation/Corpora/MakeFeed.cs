using System.Globalization;
using System.Text.Json;

namespace ArticleDiff.Evaluation.Corpora;

/// <summary>
/// <c>make-feed</c>: a feed of made articles, a line each, shuffled, for <c>articlediff cluster</c>, and beside it which article belongs to which event.
/// <c>make-stories</c> makes the input of <c>articlediff batch</c> of the same events.
/// </summary>
internal sealed class MakeFeed : IEvaluation
{
    private const int MostArticles = 8;

    public string Name => "make-feed";

    public string Arguments => "ARTICLES SEED FEED.jsonl EVENTS.tsv";

    public int Run(string[] arguments, TextWriter output)
    {
        if (arguments is not [var countText, var seedText, var feedPath, var eventsPath]) throw new UsageException("make-feed takes a number, a seed and two files to write.");
        int count = int.Parse(countText, CultureInfo.InvariantCulture);
        ulong seed = ulong.Parse(seedText, CultureInfo.InvariantCulture);
        List<(ulong Order, string Event, MadeArticle Article)> feed = [];
        MadeRandom order = new(seed + 1);
        foreach ((string name, IReadOnlyList<MadeArticle> articles) in new FeedMaker(seed).Events(1, MostArticles))
        {
            foreach (MadeArticle article in articles) feed.Add((order.Next(), name, article));
            if (feed.Count >= count) break;
        }

        using (StreamWriter lines = new(feedPath))
        using (StreamWriter events = new(eventsPath))
        {
            foreach ((_, string name, MadeArticle article) in feed.Take(count).OrderBy(item => item.Order))
            {
                lines.Write(Line(article) + "\n");
                events.Write($"{article.Id}\t{name}\t{article.CopyOf}\n");
            }
        }

        output.WriteLine($"{count} articles, {feed.Take(count).Select(item => item.Event).Distinct().Count()} events");
        return 0;
    }

    /// <summary>An article as a line of JSON.</summary>
    public static string Line(MadeArticle article) => JsonSerializer.Serialize(new
    {
        id = article.Id,
        text = article.Text,
        published = article.Published.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    });
}
