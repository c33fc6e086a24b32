using Xunit;

namespace ArticleDiff.Tests.Cli;

/// <summary>What people decide about sentences: pins, forbids, and locks of two branches.</summary>
public sealed class PinVerbTests : IDisposable
{
    private const string Lock = "ferry/story.lock.json";

    private readonly TestRun _run = new();

    public PinVerbTests()
    {
        foreach (string name in new[] { "story.yaml", "gazette.txt", "courier.txt" }) _run.With($"ferry/{name}", File.ReadAllText(Repository.PathOf($"tests/data/locked/ferry-terminal/{name}")));
        Assert.Equal(0, _run.Do("lock", "ferry"));
    }

    public void Dispose() => _run.Dispose();

    [Fact]
    public void Pinned_sentences_are_linked_and_stand_in_one_passage_until_they_are_unpinned()
    {
        string before = _run.Read(Lock), plain = Report();

        Assert.Equal(0, _run.Do("pin", "ferry", "gazette:4", "courier:3", "--reason", "Both say who is at the roof \"now\"."));
        Assert.Equal("pinned:\n    gazette:4:1 Fishermen protested outside the town hall with lanterns and drums.\n    courier:3:1 Seagulls have nested on its roof for years.\n", _run.Output);
        Assert.Single(_run.Read(Lock).Split('\n').Except(before.Split('\n')));
        Assert.Contains("- **gazette** Fishermen protested outside the town hall with lanterns and drums.\n- **courier** Seagulls", Report(), StringComparison.Ordinal);
        Assert.Equal(0, _run.Do("align", "ferry", "--format", "tsv"));
        Assert.Equal(3, _run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal(0, _run.Do("align", "ferry", "--explain", "gazette:4", "courier:3"));
        Assert.Contains("linked: the lock of the story or a pin holds them together", _run.Output, StringComparison.Ordinal);
        // A decision is accepted by whoever makes it.
        Assert.Equal(0, _run.Do("lock", "ferry", "--check"));

        Assert.Equal(0, _run.Do("unpin", "ferry", "courier:3", "gazette:4"));
        Assert.Equal(before, _run.Read(Lock));
        Assert.Equal(plain, Report());
    }

    [Fact]
    public void Forbidden_sentences_are_not_linked_and_never_stand_in_one_passage()
    {
        string plain = Report();
        Assert.Equal(0, _run.Do("forbid", "ferry", "courier:2", "gazette:2", "--reason", "Two councils."));

        Assert.Equal(0, _run.Do("align", "ferry", "--format", "tsv"));
        Assert.Single(_run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        string id = plain.Split("Twelve ticket")[0].Split("### `")[^1].Split('`')[0];
        string report = Report();
        Assert.Contains($"### `{id}` Twelve · ticket · Agnes Thorne\n\n- **gazette** Twelve ticket clerks will lose their jobs, mayor Agnes Thorne said.\n\n", report, StringComparison.Ordinal);
        Assert.Contains("— only in courier\n\n- **courier** Mayor Agnes Thorne", report, StringComparison.Ordinal);
        Assert.Equal(0, _run.Do("unpin", "ferry", "courier:2", "gazette:2"));
        Assert.Equal(plain, Report());
    }

    [Fact]
    public void A_decision_against_another_one_is_refused_with_the_reason()
    {
        Assert.Equal(0, _run.Do("pin", "ferry", "gazette:4", "courier:3", "--reason", "Asked the desk."));
        string before = _run.Read(Lock);

        Assert.Equal(2, _run.Do("forbid", "ferry", "gazette:4", "courier:3", "--reason", "No."));
        Assert.Equal("articlediff: a pin stands against it, with the reason 'Asked the desk.'; take it back first with 'articlediff unpin'.\n", _run.Error);
        Assert.Equal(2, _run.Do("unpin", "ferry", "gazette:1", "courier:1"));
        Assert.Contains("there is no decision about these two sentences; the lock holds pin courier#", _run.Error, StringComparison.Ordinal);
        Assert.Equal(2, _run.Do("pin", "ferry", "gazette:4", "gazette:1", "--reason", "Same."));
        Assert.Equal(2, _run.Do("pin", "ferry", "gazette:9", "courier:1", "--reason", "Same."));
        Assert.Equal(2, _run.Do("pin", "ferry", "gazette:4", "courier:1"));
        Assert.Equal(2, _run.Do("pin", "ferry", "gazette:4", "courier:1", "--reason", "\u001b[2J"));
        Assert.Equal(before, _run.Read(Lock));
    }

    [Fact]
    public void A_pin_follows_an_edited_sentence()
    {
        Assert.Equal(0, _run.Do("pin", "ferry", "gazette:4", "courier:3", "--reason", "Asked the desk."));
        Edit("courier", "Seagulls have nested", "Herons have nested");

        Assert.Contains("lanterns and drums.\n- **courier** Herons", Report(), StringComparison.Ordinal);
        Assert.Equal(0, _run.Do("lock", "ferry"));
        Assert.Contains("\"leftText\":\"Herons have nested", _run.Read(Lock), StringComparison.Ordinal);
        Assert.Contains("lanterns and drums.\n- **courier** Herons", Report(), StringComparison.Ordinal);
        Assert.Equal(0, _run.Do("check", "ferry"));
        Assert.DoesNotContain("ADF0008", _run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pin_whose_sentence_disappeared_is_a_finding_and_stays_until_it_is_taken_back()
    {
        Assert.Equal(0, _run.Do("pin", "ferry", "gazette:4", "courier:3", "--reason", "Asked the desk."));
        string key = _run.Read(Lock).Split("\"left\":\"")[^1].Split('"')[0];
        Edit("courier", "Seagulls have nested on its roof for years.\n", "");
        Assert.Equal(0, _run.Do("lock", "ferry"));

        Assert.Equal(1, _run.Do("check", "ferry", "--fail-on", "warning"));
        int line = Array.FindIndex(_run.Read(Lock).Split('\n'), text => text.StartsWith("{\"decision\":", StringComparison.Ordinal)) + 1;
        Assert.Contains($"ferry/story.lock.json:{line}:1: warning ADF0008 lost-decision: The pin of {key} and gazette#", _run.Output, StringComparison.Ordinal);
        Assert.Equal(0, _run.Do("report", "ferry"));
        Assert.Contains($"story.lock.json:{line}:1: warning ADF0008 lost-decision", _run.Error, StringComparison.Ordinal);
        Assert.Equal(0, _run.Do("unpin", "ferry", key, "gazette:4"));
        Assert.Equal(0, _run.Do("check", "ferry", "--fail-on", "warning"));
    }

    [Fact]
    public void A_lock_with_both_sides_of_a_merge_is_rebuilt_with_all_pins()
    {
        string before = _run.Read(Lock);
        Assert.Equal(0, _run.Do("pin", "ferry", "gazette:4", "courier:3", "--reason", "Ours."));
        string ours = Decisions(_run.Read(Lock));
        _run.With(Lock, before);
        Edit("courier", "Seagulls", "Grey seagulls");
        Assert.Equal(0, _run.Do("lock", "ferry"));
        Assert.Equal(0, _run.Do("pin", "ferry", "gazette:3", "courier:3", "--reason", "Theirs."));
        string theirs = _run.Read(Lock);
        string merged = theirs.Replace(Decisions(theirs), $"<<<<<<< HEAD\n{ours}=======\n{Decisions(theirs)}>>>>>>> branch\n", StringComparison.Ordinal);
        _run.With(Lock, merged);

        foreach (string[] command in new string[][] { ["report", "ferry"], ["lock", "ferry"], ["lock", "ferry", "--check"] })
        {
            Assert.Equal(2, _run.Do(command));
            Assert.Contains("the file holds both sides of a merge; 'articlediff lock STORY --resolve' rebuilds it", _run.Error, StringComparison.Ordinal);
        }

        Assert.Equal(merged, _run.Read(Lock));
        Assert.Equal(0, _run.Do("lock", "ferry", "--resolve"));
        Assert.Equal("rebuilt from both sides: 5 passages, 2 links, 2 decisions\n", _run.Output);
        Assert.Contains("\"reason\":\"Ours.\"", _run.Read(Lock), StringComparison.Ordinal);
        Assert.Contains("\"reason\":\"Theirs.\"", _run.Read(Lock), StringComparison.Ordinal);
        Assert.Equal(0, _run.Do("lock", "ferry", "--check"));
        Assert.Equal(0, _run.Do("lock", "ferry", "--resolve"));
        Assert.Equal("ferry/story.lock.json: there is nothing to resolve.\n", _run.Error);
    }

    [Fact]
    public void A_forbid_that_gives_way_to_a_pin_of_the_other_side_is_named()
    {
        Assert.Equal(0, _run.Do("pin", "ferry", "gazette:2", "courier:2", "--reason", "The same clerks."));
        string pinned = _run.Read(Lock), decision = pinned.Split('\n').Single(line => line.StartsWith("{\"decision\"", StringComparison.Ordinal));
        string forbid = decision.Replace("\"pin\"", "\"forbid\"", StringComparison.Ordinal).Replace("The same clerks.", "Other clerks.", StringComparison.Ordinal);
        _run.With(Lock, pinned.Replace(decision + "\n", $"<<<<<<< HEAD\n{forbid}\n=======\n{decision}\n>>>>>>> branch\n", StringComparison.Ordinal));

        Assert.Equal(0, _run.Do("lock", "ferry", "--resolve"));
        Assert.Contains("a forbid gave way to a pin of the other side", _run.Error, StringComparison.Ordinal);
        Assert.Contains("forbid 'Other clerks.', pin 'The same clerks.'", _run.Error, StringComparison.Ordinal);
        Assert.Equal(pinned, _run.Read(Lock));
    }

    [Fact]
    public void Marks_of_a_merge_that_are_not_whole_are_refused()
    {
        string broken = _run.Read(Lock).Replace("\"decisions\"", "<<<<<<< HEAD\n\"decisions\"", StringComparison.Ordinal);
        _run.With(Lock, broken);

        Assert.Equal(2, _run.Do("lock", "ferry", "--resolve"));
        Assert.Contains("the marks of the merge are not whole", _run.Error, StringComparison.Ordinal);
        Assert.Equal(broken, _run.Read(Lock));
    }

    private static string Decisions(string content) => string.Concat(content.Split('\n').Where(line => line.StartsWith("{\"decision\":", StringComparison.Ordinal)).Select(line => line + "\n"));

    private string Report()
    {
        Assert.Equal(0, _run.Do("report", "ferry"));
        return _run.Output;
    }

    private void Edit(string article, string old, string now)
    {
        string text = _run.Read($"ferry/{article}.txt");
        Assert.Contains(old, text, StringComparison.Ordinal);
        _run.With($"ferry/{article}.txt", text.Replace(old, now, StringComparison.Ordinal));
    }
}
