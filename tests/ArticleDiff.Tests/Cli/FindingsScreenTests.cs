using ArticleDiff.Cli.Screen;
using ArticleDiff.Diagnostics;
using ArticleDiff.Formats.Writing.Findings;
using ArticleDiff.Tests.Diagnostics;
using ArticleDiff.Tests.Formats.Writing;
using ArticleDiff.Tests.Formats.Writing.Findings;
using Xunit;

namespace ArticleDiff.Tests.Cli;

public sealed class FindingsScreenTests
{
    private static readonly string[] Texts =
    [
        "The harbour master said on Monday that the crew of the ferry had waited nine days for a pilot who knew the channel.",
        "The harbour master said on Monday the crew of the ferry waited ten days for a pilot who knew the channel.",
        "On Monday the harbour master said that the crew of the ferry had waited nine days for a pilot who knew the channel.",
        "The harbour master said on Monday that the crew of the ferry had waited nine days for a pilot who knew the channel.",
    ];

    [Fact]
    public void A_finding_is_one_line_and_then_the_words_of_three_outlets_under_each_other()
    {
        string[] lines = Screen(80);

        Assert.Matches("^[0-9a-z]{4}  [^·]+ · a, b, c, d$", lines[0]);
        Assert.Matches("""^b\.txt:1:64: warning ADF8101 words-8101: the articles have “nine”, “ten”, “nine”, “nine”\. Compare with the transcript\. \[[0-9a-f]{8}\]$""", lines[1]);
        Assert.Equal(
            [
                "  b  1  …the crew of the ferry waited ten days for a pilot who knew the…",
                "                                      ^^^",
                "  a  1  …the crew of the ferry had waited nine days for a pilot who knew the…",
                "                                          ----",
                "  c  1  …the crew of the ferry had waited nine days for a pilot who knew the…",
                "                                          ----",
                "  and d 1",
            ], lines[2..9]);
        Assert.Equal("", lines[9]);
    }

    [Theory]
    [InlineData(40)]
    [InlineData(60)]
    [InlineData(80)]
    [InlineData(200)]
    public void The_words_are_whole_and_no_line_of_words_is_wider_than_the_screen(int width)
    {
        string[] lines = Screen(width);

        Assert.Contains(" ten ", lines[2], StringComparison.Ordinal);
        Assert.All(lines[2..9], line => Assert.InRange(DisplayWidth.Of(line), 0, width));
        Assert.All(new[] { 2, 4, 6 }, i => Assert.Equal(i == 2 ? "ten" : "nine", Marked(lines[i], lines[i + 1])));
    }

    [Fact]
    public void Words_that_are_wider_than_the_screen_are_broken_into_lines_and_stay_whole()
    {
        string[] lines = Screen(40, new WordTeller("ADF8101", "the ferry waited ten days for a pilot who knew the channel", "nine"));

        Assert.Equal(["  b  1  the ferry waited ten days for a", "        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^", "  …     pilot who knew the channel", "        ^^^^^^^^^^^^^^^^^^^^^^^^^^"], lines[2..6]);
    }

    [Fact]
    public void By_path_there_is_one_line_a_finding()
    {
        using StringWriter output = new();
        FindingsScreen.WriteByPath(Report(new WordTeller("ADF8101", "nine", "ten"), new WordTeller("ADF8102", "On Monday", "The harbour")), output);

        Assert.Equal(["b.txt:1:64:", "c.txt:1:1:"], output.ToString().TrimEnd('\n').Split('\n').Select(line => line.Split(' ')[0]));
    }

    [Fact]
    public void Colours_mark_the_words_and_nothing_else()
    {
        using StringWriter output = new();
        new FindingsScreen(80, colours: true).WriteByPassage(Report(new WordTeller("ADF8101", "nine", "ten")), output);

        Assert.Contains("\u001B[31mten\u001B[0m", output.ToString(), StringComparison.Ordinal);
        Assert.Equal(3, output.ToString().Split("\u001B[0m").Length - 1);
    }

    [Fact]
    public void What_a_finding_stands_for_is_named_in_its_line()
    {
        string line = Screen(80, new WordTeller("ADF8101", "waited nine", "waited ten"), new WordTeller("ADF8102", "nine", "ten") { Overrides = ["ADF8101"] })[1];

        Assert.Contains("Compare with the transcript. (also words-8101) [", line, StringComparison.Ordinal);
    }

    [Fact]
    public void The_last_line_counts_what_is_shown_and_what_is_not()
    {
        FindingsReport report = Report(new WordTeller("ADF8101", "nine", "ten")).Times(6);
        ReportedFinding[] all = [.. report.Stories[0].Findings];
        report = report.Change(finding => Array.IndexOf(all, finding) switch
        {
            0 => finding with { Suppression = "so" },
            1 => finding with { Baseline = BaselineState.Unchanged },
            2 => finding with { Verdict = new Verdict(VerdictKind.Dismissed, "no", null) },
            3 => finding with { Diagnostic = finding.Diagnostic with { Severity = Severity.Error } },
            _ => finding,
        });
        report = report with { Stories = [report.Stories[0] with { Silent = 7, BelowSeverity = 2 }] };

        Assert.Equal(
            "1 error, 2 warnings. Not shown: 2 below --severity, 7 of silent rules (--show-silent), 1 suppressed, 1 accepted before, 1 settled. What no rule looks for: articlediff explain limits\n",
            FindingsSummary.Of(report));
        Assert.Equal("No findings. What no rule looks for: articlediff explain limits\n", FindingsSummary.Of(report with { Stories = [] }));
    }

    [Fact]
    public void No_line_of_an_article_or_a_path_can_be_a_command_of_a_runner()
    {
        using StringWriter output = new();
        string words = "::error::x ##[error]y \u001B[2J\u202E " + string.Join(' ', Enumerable.Repeat("::warning::z", 12));
        FindingsReport report = FoundStory.Report(
            [WrittenStory.Article("a", $"It said {words} to all.", "::error::a.txt"), WrittenStory.Article("b", "It said nothing to all.")], new WordTeller("ADF8101", words, "nothing"));
        new FindingsScreen(60, colours: false).WriteByPassage(report, output);

        Assert.All(output.ToString().Split('\n'), line =>
        {
            Assert.False(line.TrimStart().StartsWith("::", StringComparison.Ordinal), line);
            Assert.DoesNotContain("##[", line, StringComparison.Ordinal);
            Assert.DoesNotContain('\u001B', line);
            Assert.DoesNotContain('\u202E', line);
        });
    }

    [Theory]
    [InlineData("one two three", "X", " four five", 30, "one two three|X| four five")]
    [InlineData("one two three ", "X", " four five six", 15, "…three |X| four…")]
    [InlineData("one two three ", "X", "", 10, "…three |X|")]
    [InlineData("", "X", " four five six", 10, "|X| four…")]
    [InlineData("onetwothree", "X", "fourfivesix", 9, "…|X|…")]
    [InlineData("北京 上海 ", "X", " z", 10, "…上海 |X| z")]
    public void Context_is_cut_at_spaces(string before, string words, string after, int width, string expected)
    {
        (string Before, string Words, string After) = Assert.Single(WordsInContext.Fit(before, words, after, width).Lines);

        Assert.Equal(expected, $"{Before}|{Words}|{After}");
    }

    // The words that a line of marks points at.
    private static string Marked(string words, string marks) => words[marks.TakeWhile(c => c == ' ').Count()..][..marks.Trim().Length];

    private static string[] Screen(int width, params WordTeller[] tellers)
    {
        using StringWriter output = new();
        new FindingsScreen(width, colours: false).WriteByPassage(Report(tellers.Length > 0 ? tellers : [new WordTeller("ADF8101", "nine", "ten")]), output);
        return output.ToString().Split('\n');
    }

    private static FindingsReport Report(params WordTeller[] tellers)
        => FoundStory.Report(Texts.Select((text, i) => WrittenStory.Article(((char)('a' + i)).ToString(), text)), tellers);
}
