using System.Globalization;
using ArticleDiff.Alignment;
using Xunit;

namespace ArticleDiff.Tests.Alignment;

/// <summary>The page of tricky cases says what the engine does today.</summary>
public sealed class TrickyCasesTests
{
    private const string Page = "docs/tricky-cases.md", Title = "### ", Fence = "```case", FenceEnd = "```", ArticleLine = "== ", Marked = "* ", Wished = "- wished: ", Today = "- today: ";
    private const int MarkLength = 2;

    private static readonly TrickyCase[] Cases = [.. Read()];

    [Fact]
    public void Every_case_ends_as_the_page_says()
    {
        IEnumerable<string> stale = Cases.Select(one => (one.Name, one.Today, Now: Run(one))).Where(one => one.Today != one.Now)
            .Select(one => $"{one.Name}: the page says \"{one.Today}\", the engine \"{one.Now}\"");
        Assert.True(!stale.Any(), $"{Page} is stale; change the lines \"{Today}…\" and look whether each change is one for the better:\n{string.Join('\n', stale)}");
    }

    [Fact]
    public void The_page_counts_the_cases_that_end_as_wished()
    {
        int asWished = Cases.Count(one => one.Wished == "linked" == one.Today.StartsWith("linked", StringComparison.Ordinal));
        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"Today {asWished} of {Cases.Length} cases end as wished."), File.ReadAllText(Repository.PathOf(Page)), StringComparison.Ordinal);
    }

    [Fact]
    public void There_are_at_least_25_cases_and_each_wishes_for_something()
    {
        Assert.InRange(Cases.Length, 25, 200);
        Assert.All(Cases, one => Assert.Contains(one.Wished, new[] { "linked", "not linked" }));
        Assert.Equal(Enumerable.Range(1, Cases.Length).Select(number => string.Create(CultureInfo.InvariantCulture, $"{number}.")), Cases.Select(one => one.Name.Split(' ')[0]));
    }

    [Fact]
    public void Every_case_marks_one_sentence_of_a_and_one_of_b() => Assert.All(Cases, one =>
        Assert.Equal(["a", "b"], one.Articles.SelectMany(article => article.Lines.Where(line => line.StartsWith(Marked, StringComparison.Ordinal)).Select(_ => article.Id))));

    private static string Run(TrickyCase one)
    {
        Story story = Story.Create(one.Articles.Select(article => Told.Article(article.Id, [.. article.Lines.Select(line => line[MarkLength..])])));
        SentenceId left = MarkedUnit(one, story, 0), right = MarkedUnit(one, story, 1);
        Link? link = Aligner.Align(story).LinksBetween(0, 1).FirstOrDefault(link => link.Left.Ids.Contains(left) && link.Right.Ids.Contains(right));
        if (link is null) return "not linked";
        return link.Band == LinkBand.Weak ? "see also" : $"linked, {link.Relation.ToString().ToLowerInvariant()}, {link.Band.ToString().ToLowerInvariant()}";
    }

    private static SentenceId MarkedUnit(TrickyCase one, Story story, int article)
    {
        int unit = one.Articles[article].Lines.FindIndex(line => line.StartsWith(Marked, StringComparison.Ordinal));
        Assert.Equal(one.Articles[article].Lines.Count, story.Articles[article].Tree.Sentences.Length);
        return new SentenceId(article, unit);
    }

    private static IEnumerable<TrickyCase> Read()
    {
        TrickyCase? one = null;
        bool inside = false;
        foreach (string line in File.ReadLines(Repository.PathOf(Page)))
        {
            if (line.StartsWith(Title, StringComparison.Ordinal))
            {
                if (one is not null) yield return one;
                one = new TrickyCase(line[Title.Length..], []);
            }
            else if (line is Fence) inside = true;
            else if (line is FenceEnd) inside = false;
            else if (inside && line.StartsWith(ArticleLine, StringComparison.Ordinal)) one!.Articles.Add((line[ArticleLine.Length..], []));
            else if (inside) one!.Articles[^1].Lines.Add(line);
            else if (line.StartsWith(Wished, StringComparison.Ordinal)) one!.Wished = line[Wished.Length..];
            else if (line.StartsWith(Today, StringComparison.Ordinal)) one!.Today = line[Today.Length..];
        }

        if (one is not null) yield return one;
    }

    private sealed class TrickyCase(string name, List<(string Id, List<string> Lines)> articles)
    {
        public string Name { get; } = name;

        public List<(string Id, List<string> Lines)> Articles { get; } = articles;

        public string Wished { get; set; } = "";

        public string Today { get; set; } = "";
    }
}
