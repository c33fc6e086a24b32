using System.Text.Json;
using ArticleDiff.Evaluation.Corpora;
using ArticleDiff.Formats.Tables;
using Xunit;

namespace ArticleDiff.Tests.Cli.Corpus;

public sealed class ClusterVerbTests : IDisposable
{
    private static readonly (string Event, MadeArticle Article)[] Feed =
        [.. new FeedMaker(11).Events(1, 8).Take(120).SelectMany(made => made.Articles.Select(article => (made.Event, article))).OrderBy(item => item.article.Id, StringComparer.Ordinal)];

    private readonly TestRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public void Stories_of_a_made_feed_are_found_and_a_batch_reads_them()
    {
        _run.With("feed.jsonl", Lines(Feed.Select(item => item.Article)));
        Assert.Equal(0, _run.Do("cluster", "feed.jsonl", "-o", "stories.jsonl", "--assignments", "stories.tsv"));

        (double precision, double recall) = Score(Assignments("stories.tsv"));
        Assert.InRange(precision, 0.95, 1);
        Assert.InRange(recall, 0.9, 1);

        Assert.Equal(0, _run.Do("batch", "stories.jsonl", "-o", "out"));
        Assert.Equal(MadeStories.IdsOf(_run.Read("stories.jsonl")), MadeStories.IdsOf(_run.Read("out/results.jsonl")));
    }

    [Fact]
    public void Standard_input_gives_the_same_stories_on_standard_output()
    {
        string feed = Lines(Feed.Take(60).Select(item => item.Article));
        _run.With("feed.jsonl", feed);
        Assert.Equal(0, _run.Do("cluster", "feed.jsonl", "--jobs", "1"));
        string fromFile = _run.Output;
        using TestRun piped = new() { Input = feed };

        Assert.Equal(0, piped.Do("cluster", "-", "--jobs", "3"));

        Assert.Equal(fromFile, piped.Output);
        Assert.NotEqual("", fromFile);
    }

    [Fact]
    public void A_byte_order_mark_and_what_acts_on_whoever_shows_it_stay_out_of_the_lines()
    {
        const string Note = "a\u202Eb\uDB40\uDC41 ##[error]";
        string text = JsonSerializer.Serialize(Feed[0].Article.Text);
        _run.With("feed.jsonl", "\uFEFF" + $$"""{"id":"##[group]","text":{{text}},"note":"{{Note}}"}""" + "\n" + $$"""{"id":"b","text":{{text}}}""" + "\n");

        Assert.Equal(0, _run.Do("cluster", "feed.jsonl"));

        Assert.DoesNotContain("##[", _run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(_run.Output, c => c is '\uFEFF' or '\u202E' or '\uDB40');
        JsonElement story = JsonDocument.Parse(_run.Output).RootElement;
        Assert.Equal("##[group]", story.GetProperty("id").GetString());
        Assert.Equal(Note, story.GetProperty("articles")[0].GetProperty("note").GetString());
        Assert.Equal("b", story.GetProperty("articles")[1].GetProperty("id").GetString());
    }

    [Fact]
    public void An_article_goes_into_its_story_as_it_was_and_the_story_is_named_for_its_first()
    {
        string text = Feed[0].Article.Text;
        _run.With("feed.jsonl", $$"""{"id":5,"text":{{JsonSerializer.Serialize(text)}},"tags":["x"],"emoji":"😀"}""" + "\n" + $$"""{"id":"b","path":"b.txt"}""" + "\n").With("b.txt", text);

        Assert.Equal(0, _run.Do("cluster", "feed.jsonl"));

        JsonElement story = JsonDocument.Parse(_run.Output).RootElement;
        Assert.Equal("5", story.GetProperty("id").GetString());
        Assert.Equal("😀", story.GetProperty("articles")[0].GetProperty("emoji").GetString());
        Assert.Equal("""{"id":"b","path":"b.txt"}""", story.GetProperty("articles")[1].GetRawText());
    }

    [Fact]
    public void A_bad_line_is_named_and_stops_or_is_left_out()
    {
        _run.With("feed.jsonl", Lines([Feed[0].Article]) + "nonsense\n" + Lines([Feed[0].Article]));

        Assert.Equal(2, _run.Do("cluster", "feed.jsonl", "-o", "stories.jsonl"));
        Assert.Contains("feed.jsonl:2:", _run.Error, StringComparison.Ordinal);
        Assert.Equal(["feed.jsonl"], _run.Names());

        Assert.Equal(0, _run.Do("cluster", "feed.jsonl", "--on-bad-line", "skip"));
        Assert.Contains("feed.jsonl:3: another article has the id", _run.Error, StringComparison.Ordinal);
        Assert.Contains("2 lines left out", _run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("is no cosine", "--similarity", "2")]
    [InlineData("is no number of days", "--days", "-1")]
    [InlineData("is read as an input", "-o", "feed.jsonl")]
    public void A_wrong_option_is_refused(string message, params string[] options)
    {
        _run.With("feed.jsonl", "");

        Assert.Equal(2, _run.Do(["cluster", "feed.jsonl", .. options]));
        Assert.Contains(message, _run.Error, StringComparison.Ordinal);
    }

    private static string Lines(IEnumerable<MadeArticle> articles) => string.Concat(articles.Select(article => MakeFeed.Line(article) + "\n"));

    private Dictionary<string, string> Assignments(string path)
        => TabSeparated.Read(new StringReader(_run.Read(path)), path).Skip(1).ToDictionary(row => row.Fields[0], row => row.Fields[1].Length > 0 ? row.Fields[1] : row.Fields[0], StringComparer.Ordinal);

    /// <summary>Over all pairs of articles: how many that are put together belong together, and how many that belong together are put together.</summary>
    private static (double Precision, double Recall) Score(Dictionary<string, string> storyOf)
    {
        int right = 0, found = 0, there = 0;
        for (int i = 0; i < Feed.Length; i++)
            for (int j = 0; j < i; j++)
            {
                bool together = storyOf[Feed[i].Article.Id] == storyOf[Feed[j].Article.Id], belong = Feed[i].Event == Feed[j].Event;
                if (together) found++;
                if (belong) there++;
                if (together && belong) right++;
            }

        return ((double)right / found, (double)right / there);
    }
}
