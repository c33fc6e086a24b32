using System.Collections.Immutable;
using System.Text;
using ArticleDiff.Alignment;
using ArticleDiff.Diagnostics;
using ArticleDiff.Formats.Writing;
using ArticleDiff.Formats.Writing.Changes;
using ArticleDiff.Rules;
using ArticleDiff.Versions;
using Markdig.Syntax;
using Xunit;

namespace ArticleDiff.Tests.Formats.Writing.Changes;

public sealed class ReviewMarkdownWriterTests
{
    [Fact]
    public void A_comment_is_cut_between_blocks_and_says_how_much_is_left_out()
    {
        ReviewReport report = Edited(Enumerable.Range(0, 260).Select(i => $"The council of town number {i} met at the {Word(i)} hall on the first Monday and spoke about the {Word(i * 7)} bridge, @{Word(i)} and #{i} said.").ToArray());

        string comment = Written(ReviewMarkdownWriter.Comment, report), summary = Written(ReviewMarkdownWriter.Summary, report);

        Assert.InRange(comment.Length, 40_000, ReviewMarkdownWriter.CommentCharacters);
        Assert.Contains(" not shown: a comment holds no more. The step summary has them.**", comment, StringComparison.Ordinal);
        Assert.True(summary.Length > comment.Length);
        Assert.DoesNotContain("not shown", summary, StringComparison.Ordinal);
        // A block is there or is not; none is torn.
        string[] blocks = [.. comment.Split("\n#### ").Skip(1).SkipLast(1)];
        Assert.All(blocks, block => Assert.Contains("\n" + "#### " + block + "\n#### ", summary, StringComparison.Ordinal));
    }

    [Fact]
    public void A_summary_stays_below_a_mebibyte()
    {
        // Put together by hand: no engine has to align so much.
        string[] sentences = [.. Enumerable.Range(0, 800).Select(i => $"会議 {i} {string.Concat(Enumerable.Repeat("<会議 & 会議> ", 60))}")];
        Story story = Story.Create([WrittenStory.Lines("one", sentences), WrittenStory.Article("other", "Quite another matter altogether.")]);
        StoryState state = new(WrittenStory.Aligned(story), []);
        VersionComparison comparison = new(WrittenStory.Lines("one", ""), story.Articles[0], [.. sentences.Select((_, i) => new UnitEdit(EditKind.Added, [], [i], false))], []);
        StoryChanges changes = new(state, state, [new ArticleChange("one", 0, 0, comparison, ChangedLines.None)], [], []);

        string summary = Written(ReviewMarkdownWriter.Summary, new ReviewReport([new ChangedStory("story", changes)], BuiltInRules.Catalog, "1.0"));

        Assert.InRange(Encoding.UTF8.GetByteCount(summary), 900_000, ReviewMarkdownWriter.SummaryBytes);
        Assert.Contains(" not shown: a summary holds no more.", summary, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(HostileText.Data), MemberType = typeof(HostileText))]
    public void Whatever_an_article_holds_is_shown_as_text(string payload)
    {
        // In a line of its own a line end would end the sentence, and other tests look at those.
        if (payload.AsSpan().ContainsAny("\n\u0085\u2028\u2029")) return;
        string sentence = $"The harbour master read the note aloud {payload} to the council on Monday morning";
        ReviewReport report = Edited([sentence], lines: true);

        MarkdownDocument document = RenderedMarkdown.Parse(Written(ReviewMarkdownWriter.Summary, report));

        // Reading fails on whatever became markup.
        string text = string.Concat(document.Descendants<ParagraphBlock>().Select(RenderedMarkdown.TextOf));
        string seen = string.Concat(VisibleText.Of(payload).Where(c => !char.IsWhiteSpace(c)));
        Assert.Contains(seen, string.Concat(text.Where(c => !char.IsWhiteSpace(c))), StringComparison.Ordinal);
    }

    [Fact]
    public void Notes_are_shown_and_never_break_the_limit()
    {
        ReviewReport report = Edited(["The council met in the old hall on Monday."]) with { Notes = [.. Enumerable.Range(0, 500).Select(i => $"articlediff.yaml {i} @team changes too.")] };

        string comment = Written(ReviewMarkdownWriter.Comment, report);

        Assert.Contains("> articlediff.yaml 0 @<b></b>team changes too.", comment, StringComparison.Ordinal);
        Assert.True(comment.Length <= ReviewMarkdownWriter.CommentCharacters);
    }

    [Fact]
    public void A_new_finding_on_lines_that_did_not_change_is_new_in_SARIF_and_no_annotation()
    {
        Story story = Story.Create([WrittenStory.Article("one", "The council met in the old hall."), WrittenStory.Article("other", "Quite another matter altogether.")]);
        Article one = story.Articles[0];
        ReportedFinding finding = new(new Diagnostic(BuiltInRules.Catalog[0], Severity.Warning, one.LocationOf(one.Tree.Sentences[0]), [], "Odd.") { Fingerprint = "12345678" });
        StoryState state = new(WrittenStory.Aligned(story), [finding]);
        StoryChanges changes = new(state, state, [], [new FindingChange(FindingChangeKind.New, finding)], []);
        ReviewReport report = new([new ChangedStory("story", changes)], BuiltInRules.Catalog, "1.0");

        Assert.Equal(BaselineState.New, report.ToFindings().Stories.Single().Findings.Single().Baseline);
        Assert.Empty(report.ToNewFindings().Stories.Single().Findings);
        Assert.Empty(report.NewFindings);
        Assert.Single((report with { Scope = ReviewScope.All }).ToNewFindings().Stories.Single().Findings);
    }

    /// <summary>A review of an edit of every sentence of one article of two.</summary>
    private static ReviewReport Edited(string[] sentences, bool lines = false)
    {
        StoryState StateOf(string[] own)
        {
            Article one = lines ? WrittenStory.Lines("one", own) : WrittenStory.Article("one", string.Join("\n\n", own));
            StoryAlignment alignment = Aligner.Align(Story.Create([one, WrittenStory.Article("other", "Quite another matter altogether.")]));
            return new StoryState(alignment, []);
        }

        StoryState before = StateOf(sentences), after = StateOf([.. sentences.Select(sentence => sentence.Replace(" met ", " gathered ", StringComparison.Ordinal).Replace("Stadt", "Gemeinde", StringComparison.Ordinal).Replace("note", "letter", StringComparison.Ordinal))]);
        return new ReviewReport([new ChangedStory("story", StoryComparer.Compare(before, after, ImmutableArray<Analyzer>.Empty))], BuiltInRules.Catalog, "1.0");
    }

    private static string Word(int i) => string.Concat(new[] { "bra", "cor", "dul", "fen", "gis" }[i % 5], new[] { "mar", "nol", "pes", "rit", "sub", "tov", "wex" }[i / 5 % 7], new[] { "ton", "ham", "ford", "by", "wick" }[i / 35 % 5]);

    private static string Written(ReviewMarkdownWriter writer, ReviewReport report)
    {
        using StringWriter output = new() { NewLine = "\n" };
        writer.Write(report, output);
        return output.ToString();
    }
}
