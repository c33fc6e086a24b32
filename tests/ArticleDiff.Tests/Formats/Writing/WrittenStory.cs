using ArticleDiff.Alignment;
using ArticleDiff.Formats.Writing;
using ArticleDiff.Syntax;
using ArticleDiff.Text;

namespace ArticleDiff.Tests.Formats.Writing;

/// <summary>Stories, alignments and reports that the tests of the writers are about.</summary>
internal static class WrittenStory
{
    private static readonly (string Id, string File, string? Outlet)[] SeedArticles =
    [
        ("nyt", "000_098eff6249c4afd6.txt", "The New York Times"),
        ("nypost", "001_10ca48e4928c9186.txt", "New York Post"),
        ("explainer", "002_835e8c8de76d6bf3.txt", null),
        ("newswire", "003_9fe5160837acbae7.txt", null),
        ("wabnews", "004_b63bb6d93aea22cc.txt", "WABNEWS"),
    ];

    /// <summary>The text of a seed.</summary>
    public static string SeedText(string id) =>
        File.ReadAllText(Repository.PathOf("seeds/us-warns-china/" + SeedArticles.Single(article => article.Id == id).File));

    /// <summary>The seeds, with other texts for some articles.</summary>
    public static Story Seeds(IReadOnlyDictionary<string, string>? texts = null) => Story.Create(
        SeedArticles.Select(article => Article(
            article.Id, texts is not null && texts.TryGetValue(article.Id, out string? text) ? text : SeedText(article.Id), article.File) with
        { Outlet = article.Outlet }),
        "The United States warns China against helping Russia", "nyt");

    /// <summary>An article of plain text whose file is named as its id.</summary>
    public static Article Article(string id, string text, string? path = null) => new(id, ArticleTree.Parse(SourceText.From(text, path ?? id + ".txt")));

    /// <summary>An article in which each line is a unit.</summary>
    public static Article Lines(string id, params string[] lines) =>
        new(id, ArticleTree.Parse(SourceText.From(string.Join('\n', lines), id + ".txt"), SentenceMode.Lines));

    /// <summary>An alignment made by hand; each link is left article, left units, right article, right units.</summary>
    public static StoryAlignment Aligned(Story story, params Link[] links)
    {
        List<Passage> passages = [];
        HashSet<SentenceId> done = [];
        foreach (int a in Enumerable.Range(0, story.Articles.Length).OrderBy(a => a == story.ReferenceIndex ? -1 : a))
        {
            foreach (Sentence sentence in story.Articles[a].Tree.Sentences.Where(sentence => sentence.IsBody))
            {
                SentenceId founder = new(a, sentence.Index);
                if (done.Contains(founder)) continue;
                List<SentenceId> members = [founder];
                foreach (Link link in links.Where(link => link.Relation == LinkRelation.Equivalent))
                {
                    if (link.Left.Ids.Contains(founder)) members.AddRange(link.Right.Ids);
                    if (link.Right.Ids.Contains(founder)) members.AddRange(link.Left.Ids);
                }

                List<PassageMember> all = [.. members.Where(done.Add).Order().Select(id => new PassageMember(id, PassageRole.Member, true))];
                foreach (Link link in links.Where(link => link.Relation == LinkRelation.Partial && link.Band != LinkBand.Weak))
                    if (link.Left.Ids.Contains(founder)) all.AddRange(link.Right.Ids.Select(id => new PassageMember(id, PassageRole.Part, false)));
                passages.Add(new Passage($"p{passages.Count:00}", founder, [.. all.OrderBy(member => member.Id)]));
            }
        }

        return new StoryAlignment(story, [.. links], [.. passages]);
    }

    /// <summary>A strong link of one unit each.</summary>
    public static Link Link(int leftArticle, int left, int rightArticle, int right, LinkRelation relation = LinkRelation.Equivalent) => new(
        new LinkSide(leftArticle, [left]), new LinkSide(rightArticle, [right]), relation, 0.75, LinkBand.Strong, false, LinkEvidence.None);

    /// <summary>What a writer writes.</summary>
    public static string Written(StoryAlignment alignment, ReportOptions options, ReportFormat format = ReportFormat.Markdown)
    {
        StringWriter output = new();
        ReportWriters.For(options.Form, format).Write(new Report(alignment, [], options), output);
        return output.ToString();
    }
}
