using Xunit;

namespace ArticleDiff.Tests.Cli;

public sealed class StoryCheckTests : IDisposable
{
    private readonly TestRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public void A_report_shows_a_finding_under_the_passage_of_its_sentence()
    {
        _run.With("a.txt", "Harbour opens\n\nThe harbour master was content on Monday. We reopened both piers before dawn,” she told the council.\n")
            .With("b.txt", "Piers open\n\nThe harbour master was content on Monday. “We reopened both piers before dawn,” she told the council.\n");

        Assert.Equal(0, _run.Do("report", "a.txt", "b.txt"));
        Assert.Contains(
            "- **b** “We reopened both piers before dawn,” she told the council.\n> - **suggestion** unbalanced-quotation: … reopened both piers before dawn,”: "
            + "the last mark closes a quotation that nothing opened. Check who speaks. `", _run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Silent_findings_and_what_the_top_of_the_report_says_are_not_shown()
    {
        string damaged = string.Join("\n\n", Enumerable.Repeat("It dont matter much to the crew of the ferry. They cant sail and the owners wont pay for it.", 12)) + "\n\nThe town owns the old ferry. The town does not own the old ferry.";
        _run.With("a.txt", damaged).With("b.txt", "The ferry stayed in port. Its crew waited for the owners.\n");

        Assert.Equal(0, _run.Do("report", "a.txt", "b.txt"));
        Assert.Contains("> - **a** seems to have lost its apostrophes", _run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("apostrophes-lost", _run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("self-contradiction", _run.Output, StringComparison.Ordinal);
    }
}
