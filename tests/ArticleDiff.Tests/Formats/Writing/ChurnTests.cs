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
    private const string Edited = "nyt";
    private const string Addition = "Nobody at the harbour had seen the yellow balloons that afternoon.";

    // The articles that nobody edits are parsed once.
    private static readonly Story Seeds = WrittenStory.Seeds();

    [Fact]
    public async Task One_changed_sentence_changes_few_lines_of_the_report()
    {
        string text = WrittenStory.SeedText(Edited);
        string before = Report(text);
        ArticleTree tree = WrittenStory.Article(Edited, text).Tree;
        List<TextSpan> spans = [.. tree.Sentences.Where(sentence => sentence.IsBody).Select(tree.SpanOf)];

        StringBuilder table = new("Changed lines of the passages report when one sentence of one seed changes, over all its body sentences. The aim is a median of at most 4.\n\n| change | median | worst |\n| --- | ---: | ---: |\n");
        Add(table, "inserted before", spans, span => Changed(before, Report(text.Insert(span.Start, Addition + " "))));
        Add(table, "deleted", spans, span => Changed(before, Report(text.Remove(span.Start, span.Length))));
        Add(table, "a word added", spans, span => Changed(before, Report(text.Insert(text.IndexOf(' ', span.Start), " reportedly"))));

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

    private static void Add(StringBuilder table, string change, List<TextSpan> spans, Func<TextSpan, int> churn)
    {
        List<int> lines = [.. spans.AsParallel().Select(churn).Order()];
        int median = lines[(lines.Count - 1) / 2];
        table.Append(System.Globalization.CultureInfo.InvariantCulture, $"| {change} | {median} | {lines[^1]} |\n");
    }

    private static string Report(string text) =>
        WrittenStory.Written(Aligner.Align(Story.Create(
            Seeds.Articles.Select(article => article.Id == Edited ? WrittenStory.Article(Edited, text, article.Tree.Text.Path) : article), Seeds.Title, Seeds.Reference.Id)),
            new ReportOptions());

    private static int Changed(string before, string after)
    {
        DiffResult diff = new Differ().CreateCustomDiffs(before, after, false, text => text.Split('\n'));
        return diff.DiffBlocks.Sum(block => block.DeleteCountA + block.InsertCountB);
    }
}
