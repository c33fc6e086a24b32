using System.Collections.Immutable;
using ArticleDiff.Alignment;
using ArticleDiff.Alignment.Locking;
using ArticleDiff.Formats.Locking;
using ArticleDiff.Formats.Reading;
using ArticleDiff.Formats.Writing;
using ArticleDiff.Tests.Formats.Writing;
using ArticleDiff.Text;
using Xunit;

namespace ArticleDiff.Tests.Formats.Locking;

public sealed class LockFileTests
{
    private static readonly Story Seeds = WrittenStory.Seeds();
    private static readonly AlignmentLock Held = StoryLock.Of(Seeds);

    [Fact]
    public void What_is_written_is_read_back_and_written_again_the_same()
    {
        string text = LockFile.Write(Held);

        Assert.Equal(text, LockFile.Write(Read(text)));
        Assert.Equal(text.Replace("\n", "\r\n", StringComparison.Ordinal).ReplaceLineEndings("\n"), LockFile.Write(Read(text.Replace("\n", "\r\n", StringComparison.Ordinal))));
        Assert.DoesNotContain('\r', text);
    }

    [Fact]
    public void A_fresh_lock_changes_no_report_and_is_what_it_would_be_again()
    {
        StoryAlignment free = Aligner.Align(Seeds), locked = Aligner.Align(Seeds, new AlignmentOptions { Lock = Held });

        foreach (ReportForm form in new[] { ReportForm.Passages, ReportForm.Summary, ReportForm.Changes, ReportForm.Facts })
            foreach (ReportFormat format in Enum.GetValues<ReportFormat>().Where(format => format != ReportFormat.Svg))
                Assert.Equal(WrittenStory.Written(free, new ReportOptions { Form = form }, format), WrittenStory.Written(locked, new ReportOptions { Form = form }, format));
        Assert.False(locked.Held!.HasTextDrift);
        foreach (LockMode mode in Enum.GetValues<LockMode>())
            Assert.Equal(LockFile.Write(Held), LockFile.Write(StoryLock.Of(Seeds, new AlignmentOptions { Lock = Held, LockMode = mode })));
    }

    [Fact]
    public void Every_passage_stands_on_a_line_of_its_own_and_every_line_of_a_list_ends_alike()
    {
        string[] lines = LockFile.Write(Held).Split('\n');
        string[] entries = [.. lines.SkipWhile(line => line != "\"passages\": [").Skip(1).TakeWhile(line => line != "null")];

        Assert.Equal(Held.Passages.Length, entries.Length);
        Assert.All(entries, entry => Assert.EndsWith("},", entry, StringComparison.Ordinal));
        Assert.Equal(entries.Order(StringComparer.Ordinal).Select(entry => entry.Split('"')[3]), entries.Select(entry => entry.Split('"')[3]));
    }

    [Fact]
    public void Hostile_words_go_through_a_lock_as_they_are()
    {
        string[] lines = [.. HostileText.Payloads.Where(payload => !payload.Any(c => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029' or '\uD800') && !string.IsNullOrWhiteSpace(payload))];
        Story story = Story.Create([WrittenStory.Lines("a", lines), WrittenStory.Lines("b", lines)]);
        string text = LockFile.Write(StoryLock.Of(story));

        Assert.DoesNotContain(text, c => c != '\n' && char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.Control or System.Globalization.UnicodeCategory.Format);
        Assert.Equal(text, LockFile.Write(Read(text)));
        Assert.False(HeldLock.Find(story, Read(text)).HasTextDrift);
    }

    [Fact]
    public void A_sentence_in_two_passages_is_said_with_its_line()
    {
        string text = LockFile.Write(Held);
        string line = text.Split('\n')[5];
        InputException problem = Assert.Throws<InputException>(() => Read(text.Replace("\"passages\": [\n", $"\"passages\": [\n{line.Replace("{\"id\":\"", "{\"id\":\"zz", StringComparison.Ordinal)}\n", StringComparison.Ordinal)));

        Assert.Equal(7, problem.Line);
        Assert.Contains("stands in two lines, as after a merge; 'articlediff lock STORY --resolve' rebuilds the file", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_two_sides_all_pins_are_kept_and_a_forbid_only_where_no_pin_stands_against_it()
    {
        SentenceKey[] keys = [.. Held.Passages.SelectMany(passage => passage.Sentences).Select(sentence => sentence.Key).Order()];
        SentenceKey a = keys.First(key => key.Article == "newswire"), b = keys.First(key => key.Article == "nyt"), c = keys.First(key => key.Article == "wabnews");
        string ours = Entry(LockDecisionKind.Pin, a, b, "One.") + Entry(LockDecisionKind.Forbid, a, c, "Two."), theirs = Entry(LockDecisionKind.Pin, a, b, "Three.") + Entry(LockDecisionKind.Pin, a, c, "Four.");
        string text = LockFile.Write(Held).Replace("\"decisions\": [\n", $"\"decisions\": [\n<<<<<<< ours\n{ours}||||||| base\n=======\n{theirs}>>>>>>> theirs\n", StringComparison.Ordinal);

        (AlignmentLock merged, ImmutableArray<OverruledForbid> overruled) = LockConflict.Resolve(SourceText.From(text, "story.lock.json"));
        Assert.Equal(("Two.", "Four."), (Assert.Single(overruled).Forbid.Reason, overruled[0].Pin.Reason));
        Assert.Equal(
            [(LockDecisionKind.Pin, a, b, "One. / Three."), (LockDecisionKind.Pin, a, c, "Four.")],
            merged.Decisions.Select(decision => (decision.Kind, decision.Left, decision.Right, decision.Reason)).OrderBy(decision => decision.Right));
        Assert.Equal(Held.Passages.Select(passage => passage.Id), merged.Passages.Select(passage => passage.Id));
    }

    [Theory]
    [InlineData("nyt#1a2b3c4d", true)]
    [InlineData("nyt#1a2b3c4d.2", true)]
    [InlineData("nyt#1a2b3c4d.02", false)]
    [InlineData("nyt#1A2b3c4d", false)]
    [InlineData("nyt:12", false)]
    [InlineData("#1a2b3c4d", false)]
    [InlineData(null, false)]
    public void A_name_of_a_sentence_is_read_strictly(string? text, bool expected)
    {
        Assert.Equal(expected, SentenceKey.TryParse(text, out SentenceKey key));
        if (expected) Assert.Equal(text, key.ToString());
    }

    private static string Entry(LockDecisionKind kind, SentenceKey left, SentenceKey right, string reason) =>
        LockFile.Write(Held with { Decisions = [new LockDecision(kind, left, right, reason)] }).Split('\n').Single(line => line.StartsWith("{\"decision\"", StringComparison.Ordinal)) + "\n";

    private static AlignmentLock Read(string text) => LockFile.Parse(SourceText.From(text, "story.lock.json"));
}
