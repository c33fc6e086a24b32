using System.Collections.Immutable;
using ArticleDiff.Alignment;
using ArticleDiff.Copies;
using ArticleDiff.Formats.Writing;
using ArticleDiff.Syntax;
using ArticleDiff.Tests.Alignment;
using ArticleDiff.Text;
using Xunit;

namespace ArticleDiff.Tests.Copies;

public sealed class CopyGroupsTests
{
    private static readonly string[] Wire =
    [
        "The mayor opened the new bridge over the harbour on Monday.",
        "The work took nine years and cost forty million crowns.",
        "Two workers were hurt when a crane fell in the second year.",
        "Ships can pass again from the first of next month, the port said.",
        "A parade with music is planned for the weekend in the old town.",
    ];

    private static readonly string[] Own =
    [
        "After nine years of work a bridge spans the harbour.",
        "Traders hope that lorries will no longer crowd the old streets.",
        "Critics say the money should have gone to the ferries instead.",
        "The city council meets on Thursday to name the bridge.",
    ];

    [Fact]
    public void Articles_with_four_in_five_sentences_in_common_are_a_group()
    {
        string[] edited = [.. Wire.Select((line, index) => index == 1 ? line.Replace("nine", "9", StringComparison.Ordinal) : line)];
        edited[4] = "The council thanked everybody who had been patient for so long.";

        Assert.Equal([[0, 2]], Groups(Wire, Own, edited));
    }

    [Fact]
    public void Three_in_five_are_too_few()
        => Assert.Empty(Groups(Wire, [Wire[0], Wire[1], Wire[2], Own[1], Own[2]]));

    [Fact]
    public void A_copy_that_was_cut_short_is_one()
        => Assert.Equal([[0, 1]], Groups(Wire, [.. Wire.Take(3)]));

    [Fact]
    public void Two_sentences_are_too_little_to_tell()
        => Assert.Empty(Groups(Wire, [.. Wire.Take(2)]));

    [Fact]
    public void A_notice_that_two_long_articles_quote_does_not_make_one_of_them()
    {
        string[] notice = [.. Wire.Take(3)];
        string[] first = [.. notice, .. Own], second = [.. notice, "Prices on the ferries fell.", "Nobody had counted the gulls before that day.", "The lighthouse will be painted red again soon.", "Fishermen want a lower fee for the lock."];

        Assert.All(Groups(first, notice, second), group => Assert.Equal(2, group.Length));
    }

    [Fact]
    public void A_group_counts_once_and_where_all_are_one_group_each_counts()
    {
        CopyGroups some = CopyGroups.Find(Trees(Wire, Own, Wire)), all = CopyGroups.Find(Trees(Wire, Wire));

        Assert.Equal((2, 0, 1, 0), (some.WitnessCount, some.WitnessOf(0), some.WitnessOf(1), some.WitnessOf(2)));
        Assert.Equal((2, 0, 1), (all.WitnessCount, all.WitnessOf(0), all.WitnessOf(1)));
        Assert.Single(all.Groups);
    }

    [Fact]
    public void Thousands_of_nearly_equal_lines_are_no_reason_to_wait()
    {
        // Each line is near every other one; without a budget that would be twelve million comparisons.
        string[] lines = [.. Enumerable.Range(0, 5000).Select(i => $"Row number {i} of the long table says that nothing has happened here today at all")];

        Assert.Equal([[0, 1]], Groups(lines, lines));
    }

    [Fact]
    public void The_seeds_have_no_copies() => Assert.Empty(Told.Seeds.Copies.Groups);

    [Fact]
    public void A_report_names_the_group_and_a_summary_counts_it_once()
    {
        Story story = Story.Create([Told.Article("agency", Wire), Told.Article("own", Own), Told.Article("paper", Wire)]);
        string passages = Written(story, ReportForm.Passages, ReportFormat.Markdown), summary = Written(story, ReportForm.Summary, ReportFormat.Markdown), json = Written(story, ReportForm.Passages, ReportFormat.Json);

        Assert.Contains("> - **agency**, **paper** print the same copy and count as one.\n", passages, StringComparison.Ordinal);
        Assert.Contains("| article | agency, paper | own |\n", summary, StringComparison.Ordinal);
        // Nothing stands in more than two: the agency's copy, and what the third article says itself.
        Assert.Contains("## Passages\n\n| articles | passages |\n| ---: | ---: |\n| 2 |", summary, StringComparison.Ordinal);
        Assert.Contains("\"copyGroups\": [", json, StringComparison.Ordinal);
    }

    private static string Written(Story story, ReportForm form, ReportFormat format)
    {
        using StringWriter output = new() { NewLine = "\n" };
        ReportWriters.For(form, format).Write(new Report(Aligner.Align(story), [], new ReportOptions { Form = form }), output);
        return output.ToString();
    }

    private static ImmutableArray<int>[] Groups(params string[][] articles) => [.. CopyGroups.Find(Trees(articles)).Groups];

    private static ImmutableArray<ArticleTree> Trees(params string[][] articles)
        => [.. articles.Select((lines, index) => ArticleTree.Parse(SourceText.From(string.Join('\n', lines), $"{index}.txt"), SentenceMode.Lines))];
}
