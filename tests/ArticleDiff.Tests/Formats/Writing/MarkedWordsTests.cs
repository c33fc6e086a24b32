using ArticleDiff.Alignment;
using ArticleDiff.Formats.Writing;
using ArticleDiff.Text;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Xunit;

namespace ArticleDiff.Tests.Formats.Writing;

/// <summary>What a reader sees struck out and underlined, once GitHub's Markdown is rendered, is what stands in the files at the spans of the changes.</summary>
public sealed class MarkedWordsTests
{
    private static readonly StoryAlignment Seeds = Aligner.Align(WrittenStory.Seeds());

    [Fact]
    public void The_marked_words_of_every_pair_side_by_side_are_those_of_the_spans()
    {
        int marked = 0;
        for (int left = 0; left < Seeds.Story.Articles.Length; left++)
            for (int right = 0; right < Seeds.Story.Articles.Length; right++)
            {
                if (left == right) continue;
                ReportOptions options = new() { Form = ReportForm.SideBySide, Left = Seeds.Story.Articles[left].Id, Right = Seeds.Story.Articles[right].Id };
                Table table = Assert.Single(RenderedMarkdown.Parse(WrittenStory.Written(Seeds, options)).OfType<Table>());
                List<SideBySideRow> rows = SideBySideRow.Of(Seeds, left, right);
                Assert.Equal(rows.Count + 1, table.Count);
                for (int i = 0; i < rows.Count; i++)
                {
                    TableRow row = (TableRow)table[i + 1];
                    WordDiffResult? diff = rows[i].Link is { } link && WordDiff.Compare(Seeds.Story, link) is { IsRewritten: false } result ? result : null;
                    Assert.Equal(SpansOf(diff, WordDiffKind.Deleted, Seeds.Story.Articles[left]), Marked((TableCell)row[0], "del"));
                    Assert.Equal(SpansOf(diff, WordDiffKind.Inserted, Seeds.Story.Articles[right]), Marked((TableCell)row[1], "ins"));
                    Assert.Empty(Marked((TableCell)row[0], "ins").Concat(Marked((TableCell)row[1], "del")));
                    marked += diff?.Segments.Count(segment => segment.Kind != WordDiffKind.Equal) ?? 0;
                }
            }

        Assert.InRange(marked, 20, int.MaxValue);
    }

    [Fact]
    public void The_marked_words_of_every_change_are_those_of_the_spans_and_the_rest_is_in_both()
    {
        MarkdownDocument document = RenderedMarkdown.Parse(WrittenStory.Written(Seeds, new ReportOptions { Form = ReportForm.Changes }));
        LeafBlock[] lines = [.. document.OfType<ListBlock>().Skip(1).SelectMany(list => list).Select(item => (LeafBlock)Assert.Single((ListItemBlock)item))];
        PassageChange[][] passages = [.. Seeds.Passages.Select(passage => PassageChange.Of(Seeds.Story, passage).ToArray()).Where(changes => changes.Length > 0)];
        Assert.Equal(passages.Sum(changes => changes.Length), lines.Length);

        int at = 0, marked = 0;
        foreach (PassageChange[] changes in passages)
            foreach (PassageChange change in changes)
            {
                LeafBlock line = lines[at++];
                WordDiffResult? diff = change.Diff is { IsRewritten: false } compared ? compared : null;
                Article article = Seeds.Story.Articles[change.Article];
                Assert.Equal(SpansOf(diff, WordDiffKind.Deleted, Seeds.Story.Articles[changes[0].Article]), RenderedMarkdown.MarkedIn(line, "del"));
                Assert.Equal(SpansOf(diff, WordDiffKind.Inserted, article), RenderedMarkdown.MarkedIn(line, "ins"));
                // Without what is struck out, the line is what the article says.
                string text = Letters(RenderedMarkdown.TextOf(line)), own = Letters(string.Join(' ', change.Sentences.Select(index => article.Tree.DisplayText(article.Tree.Sentences[index]))));
                if (diff is null || !diff.HasChanges || diff.Segments.All(segment => segment.Kind != WordDiffKind.Deleted)) Assert.EndsWith(own, text, StringComparison.Ordinal);
                marked += diff?.Segments.Count(segment => segment.Kind != WordDiffKind.Equal) ?? 0;
            }

        Assert.InRange(marked, 10, int.MaxValue);
    }

    [Theory]
    [InlineData("Yesterday the court freed him.", "The court freed him.", "<del>Yesterday</del> The court freed him.")]
    [InlineData("Monday was cold.", "Tuesday was cold.", "<del>Monday</del> <ins>Tuesday</ins> was cold.")]
    [InlineData("The court freed him.", "Yesterday the court freed him.", "<ins>Yesterday</ins> the court freed him.")]
    [InlineData("The court freed him on Monday.", "The court freed him.", "The court freed him <del>on Monday</del>.")]
    [InlineData("The *court* freed him, too.", "The *court* freed us, too.", "The \\*court\\* freed <del>him</del> <ins>us</ins>, too.")]
    public void Both_sides_stand_in_one_line_that_reads_well(string left, string right, string expected)
    {
        Story story = Story.Create([WrittenStory.Lines("a", left), WrittenStory.Lines("b", right)]);
        string report = WrittenStory.Written(WrittenStory.Aligned(story, WrittenStory.Link(0, 0, 1, 0)), new ReportOptions { Form = ReportForm.Changes });

        Assert.Contains($"\n- **b** {expected}\n", report, StringComparison.Ordinal);
    }

    [Fact]
    public void A_passage_of_one_article_has_no_change_and_equal_words_are_called_so()
    {
        Story story = Story.Create([WrittenStory.Lines("a", "Walruses slept.", "Herons flew."), WrittenStory.Lines("b", "“Walruses” slept.")]);
        string report = WrittenStory.Written(WrittenStory.Aligned(story, WrittenStory.Link(0, 0, 1, 0)), new ReportOptions { Form = ReportForm.Changes });

        Assert.DoesNotContain("Herons", report, StringComparison.Ordinal);
        Assert.Contains("- **b** <ins>“</ins>Walruses<ins>”</ins> slept.", report, StringComparison.Ordinal);
        story = Story.Create([WrittenStory.Lines("a", "Walruses slept."), WrittenStory.Lines("b", "walruses slept.")]);
        report = WrittenStory.Written(WrittenStory.Aligned(story, WrittenStory.Link(0, 0, 1, 0)), new ReportOptions { Form = ReportForm.Changes });
        Assert.Contains("- **b** <sub>same words</sub> walruses slept.\n", report, StringComparison.Ordinal);
    }

    private static List<string> Marked(TableCell cell, string element) => RenderedMarkdown.BlockOf(cell) is { } block ? RenderedMarkdown.MarkedIn(block, element) : [];

    private static List<string> SpansOf(WordDiffResult? diff, WordDiffKind kind, Article article) => diff is null ? [] :
    [
        .. diff.Segments.Where(segment => segment.Kind == kind).Select(segment =>
        {
            TokenRange range = kind == WordDiffKind.Deleted ? segment.Left : segment.Right;
            TextSpan span = TextSpan.FromBounds(article.Tree.Tokens[range.First].Span.Start, article.Tree.Tokens[range.End - 1].Span.End);
            return string.Join(' ', article.Tree.Text.Slice(span).ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        }),
    ];

    private static string Letters(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
