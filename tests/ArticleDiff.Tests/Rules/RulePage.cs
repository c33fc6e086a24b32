using ArticleDiff.Alignment;
using ArticleDiff.Syntax;
using ArticleDiff.Text;
using Markdig;
using Markdig.Syntax;

namespace ArticleDiff.Tests.Rules;

/// <summary>The page of a rule with the stories that it shows.</summary>
internal sealed class RulePage
{
    private RulePage(string id, MarkdownDocument document) => (Id, Document) = (id, document);

    /// <summary>The rule that the page is about; its file is named so.</summary>
    public string Id { get; }

    private MarkdownDocument Document { get; }

    /// <summary>All pages, by id.</summary>
    public static IReadOnlyList<RulePage> All => [.. Repository.Files(".md", "docs/rules").Where(path => Path.GetFileName(path).StartsWith("ADF", StringComparison.Ordinal))
        .Select(path => new RulePage(Path.GetFileNameWithoutExtension(path), Markdown.Parse(File.ReadAllText(path))))];

    /// <summary>The text of each heading of the second level, in order.</summary>
    public IEnumerable<string> Headings => Document.OfType<HeadingBlock>().Where(heading => heading.Level == 2).Select(TextOf);

    /// <summary>The page's first heading.</summary>
    public string Title => TextOf(Document.OfType<HeadingBlock>().First());

    /// <summary>The stories below a heading.</summary>
    public IReadOnlyList<string> StoriesUnder(string heading) => FencesUnder(heading, "story");

    /// <summary>The fences of a kind below a heading.</summary>
    public IReadOnlyList<string> FencesUnder(string heading, string kind)
    {
        List<string> stories = [];
        string current = "";
        foreach (Markdig.Syntax.Block block in Document)
        {
            if (block is HeadingBlock { Level: 2 } title) current = TextOf(title);
            if (current == heading && block is FencedCodeBlock fence && fence.Info == kind) stories.Add(fence.Lines.ToString());
        }

        return stories;
    }

    /// <summary>The story of a fence: each article is opened by a line <c>== id | outlet | published</c>.</summary>
    public static Story Read(string fence)
    {
        List<Article> articles = [];
        foreach (string part in ("\n" + fence).Split("\n== ", StringSplitOptions.RemoveEmptyEntries))
        {
            int end = part.IndexOf('\n', StringComparison.Ordinal);
            string[] head = [.. part[..end].Split('|').Select(field => field.Trim())];
            articles.Add(new Article(head[0], ArticleTree.Parse(SourceText.From(part[(end + 1)..], head[0] + ".txt")))
            {
                Outlet = head.Length > 1 && head[1].Length > 0 ? head[1] : null,
                Published = head.Length > 2 ? DateOnly.ParseExact(head[2], "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) : null,
            });
        }

        return Story.Create(articles);
    }

    private static string TextOf(HeadingBlock heading) => string.Concat(heading.Inline!.Select(inline => inline.ToString()));
}
