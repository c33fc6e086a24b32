using System.Text;
using ArticleDiff.Alignment;
using ArticleDiff.Formats.Writing;
using ArticleDiff.Syntax;
using ArticleDiff.Text;
using DiffPlex;
using DiffPlex.Model;
using VerifyXunit;
using Xunit;

namespace ArticleDiff.Tests.Formats.Writing;

/// <summary>How many lines of the committed report change when one sentence of one article does.</summary>
[UsesVerify]
public sealed class ChurnTests
{
    // The reference, whose sentences found passages; and the shortest article, of which nearly every sentence is linked.
    private const string Reference = "nyt", Shortest = "newswire";
    private const int MedianLimit = 5;
    private const string Addition = "Nobody at the harbour had seen the yellow balloons that afternoon.";

    // The articles that nobody edits are parsed once.
    private static readonly Story Seeds = WrittenStory.Seeds();

    [Fact]
    public async Task One_changed_sentence_changes_few_lines_of_the_report()
    {
        StringBuilder table = new("""
            Changed lines of the passages report when one sentence of one seed changes, over all its body sentences. The limit for the medians of the reference is 5.

            | article | change | median | worst |
            | --- | --- | ---: | ---: |

            """);
        Assert.All(Measure(Reference, table), median => Assert.InRange(median, 0, MedianLimit));
        Measure(Shortest, table);

        VerifySettings settings = new();
        settings.UseDirectory("stories");
        settings.UseFileName("us-warns-china.churn");
        await Verifier.Verify(table.ToString(), "md", settings);
    }

    [Theory]
    [InlineData("a\nb\nc\n", "a\nb\nc\n", 0)]
    [InlineData("a\nb\nc\n", "a\nx\nc\n", 2)]
    [InlineData("a\nb\nc\n", "a\nc\n", 1)]
    [InlineData("a\nc\n", "a\nb\nx\nc\n", 2)]
    public void Changed_lines_are_added_plus_deleted_ones(string before, string after, int expected) => Assert.Equal(expected, Changed(before, after));

    private static int[] Measure(string edited, StringBuilder table)
    {
        string text = WrittenStory.SeedText(edited);
        string before = Report(edited, text);
        ArticleTree tree = WrittenStory.Article(edited, text).Tree;
        List<TextSpan> spans = [.. tree.Sentences.Where(sentence => sentence.IsBody).Select(tree.SpanOf)];
        return
        [
            Add(table, edited, "inserted before", spans, span => Changed(before, Report(edited, text.Insert(span.Start, Addition + " ")))),
            Add(table, edited, "deleted", spans, span => Changed(before, Report(edited, text.Remove(span.Start, span.Length)))),
            Add(table, edited, "a word added", spans, span => Changed(before, Report(edited, text.Insert(text.IndexOf(' ', span.Start), " reportedly")))),
        ];
    }

    private static int Add(StringBuilder table, string edited, string change, List<TextSpan> spans, Func<TextSpan, int> churn)
    {
        List<int> lines = [.. spans.AsParallel().Select(churn).Order()];
        int median = lines[(lines.Count - 1) / 2];
        table.Append(System.Globalization.CultureInfo.InvariantCulture, $"| {edited} | {change} | {median} | {lines[^1]} |\n");
        return median;
    }

    private static string Report(string edited, string text) =>
        WrittenStory.Written(Aligner.Align(Story.Create(
            Seeds.Articles.Select(article => article.Id == edited ? WrittenStory.Article(edited, text, article.Tree.Text.Path) : article), Seeds.Title, Seeds.Reference.Id)),
            new ReportOptions());

    private static int Changed(string before, string after)
    {
        DiffResult diff = new Differ().CreateCustomDiffs(before, after, false, text => text.Split('\n'));
        return diff.DiffBlocks.Sum(block => block.DeleteCountA + block.InsertCountB);
    }
}
