using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Xunit;

namespace ArticleDiff.Tests.Architecture;

public sealed class RepositoryTests
{
    private static readonly string[] TextEnds = [".cs", ".csproj", ".props", ".targets", ".sln", ".json", ".md", ".yml", ".yaml", ".sh", ".txt", ".tsv", ".css", ".js", ".svg", "run", ".gitattributes", ".editorconfig"];

    // Put together from halves, so that this file does not hold what it forbids.
    private static readonly string[] MachinePaths = ["/tm" + "p/", "/roo" + "t/", "/hom" + "e/", "/wor" + "k/", "/User" + "s/", @":\User" + "s", "nuget" + ".org", "/mn" + "t/"];

    [Fact]
    public void Every_relative_link_in_the_documentation_leads_somewhere()
    {
        List<string> broken = [];
        foreach (string path in Documents())
        {
            MarkdownDocument document = Markdown.Parse(File.ReadAllText(path), new MarkdownPipelineBuilder().UsePipeTables().Build());
            foreach (LinkInline link in document.Descendants<LinkInline>())
            {
                string target = (link.Url ?? "").Split('#')[0];
                if (target.Length == 0 || target.Contains("://", StringComparison.Ordinal) || target.StartsWith("mailto:", StringComparison.Ordinal)) continue;
                string full = Path.Combine(Path.GetDirectoryName(path)!, Uri.UnescapeDataString(target));
                if (!File.Exists(full) && !Directory.Exists(full)) broken.Add($"{Repository.Relative(path)}:{link.Line + 1}: {link.Url}");
            }
        }

        Assert.Empty(broken);
    }

    [Fact]
    public void No_file_names_a_path_of_one_machine()
    {
        List<string> broken = [];
        foreach (string path in Repository.Files("").Where(IsText))
        {
            string text = File.ReadAllText(path);
            broken.AddRange(MachinePaths.Where(forbidden => text.Contains(forbidden, StringComparison.Ordinal)).Select(forbidden => $"{Repository.Relative(path)}: {forbidden}"));
        }

        Assert.Empty(broken);
    }

    [Fact]
    public void Text_files_are_UTF_8_without_a_byte_order_mark_and_end_lines_with_LF()
    {
        List<string> broken = [];
        foreach (string path in Repository.Files("").Where(IsText))
        {
            byte[] bytes = File.ReadAllBytes(path);
            // The solution file is written by the SDK, which begins it with a mark.
            if (bytes.AsSpan().StartsWith("\uFEFF"u8) && !path.EndsWith(".sln", StringComparison.Ordinal)) broken.Add($"{Repository.Relative(path)}: byte order mark");
            if (bytes.Contains((byte)'\r')) broken.Add($"{Repository.Relative(path)}: carriage return");
        }

        Assert.Empty(broken);
    }

    [Fact]
    public void Every_invariant_in_the_documentation_names_a_test_that_exists()
    {
        string[] tests = [.. typeof(RepositoryTests).Assembly.GetTypes().SelectMany(type => type.GetMethods().Where(method => method.IsDefined(typeof(FactAttribute), inherit: true))
            .Select(method => $"{type.Name}.{method.Name}"))];
        string[] invariants = [.. File.ReadAllLines(Repository.PathOf("docs/architecture.md")).SkipWhile(line => line != "## Invariants").Skip(1)
            .TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal)).Where(line => line.Length > 0 && char.IsAsciiDigit(line[0]))];

        Assert.NotEmpty(invariants);
        Assert.Equal(Enumerable.Range(1, invariants.Length).Select(number => $"{number}."), invariants.Select(line => line.Split(' ')[0]));
        Assert.All(invariants, line => Assert.Contains(line.TrimEnd().Split(' ')[^1].Trim('`'), tests));
    }

    // Reports among the snapshots link to the files of their story, from the story's folder; the data of reader tests is no documentation.
    private static IEnumerable<string> Documents()
        => Repository.Files(".md").Where(path => !Repository.Relative(path).StartsWith("snapshots/", StringComparison.Ordinal)
            && !Repository.Relative(path).StartsWith("tests/data/", StringComparison.Ordinal) && !Repository.Relative(path).StartsWith("seeds/", StringComparison.Ordinal));

    // Seeds and reader data keep their bytes, whatever they are; what tests received is not committed.
    private static bool IsText(string path)
    {
        string relative = Repository.Relative(path);
        return TextEnds.Any(end => relative.EndsWith(end, StringComparison.Ordinal)) && !relative.StartsWith("seeds/", StringComparison.Ordinal)
            && !relative.StartsWith("tests/data/", StringComparison.Ordinal) && !relative.Contains(".received.", StringComparison.Ordinal);
    }
}
