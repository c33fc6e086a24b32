using System.Globalization;
using System.Text;
using ArticleDiff.Alignment;
using ArticleDiff.Alignment.Grouping;
using ArticleDiff.Alignment.Locking;
using ArticleDiff.Cli.Settings;
using ArticleDiff.Cli.Verbs;
using ArticleDiff.Formats.Locking;
using ArticleDiff.Formats.Writing;
using ArticleDiff.Tests.Formats.Writing;
using ArticleDiff.Text;
using DiffPlex;
using DiffPlex.Model;
using VerifyXunit;
using Xunit;

namespace ArticleDiff.Tests.Formats.Locking;

/// <summary>
/// How many lines of the committed report change, under the lock, when one sentence of one seed does: every body sentence of all five. Until a change is accepted the
/// engine has a say about new sentences only, so what it would draw for them is made up here, and no story has to be aligned anew for each of them.
/// </summary>
[UsesVerify]
public sealed class LockedChurnTests
{
    private const int Limit = 4, Step = 11;
    private const string Addition = "Nobody at the harbour had seen the yellow balloons that afternoon.";

    private static readonly Story Seeds = WrittenStory.Seeds();
    private static readonly AlignmentLock Lock = StoryLock.Of(Seeds);
    private static readonly string Before = Report(Aligner.Align(Seeds, new AlignmentOptions { Lock = Lock }));

    private static readonly SentenceId[] Body = [.. Enumerable.Range(0, Seeds.Articles.Length).SelectMany(article =>
        Seeds.Articles[article].Tree.Sentences.Where(sentence => sentence.IsBody).Select(sentence => new SentenceId(article, sentence.Index)))];

    private static readonly (string Name, Func<string, TextSpan, string> Edit, LinkRelation? Linked)[] Edits =
    [
        ("inserted before, linked with nothing", Insert, null),
        ("inserted before, linked as the same", Insert, LinkRelation.Equivalent),
        ("inserted before, linked in part", Insert, LinkRelation.Partial),
        ("deleted", (text, span) => text.Remove(span.Start, span.Length), null),
        ("a word added", (text, span) => text.Insert(text.IndexOf(' ', span.Start), " reportedly"), null),
        ("another in its place", (text, span) => text.Remove(span.Start, span.Length).Insert(span.Start, Addition), null),
    ];

    [Fact]
    public async Task One_changed_sentence_changes_at_most_four_lines_of_a_locked_report()
    {
        StringBuilder table = new("""
            Changed lines of the locked passages report when one sentence of one seed changes, over all body sentences of all five. The limit is 4.

            | article | sentences | change | median | worst |
            | --- | ---: | --- | ---: | ---: |

            """);
        (int Lines, string Where, string Diff) worst = (0, "", "");
        foreach (IGrouping<int, SentenceId> sentences in Body.GroupBy(id => id.Article))
        {
            Article article = Seeds.Articles[sentences.Key];
            foreach ((string name, Func<string, TextSpan, string> edit, LinkRelation? linked) in Edits)
            {
                var churn = sentences.AsParallel().AsOrdered().Select(id => (Id: id, Change: Churn(Edited(id, edit), linked))).ToList();
                int[] lines = [.. churn.Select(one => one.Change.Lines).Order()];
                table.Append(CultureInfo.InvariantCulture, $"| {article.Id} | {lines.Length} | {name} | {lines[(lines.Length - 1) / 2]} | {lines[^1]} |\n");
                foreach ((SentenceId id, (int count, string diff)) in churn)
                    if (count > worst.Lines) worst = (count, $"{article.Id}, {name}: {article.Tree.DisplayText(article.Tree.Sentences[id.Sentence])}", diff);
            }
        }

        table.Append(CultureInfo.InvariantCulture, $"\nThe first of the worst cases, {worst.Lines} lines: {worst.Where}\n\n```diff\n{worst.Diff}```\n");
        Assert.True(worst.Lines <= Limit, table.ToString());
        VerifySettings settings = new();
        settings.UseDirectory("stories");
        settings.UseFileName("us-warns-china.locked-churn");
        await Verifier.Verify(table.ToString(), "md", settings);
    }

    [Theory]
    [InlineData("nyt", 4)]
    [InlineData("nypost", 9)]
    [InlineData("newswire", 2)]
    public void What_the_engine_sees_changes_nothing_but_where_sentences_are_new(string article, int sentence)
    {
        SentenceId id = Body.Where(id => Seeds.Articles[id.Article].Id == article).ElementAt(sentence);
        foreach (int edit in new[] { 0, 3, 4, 5 })
        {
            Story story = Edited(id, Edits[edit].Edit);
            Assert.Equal(Report(Held(story)), Report(Aligner.Align(story, new AlignmentOptions { Lock = Lock })));
        }
    }

    [Fact]
    public void Findings_add_lines_of_their_own_and_no_others()
    {
        StoryAlignment alignment = Aligner.Align(Seeds);
        StringWriter output = new();
        new PassagesMarkdownWriter().Write(new Report(alignment, StoryCheck.Run(alignment, StorySettings.BuiltIn(), DateOnly.MinValue).ForReport(), new ReportOptions()), output);
        string[] lines = output.ToString().Split('\n');
        Assert.Contains(lines, IsFinding);
        Assert.Equal(Report(alignment).Split('\n'), lines.Where(line => !IsFinding(line)));

        static bool IsFinding(string line) => line.StartsWith("> - **", StringComparison.Ordinal) && line.EndsWith('`');
    }

    private static string Insert(string text, TextSpan span) => text.Insert(span.Start, Addition + " ");

    private static Story Edited(SentenceId id, Func<string, TextSpan, string> edit)
    {
        Article article = Seeds.Articles[id.Article];
        Article edited = WrittenStory.Article(article.Id, edit(article.Tree.Text.Content, article.Tree.SpanOf(article.Tree.Sentences[id.Sentence])), article.Tree.Text.Path) with { Outlet = article.Outlet };
        return Story.Create(Seeds.Articles.Select(other => other.Id == article.Id ? edited : other), Seeds.Title, Seeds.Reference.Id);
    }

    /// <summary>The most lines that change when the engine links a new sentence with one of another article: with every eleventh, and other ones at the next place.</summary>
    private static (int Lines, string Diff) Churn(Story story, LinkRelation? linked)
    {
        if (linked is not { } relation || HeldLock.Find(LockedKinds.Hold(story, Lock), Lock).Added is not [{ } added, ..]) return Changed(Report(Held(story)));
        (int Lines, string Diff) worst = (0, "");
        for (int i = added.Sentence % Step; i < Body.Length; i += Step)
        {
            SentenceId other = Body[i];
            if (other.Article == added.Article) continue;
            (SentenceId left, SentenceId right) = added < other ? (added, other) : (other, added);
            Link link = WrittenStory.Link(left.Article, left.Sentence, right.Article, right.Sentence, relation) with { Score = 1 };
            if (Changed(Report(Held(story, link))) is var change && change.Lines > worst.Lines) worst = change;
        }

        return worst;
    }

    /// <summary>The story under its lock, when the engine draws these links for what is new.</summary>
    private static StoryAlignment Held(Story story, params Link[] drawn)
    {
        story = LockedKinds.Hold(story, Lock);
        LockedUnits units = LockedUnits.Find(story, Lock);
        LockedGroups groups = new(story, Lock, units, new LockDecisions([], units), LockMode.Hold);
        var passages = PassageBuilder.Build(story, [.. drawn], groups);
        return new StoryAlignment(story, [.. drawn], passages) { Held = new HeldLock(Lock) { Vacated = groups.Vacated } };
    }

    private static string Report(StoryAlignment alignment) => WrittenStory.Written(alignment, new ReportOptions());

    private static (int Lines, string Diff) Changed(string after)
    {
        DiffResult diff = new Differ().CreateCustomDiffs(Before, after, false, lines => lines.Split('\n'));
        StringBuilder shown = new();
        foreach (DiffBlock block in diff.DiffBlocks)
        {
            for (int i = 0; i < block.DeleteCountA; i++) shown.Append('-').Append(diff.PiecesOld[block.DeleteStartA + i]).Append('\n');
            for (int i = 0; i < block.InsertCountB; i++) shown.Append('+').Append(diff.PiecesNew[block.InsertStartB + i]).Append('\n');
        }

        return (diff.DiffBlocks.Sum(block => block.DeleteCountA + block.InsertCountB), shown.ToString());
    }
}
