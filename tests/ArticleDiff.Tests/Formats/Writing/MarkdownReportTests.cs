using ArticleDiff.Alignment;
using ArticleDiff.Diagnostics;
using ArticleDiff.Formats.Writing;
using ArticleDiff.Formats.Writing.Findings;
using ArticleDiff.Syntax;
using ArticleDiff.Tests.Diagnostics;
using ArticleDiff.Tests.Formats.Writing.Findings;
using ArticleDiff.Text;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Xunit;

namespace ArticleDiff.Tests.Formats.Writing;

public sealed class MarkdownReportTests
{
    private static readonly ReportOptions SideBySide = new() { Form = ReportForm.SideBySide, Left = "left", Right = "right" };

    [Fact]
    public void Hostile_sentences_come_out_of_the_passages_report_as_they_went_in()
    {
        StoryAlignment alignment = Hostile();
        MarkdownDocument document = RenderedMarkdown.Parse(WrittenStory.Written(alignment, new ReportOptions()));
        Assert.All(document, block => Assert.True(block is HeadingBlock or ListBlock or QuoteBlock || (block is HtmlBlock && block.Line == 0), block.GetType().Name));
        List<string> items = [.. document.OfType<ListBlock>().SelectMany(list => list).Select(item => RenderedMarkdown.TextOf((LeafBlock)Assert.Single((ListItemBlock)item)))];
        List<string> expected = [.. alignment.Story.Articles.SelectMany(article => article.Tree.Sentences.Select(sentence => Shown($"{article.Id} {article.Tree.DisplayText(sentence)}")))];
        Assert.Equal(expected.Order(StringComparer.Ordinal), items.Skip(alignment.Story.Articles.Length).Select(Shown).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Hostile_sentences_keep_the_side_by_side_table_in_two_columns()
    {
        StoryAlignment alignment = Hostile();
        MarkdownDocument document = RenderedMarkdown.Parse(WrittenStory.Written(alignment, SideBySide));
        Table table = Assert.Single(document.OfType<Table>());
        Assert.All(table.Cast<TableRow>(), row => Assert.Equal(2, row.Count));
        List<string> left = [.. table.Skip(1).Select(row => Shown(RenderedMarkdown.CellsOf((TableRow)row)[0])).Where(text => text != "")];
        Article article = alignment.Story.Articles[0];
        Assert.Equal(article.Tree.Sentences.Select(sentence => Shown(article.Tree.DisplayText(sentence))), left);
    }

    [Fact]
    public void Hostile_ids_titles_and_outlets_stay_text_too()
    {
        Story story = Story.Create(
            [
                WrittenStory.Lines("left|`x`", "One sentence.") with { Outlet = "Out|let <b>*x*</b> @all", Published = new DateOnly(2022, 3, 17) },
                WrittenStory.Article("right", "One sentence.", "dir (1)/a b|c#d.txt"),
            ],
            "Title | with `ticks` <script> #");
        StoryAlignment alignment = WrittenStory.Aligned(story, WrittenStory.Link(0, 0, 1, 0));
        MarkdownDocument passages = RenderedMarkdown.Parse(WrittenStory.Written(alignment, new ReportOptions()));
        Assert.Equal("Title | with `ticks` <script> #", RenderedMarkdown.TextOf(passages.OfType<HeadingBlock>().First()));
        List<string> articles = [.. passages.OfType<ListBlock>().First().Select(item => RenderedMarkdown.TextOf((LeafBlock)((ListItemBlock)item)[0]))];
        Assert.Equal(["left|`x` Out|let <b>*x*</b> @all, 2022-03-17, left|`x`.txt", "right dir (1)/a b|c#d.txt"], articles);

        MarkdownDocument sides = RenderedMarkdown.Parse(WrittenStory.Written(alignment, new ReportOptions { Form = ReportForm.SideBySide }));
        Assert.Equal(["Out|let <b>*x*</b> @all (left|`x`)", "right"], RenderedMarkdown.CellsOf((TableRow)Assert.Single(sides.OfType<Table>())[0]));
        MarkdownDocument summary = RenderedMarkdown.Parse(WrittenStory.Written(alignment, new ReportOptions { Form = ReportForm.Summary }));
        Assert.Equal([5, 3, 2, 3], summary.OfType<Table>().Select(table => table.Cast<TableRow>().Select(row => row.Count).Distinct().Single()));
    }

    [Fact]
    public void Neighbours_without_a_link_share_a_heading_and_a_named_passage_has_its_own()
    {
        Story story = Story.Create(
            [WrittenStory.Lines("a", "Walruses slept.", "Penguins marched.", "Ostriches ran.", "Herons flew."), WrittenStory.Lines("b", "Ostriches ran off with keys.")]);
        StoryAlignment alone = WrittenStory.Aligned(story);
        Assert.Equal(["### `p00` Walruses · slept — only in a", "### `p04` Ostriches · ran · keys — only in b"], Headings(alone));

        // The third sentence of a shares a part with b's, so that one is named, and a's neighbours fall in two blocks.
        StoryAlignment parts = WrittenStory.Aligned(story, WrittenStory.Link(0, 2, 1, 0, LinkRelation.Partial));
        Assert.Equal(["### `p00` Walruses · slept — only in a", "### `p02` Ostriches · ran", "### `p03` Herons · flew — only in a", "### `p04` Ostriches · ran · keys — only in b"], Headings(parts));
        Assert.Contains("- **b** in part: see `p04`\n", WrittenStory.Written(parts, new ReportOptions()), StringComparison.Ordinal);
    }

    [Fact]
    public void An_edit_in_one_article_changes_no_heading_founded_in_another()
    {
        string[] left = ["Walruses slept on the pier.", "Penguins marched past the mayor."];
        string before = WrittenStory.Written(WrittenStory.Aligned(Story.Create([WrittenStory.Lines("a", left), WrittenStory.Lines("b", "Nothing to see.")])), new ReportOptions());
        string after = WrittenStory.Written(
            WrittenStory.Aligned(Story.Create([WrittenStory.Lines("a", left), WrittenStory.Lines("b", "Walruses, penguins, walruses, penguins, walruses, mayor mayor mayor pier.")])), new ReportOptions());
        Assert.Equal(before.Split('\n').Where(line => line.Contains("only in a", StringComparison.Ordinal)), after.Split('\n').Where(line => line.Contains("only in a", StringComparison.Ordinal)));
    }

    [Fact]
    public void Rows_follow_the_left_article_and_right_only_sentences_their_neighbours()
    {
        Story story = Story.Create([WrittenStory.Lines("left", "Alpha one.", "Beta two.", "Gamma three."), WrittenStory.Lines("right", "Zero new.", "Alpha one.", "One and a half.", "Gamma three.", "Beta two.", "Last.")]);
        Link moved = WrittenStory.Link(0, 1, 1, 4) with { Moved = true };
        StoryAlignment alignment = WrittenStory.Aligned(story, WrittenStory.Link(0, 0, 1, 1), moved, WrittenStory.Link(0, 2, 1, 3));
        Table table = Assert.Single(RenderedMarkdown.Parse(WrittenStory.Written(alignment, SideBySide)).OfType<Table>());
        Assert.Equal(
            ["/Zero new.", "Alpha one./Alpha one.", "/One and a half.", "Beta two./moved Beta two.", "Gamma three./Gamma three.", "/Last."],
            table.Skip(1).Select(row => string.Join('/', RenderedMarkdown.CellsOf((TableRow)row))));
    }

    [Fact]
    public void A_weak_link_makes_no_row_of_two_sentences()
    {
        Story story = Story.Create([WrittenStory.Lines("left", "Alpha one."), WrittenStory.Lines("right", "Alpha one.")]);
        StoryAlignment alignment = WrittenStory.Aligned(story, WrittenStory.Link(0, 0, 1, 0, LinkRelation.Partial) with { Band = LinkBand.Weak });
        string report = WrittenStory.Written(alignment, SideBySide);
        Assert.Contains("| Alpha one. | <sub>see also: Alpha one.</sub> |\n", report, StringComparison.Ordinal);
        Assert.Contains("| <sub>see also: Alpha one.</sub> | Alpha one. |\n", report, StringComparison.Ordinal);
    }

    [Fact]
    public void A_weak_link_stands_once_in_the_passage_that_comes_first_and_names_the_heading_to_look_under()
    {
        Story story = Story.Create([WrittenStory.Lines("a", "Walruses slept.", "Penguins marched."), WrittenStory.Lines("b", "Ostriches ran off.", "Herons flew.")]);
        StoryAlignment bare = WrittenStory.Aligned(story);
        StoryAlignment weak = bare with { Passages = [bare.Passages[0], bare.Passages[1] with { SeeAlso = ["p03"] }, bare.Passages[2], bare.Passages[3] with { SeeAlso = ["p01"] }] };
        string report = WrittenStory.Written(weak, new ReportOptions());
        Assert.Contains("Penguins marched.\n- see also `p02`\n", report, StringComparison.Ordinal);
        Assert.Equal(["p00", "p02"], Headings(weak).Select(heading => heading.Split('`')[1]));
        Assert.DoesNotContain("see also `p00`", report, StringComparison.Ordinal);
    }

    [Fact]
    public void Changed_words_are_marked_and_rewritten_pairs_are_not()
    {
        Story story = Story.Create([
            WrittenStory.Lines("left", "The court freed him on Monday.", "Rain fell all night long."),
            WrittenStory.Lines("right", "The court freed him on Tuesday.", "Snow covered every street by dawn.")]);
        string report = WrittenStory.Written(WrittenStory.Aligned(story, WrittenStory.Link(0, 0, 1, 0), WrittenStory.Link(0, 1, 1, 1)), SideBySide);
        Assert.Contains("| The court freed him on <del>Monday</del>. | The court freed him on <ins>Tuesday</ins>. |\n", report, StringComparison.Ordinal);
        Assert.Contains("| Rain fell all night long. | Snow covered every street by dawn. |\n", report, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("left", "left")]
    [InlineData("left", "nobody")]
    [InlineData("nobody", "left")]
    [InlineData("left", null)]
    public void Side_by_side_refuses_a_pair_that_is_none(string? left, string? right)
    {
        Story story = Story.Create([WrittenStory.Lines("left", "A."), WrittenStory.Lines("middle", "B."), WrittenStory.Lines("right", "C.")]);
        Assert.Throws<ArgumentException>(() => WrittenStory.Written(WrittenStory.Aligned(story), new ReportOptions { Form = ReportForm.SideBySide, Left = left, Right = right }));
    }

    [Fact]
    public void Every_finding_stands_under_its_passage()
    {
        Story story = Story.Create([WrittenStory.Lines("a", "Walruses slept."), WrittenStory.Lines("b", "Herons flew.")]);
        StoryAlignment alignment = WrittenStory.Aligned(story);
        Rule rule = new("ADF9999", "odd-walrus", "test", Severity.Warning, "0.1");
        Diagnostic inside = new(rule, Severity.Warning, story.Articles[0].LocationOf(story.Articles[0].Tree.Sentences[0]), [], "Walruses *never* sleep.") { Fingerprint = "0123abcd" };
        Diagnostic outside = inside with { Location = new Location(SourceText.From("x", "story.yaml"), new TextSpan(0, 1)), Message = "Elsewhere.", Fingerprint = "0123abce" };
        StringWriter output = new();
        new PassagesMarkdownWriter().Write(new Report(alignment, [new ReportedFinding(inside), new ReportedFinding(outside)], new ReportOptions()), output);
        Assert.Contains("- **a** Walruses slept.\n> - **warning** odd-walrus: Walruses \\*never\\* sleep. `0123abcd`\n\n### ", output.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("## Other findings\n\n> - **warning** odd-walrus: Elsewhere. `0123abce`\n\n", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_comparison_stands_once_under_the_passage_of_its_first_place_with_what_people_said()
    {
        Article[] articles = [WrittenStory.Article("a", "The crew of the ferry waited nine days for a pilot."), WrittenStory.Article("b", "The crew of the ferry waited ten days for a pilot.")];
        FindingsReport found = FoundStory.Report(articles, new WordTeller("ADF8101", "waited nine", "waited ten"), new WordTeller("ADF8102", "nine", "ten") { Overrides = ["ADF8101"] });
        ReportedFinding finding = Assert.Single(found.Stories[0].Findings) with { Verdict = new Verdict(VerdictKind.Confirmed, "asked *both*", null) };
        StringWriter output = new();
        new PassagesMarkdownWriter().Write(new Report(found.Stories[0].Alignment, [finding], new ReportOptions()), output);
        Assert.Contains(
            "- **a** The crew of the ferry waited nine days for a pilot.\n- **b** The crew of the ferry waited ten days for a pilot.\n"
            + "> - **warning** words-8102: the articles have “nine”, “ten”. Compare with the transcript. Also: words-8101. confirmed: asked \\*both\\* "
            + $"`{finding.Diagnostic.Fingerprint}`\n", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_damage_of_a_text_is_described_in_words()
    {
        List<string> said = [.. Enum.GetValues<ParseProblemKind>().Select(MarkdownTop.Describe)];
        Assert.All(said, sentence => Assert.EndsWith(".", sentence, StringComparison.Ordinal));
        Assert.Equal(said.Count, said.Distinct().Count());
        Assert.DoesNotContain(said, sentence => sentence.StartsWith("has a problem", StringComparison.Ordinal));
    }

    // Every payload is a sentence of the left; every second one is also in the right.
    private static StoryAlignment Hostile()
    {
        string[] lines = [.. HostileText.Payloads.Where(payload => !payload.Any(c => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029' or '\uD800') && !string.IsNullOrWhiteSpace(payload))];
        Story story = Story.Create([WrittenStory.Lines("left", lines), WrittenStory.Lines("right", [.. lines.Where((_, i) => i % 2 == 0)])]);
        return WrittenStory.Aligned(story, [.. Enumerable.Range(0, (lines.Length + 1) / 2).Select(i => WrittenStory.Link(0, 2 * i, 1, i))]);
    }

    private static List<string> Headings(StoryAlignment alignment) =>
        [.. WrittenStory.Written(alignment, new ReportOptions()).Split('\n').Where(line => line.StartsWith("### ", StringComparison.Ordinal))];

    private static string Shown(string text) => string.Join(' ', VisibleText.Of(text).Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
