using ArticleDiff.Alignment;
using ArticleDiff.Formats.Locking;
using Xunit;

namespace ArticleDiff.Tests.Cli;

public sealed class LockVerbTests : IDisposable
{
    private const string Lock = "ferry/story.lock.json";

    private readonly TestRun _run = Ferry();

    public void Dispose() => _run.Dispose();

    [Fact]
    public void A_lock_has_a_line_a_passage_sorted_by_the_ids_of_the_report()
    {
        Assert.Equal(0, _run.Do("report", "ferry"));
        string report = _run.Output;
        Assert.Equal(0, _run.Do("lock", "ferry"));
        Assert.Equal("locked 5 passages, 2 links, 0 decisions\n", _run.Output);
        Assert.Equal("ferry/story.lock.json: written.\n", _run.Error);

        string[] ids = [.. _run.Read(Lock).Split('\n').Where(line => line.StartsWith("{\"id\":", StringComparison.Ordinal)).Select(line => line.Split('"')[3])];
        Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
        Assert.Equal(5, ids.Length);
        Assert.All(Headings(report), id => Assert.Contains(id, ids));
        Assert.Equal(0, _run.Do("report", "ferry"));
        Assert.Equal(report, _run.Output);
    }

    [Fact]
    public void A_story_that_stayed_as_it_was_leaves_the_lock_alone()
    {
        string before = Locked();

        Assert.Equal(0, _run.Do("lock", "ferry"));
        Assert.Equal(("", "ferry/story.lock.json: nothing has changed.\n"), (_run.Output, _run.Error));
        Assert.Equal(0, _run.Do("lock", "ferry", "--check", "--strict"));
        Assert.Equal(("", ""), (_run.Output, _run.Error));
        Assert.Equal(before, _run.Read(Lock));
    }

    [Fact]
    public void A_comma_is_no_change_and_neither_are_quotation_marks_or_spacing()
    {
        string before = Locked();
        Edit("gazette", "Monday to close the old", "Monday, to close  the “old”");

        Assert.Equal(0, _run.Do("lock", "ferry", "--check"));
        Assert.Equal(0, _run.Do("lock", "ferry", "--accept"));
        Assert.Equal("", _run.Output);
        Assert.Equal(before, _run.Read(Lock));
    }

    [Fact]
    public void An_edited_sentence_keeps_its_passage_and_is_taken_in_when_its_links_stay()
    {
        string before = Locked();
        string id = IdOf("Twelve");
        Edit("gazette", "Twelve ticket clerks", "Eleven ticket clerks");

        Assert.Equal(1, _run.Do("lock", "ferry", "--check"));
        Assert.Equal("~ sentence gazette:2:1 [-Twelve-] {+Eleven+} ticket clerks will lose their jobs, mayor Agnes Thorne said.\n", _run.Output);
        Assert.Equal("ferry/story.lock.json: the text has changed since it was locked; take it in with 'articlediff lock ferry'.\n", _run.Error);
        Assert.Equal(before, _run.Read(Lock));
        Assert.Equal(0, _run.Do("report", "ferry"));
        Assert.Contains($"### `{id}` ", _run.Output, StringComparison.Ordinal);

        Assert.Equal(0, _run.Do("lock", "ferry"));
        Assert.Equal(id, IdOf("Eleven"));
        Assert.Equal(0, _run.Do("lock", "ferry", "--check"));
    }

    [Fact]
    public void A_lost_link_is_told_and_nothing_is_written_until_it_is_accepted()
    {
        string before = Locked();
        string id = IdOf("Mayor Agnes Thorne said that");
        Edit("courier", "Mayor Agnes Thorne said that twelve ticket clerks would lose their jobs.\n", "");

        Assert.Equal(1, _run.Do("lock", "ferry"));
        Assert.Equal("""
            - sentence courier Mayor Agnes Thorne said that twelve ticket clerks would lose their jobs.
            - link (equivalent)
                courier: Mayor Agnes Thorne said that twelve ticket clerks would lose their … (gone)
                gazette:2:1 Twelve ticket clerks will lose their jobs, mayor Agnes Thorne said.

            """, _run.Output);
        Assert.Equal("ferry/story.lock.json: 1 link changed and nothing was written; look at them, then accept: articlediff lock ferry --accept\n", _run.Error);
        Assert.Equal(before, _run.Read(Lock));

        // Left with one member, the passage keeps block and id, and says nothing new about itself.
        Assert.Equal(0, _run.Do("report", "ferry"));
        Assert.Contains($"### `{id}` Twelve · ticket · Agnes Thorne\n\n- **gazette** Twelve", _run.Output, StringComparison.Ordinal);

        Assert.Equal(0, _run.Do("lock", "ferry", "--accept"));
        Assert.Equal(0, _run.Do("report", "ferry"));
        Assert.Contains($"### `{id}` Twelve · ticket · Agnes Thorne — only in gazette\n\n- **gazette** Twelve", _run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_passage_without_a_sentence_keeps_its_block_until_it_is_accepted()
    {
        Locked();
        string id = IdOf("Seagulls");
        Edit("courier", "Seagulls have nested on its roof for years.\n", "");

        Assert.Equal(0, _run.Do("report", "ferry"));
        Assert.Contains($"### `{id}` Seagulls · nested · roof — only in courier\n\n- no sentence of this passage is left\n", _run.Output, StringComparison.Ordinal);
        Assert.Equal(0, _run.Do("report", "ferry", "--format", "json"));
        Assert.DoesNotContain(id, _run.Output, StringComparison.Ordinal);
        // It had no link, so nothing has to be accepted by hand.
        Assert.Equal(0, _run.Do("lock", "ferry"));
        Assert.Equal(0, _run.Do("report", "ferry"));
        Assert.DoesNotContain(id, _run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_check_needs_a_lock()
    {
        Assert.Equal(2, _run.Do("lock", "ferry", "--check"));
        Assert.Equal("articlediff: ferry/story.lock.json: there is no such lock; write it with 'articlediff lock ferry'.\n", _run.Error);
        Assert.False(File.Exists(_run.PathOf(Lock)));
    }

    [Theory]
    [InlineData("lock", "ferry", "--strict")]
    [InlineData("lock", "ferry", "--check", "--accept")]
    [InlineData("lock", "ferry", "--check", "--upgrade")]
    [InlineData("lock", "ferry", "--resolve", "--accept")]
    [InlineData("lock", "ferry", "--resolv")]
    [InlineData("lock", "nowhere")]
    [InlineData("lock", "ferry", "--resolve")]
    [InlineData("pin", "ferry", "gazette:1", "courier:1", "--reason", "There is no lock yet.")]
    public void What_makes_no_sense_is_refused(params string[] arguments)
    {
        Assert.Equal(2, _run.Do(arguments));
        Assert.NotEqual("", _run.Error);
        Assert.False(File.Exists(_run.PathOf(Lock)));
    }

    [Fact]
    public void Locked_links_hold_in_every_command_whatever_this_engine_sees()
    {
        // An engine that had not drawn one of the links wrote this lock.
        Locked();
        string mine = Foreign();

        Assert.Equal(0, _run.Do("align", "ferry", "--format", "tsv"));
        Assert.Single(_run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(0, _run.Do("report", "ferry", "--form", "summary"));
        Assert.Contains("| gazette | 4 | 1 |", _run.Output, StringComparison.Ordinal);
        Assert.Equal(1, _run.Do("diff", "ferry"));
        Assert.Equal(0, _run.Do("align", "ferry", "--explain", "gazette:1", "courier:1"));
        Assert.Contains("not linked: the lock of the story or a forbid keeps them apart", _run.Output, StringComparison.Ordinal);
        Assert.Equal(0, _run.Do("align", "ferry", "--explain", "courier:1", "gazette:1", "--format", "json"));
        Assert.Contains("\"verdict\": \"held-apart\"", _run.Output.Replace("\":\"", "\": \"", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(mine, _run.Read(Lock));
    }

    [Fact]
    public void A_newer_engine_is_a_note_and_fails_only_when_asked_to_be_strict()
    {
        Locked();
        string mine = Foreign();
        string note = $"ferry/story.lock.json: note: engine drift: revision 0.00000000 drew the lock, and this is {EngineRevision.Current}, which would draw 1 link otherwise; "
            + "the lock holds. See and accept: articlediff lock ferry --upgrade\n";

        Assert.Equal(0, _run.Do("lock", "ferry", "--check"));
        Assert.Equal(("", note), (_run.Output, _run.Error));
        Assert.Equal(1, _run.Do("lock", "ferry", "--check", "--strict"));
        Assert.Equal(0, _run.Do("lock", "ferry"));
        Assert.Equal(mine, _run.Read(Lock));
    }

    [Fact]
    public void An_upgrade_takes_the_links_of_this_engine_and_keeps_the_ids()
    {
        string accepted = Locked();
        Foreign();
        string[] before = Ids();

        Assert.Equal(0, _run.Do("lock", "ferry", "--upgrade"));
        Assert.StartsWith("+ link (equivalent)\n    courier:1:1 On Monday", _run.Output, StringComparison.Ordinal);
        Assert.All(Ids(), id => Assert.Contains(id, before));
        Assert.Equal(accepted.Split('\n').Length, _run.Read(Lock).Split('\n').Length);
        Assert.Equal(0, _run.Do("lock", "ferry", "--check", "--strict"));
    }

    [Fact]
    public void An_upgrade_does_not_take_in_a_changed_text_by_the_way()
    {
        Locked();
        string mine = Foreign();
        Edit("gazette", "2031", "2032");

        Assert.Equal(1, _run.Do("lock", "ferry", "--upgrade"));
        Assert.Contains("the text has changed too, and nothing was written", _run.Error, StringComparison.Ordinal);
        Assert.Equal(mine, _run.Read(Lock));
        Assert.Equal(0, _run.Do("lock", "ferry", "--upgrade", "--accept"));
        Assert.Equal(0, _run.Do("lock", "ferry", "--check", "--strict"));
    }

    [Theory]
    [InlineData("", "it is damaged here")]
    [InlineData("{\"version\": 1,", "it is damaged here")]
    [InlineData("[]", "it says no version")]
    [InlineData("{\"version\": 1}", "it is damaged here")]
    [InlineData("{\"version\": 7, \"shape\": \"new\"}", "it was written by a newer articlediff")]
    [InlineData("{\"version\": 1, \"engine\": \"1.0\", \"reference\": \"gazette\", \"passages\": [{\"id\": \"b2\", \"order\": \"i\", \"sentences\": [{\"key\": \"gazette\", \"rank\": \"i\", \"text\": \"x\"}]}], \"aside\": [], \"decisions\": []}", "'gazette' names no sentence")]
    public void A_lock_that_cannot_be_read_is_said_and_never_overwritten(string content, string reason)
    {
        Locked();
        _run.With(Lock, content);
        string[][] commands =
        [
            ["lock", "ferry"], ["lock", "ferry", "--accept"], ["lock", "ferry", "--upgrade", "--accept"], ["lock", "ferry", "--check"], ["lock", "ferry", "--resolve"],
            ["report", "ferry"], ["check", "ferry"], ["align", "ferry"], ["pin", "ferry", "gazette:1", "courier:1", "--reason", "x"], ["unpin", "ferry", "gazette:1", "courier:1"],
        ];
        Assert.All(commands, command =>
        {
            Assert.Equal(2, _run.Do(command));
            Assert.StartsWith("ferry/story.lock.json:", _run.Error, StringComparison.Ordinal);
            Assert.Contains(reason, _run.Error, StringComparison.Ordinal);
            Assert.Equal(content, _run.Read(Lock));
        });
    }

    [Fact]
    public void A_report_never_takes_the_place_of_the_lock()
    {
        string before = Locked();

        Assert.Equal(2, _run.Do("report", "ferry", "--format", "json", "-o", Lock));
        Assert.Equal(before, _run.Read(Lock));
    }

    [Fact]
    public void A_moved_sentence_is_no_change_of_links_and_moves_when_it_is_accepted()
    {
        Locked();
        Assert.Equal(0, _run.Do("report", "ferry"));
        string report = _run.Output;
        Edit("gazette", "A new bridge across the estuary is planned for 2031.\n", "");
        _run.With("ferry/gazette.txt", "A new bridge across the estuary is planned for 2031.\n" + _run.Read("ferry/gazette.txt"));

        Assert.Equal(0, _run.Do("lock", "ferry", "--check"));
        Assert.Equal(0, _run.Do("report", "ferry"));
        Assert.Equal(report, _run.Output);
        Assert.Equal(0, _run.Do("lock", "ferry", "--accept"));
        Assert.Equal(0, _run.Do("report", "ferry"));
        Assert.True(_run.Output.IndexOf("A new bridge", StringComparison.Ordinal) < _run.Output.IndexOf("voted on Monday", StringComparison.Ordinal));
    }

    private static TestRun Ferry()
    {
        TestRun run = new();
        foreach (string name in new[] { "story.yaml", "gazette.txt", "courier.txt" }) run.With($"ferry/{name}", File.ReadAllText(Repository.PathOf($"tests/data/locked/ferry-terminal/{name}")));
        return run;
    }

    private string Locked()
    {
        Assert.Equal(0, _run.Do("lock", "ferry"));
        return _run.Read(Lock);
    }

    /// <summary>Makes the lock that of another engine, which had not drawn the first link: each of its sentences stands alone.</summary>
    private string Foreign()
    {
        var held = LockFile.Parse(ArticleDiff.Text.SourceText.From(_run.Read(Lock), Lock));
        var lost = held.Links.Single(link => link.Left[0].Article == "courier" && held.Passages.SelectMany(passage => passage.Sentences).Single(sentence => sentence.Key == link.Left[0]).Text.StartsWith("On Monday", StringComparison.Ordinal));
        var both = held.Passages.Single(passage => passage.Sentences.Any(sentence => sentence.Key == lost.Left[0]));
        var apart = both.Sentences.Select((sentence, i) => both with { Id = i == 0 ? both.Id : both.Id + "x", Order = both.Order + (i == 0 ? "" : "1"), OnlyIn = sentence.Key.Article, Sentences = [sentence] });
        held = held with { Engine = "0.00000000", Links = held.Links.Remove(lost), Passages = [.. held.Passages.Remove(both), .. apart] };
        _run.With(Lock, LockFile.Write(held));
        return _run.Read(Lock);
    }

    private void Edit(string article, string old, string now)
    {
        string text = _run.Read($"ferry/{article}.txt");
        Assert.Contains(old, text, StringComparison.Ordinal);
        _run.With($"ferry/{article}.txt", text.Replace(old, now, StringComparison.Ordinal));
    }

    private string IdOf(string words) => _run.Read(Lock).Split('\n').Single(line => line.StartsWith("{\"id\"", StringComparison.Ordinal) && line.Contains(words, StringComparison.Ordinal)).Split('"')[3];

    private string[] Ids() => [.. _run.Read(Lock).Split('\n').Where(line => line.StartsWith("{\"id\":", StringComparison.Ordinal)).Select(line => line.Split('"')[3])];

    private static IEnumerable<string> Headings(string report) => report.Split('\n').Where(line => line.StartsWith("### `", StringComparison.Ordinal)).Select(line => line.Split('`')[1]);
}
