using System.Text.Json;
using VerifyXunit;
using Xunit;

namespace ArticleDiff.Tests.Cli;

/// <summary><c>align --explain</c>: sentences named by their addresses, and every way to name them badly.</summary>
[UsesVerify]
public sealed class ExplainTests : IDisposable
{
    private const string Left = "The mayor opened the old bridge on Monday. A band played in the rain.\n\nThe work on the bridge took nine years.\n";
    private const string Right = "The mayor opened the new bridge on Monday morning.\n\nFishermen complained about the noise. It took nine years.\n";

    private readonly TestRun _run = new TestRun().With("a.txt", Left).With("b.txt", Right);

    public void Dispose() => _run.Dispose();

    [Fact]
    public Task A_pair_of_a_story_is_explained_in_words()
    {
        Assert.Equal(0, _run.Do("align", Repository.PathOf("tests/data/stories/harbor-verdict"), "--explain", "wire:17:1", "ledger:15:1"));
        VerifySettings settings = new();
        settings.UseDirectory("stories");
        settings.UseFileName("harbor-verdict.explain");
        return Verifier.Verify(_run.Output, "txt", settings);
    }

    [Fact]
    public void The_json_has_its_documented_fields()
    {
        Assert.Equal(0, _run.Do("align", Repository.PathOf("tests/data/stories/harbor-verdict"), "--explain", "wire:17:1", "ledger:15:1", "--format", "json"));
        using JsonDocument document = JsonDocument.Parse(_run.Output);
        Assert.Equal("below-threshold", document.RootElement.GetProperty("verdict").GetString());
        Assert.Equal("wire", document.RootElement.GetProperty("left").GetProperty("article").GetString());
        List<string> names = [];
        Collect(document.RootElement, names);
        string docs = File.ReadAllText(Repository.PathOf("docs/formats.md"));
        Assert.All(names.Distinct(), name => Assert.Contains($"`{name}`", docs, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("a:1:1", "b:1")]
    [InlineData("a:1:20", "b:1:50")]
    [InlineData("a:1:42", "b:1")]
    public void A_column_anywhere_in_a_sentence_names_it(string left, string right)
    {
        Assert.Equal(0, _run.Do("align", "a.txt", "b.txt", "--explain", left, right));
        Assert.StartsWith("a:1:1  The mayor opened the old bridge on Monday.\nb:1:1  The mayor opened the new bridge on Monday morning.\n\nlinked: ", _run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_pair_is_shown_in_the_order_in_which_it_was_named()
    {
        Assert.Equal(0, _run.Do("align", "--explain", "b:3:1", "a:3", "a.txt", "b.txt"));
        Assert.StartsWith("b:3:1  Fishermen complained about the noise.\na:3:1  The work", _run.Output, StringComparison.Ordinal);
        Assert.Contains("not linked: ", _run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a:1", "b:1", "a:1: the line holds several sentences, so give a column too: a:1:1 The mayor opened the old bridge …; a:1:44 A band played in the rain.")]
    [InlineData("a:3", "b:3", "b:3: the line holds several sentences, so give a column too: b:3:1 Fishermen complained about the noise.; b:3:39 It took nine years.")]
    [InlineData("a:1:43", "b:1", "a:1:43: no sentence stands at this column; the line holds a:1:1 The mayor")]
    [InlineData("a:2", "b:1", "a:2: there is no sentence on this line.")]
    [InlineData("a:99", "b:1", "a:99: the file of a has 4 lines.")]
    [InlineData("c:1", "b:1", "c:1: no article of the story has the id 'c'; begin the address with one of 'a', 'b'.")]
    [InlineData("a", "b:1", "'a' is no address of a sentence: write ID:LINE or ID:LINE:COLUMN")]
    [InlineData("a:x", "b:1", "'a:x' is no address of a sentence")]
    [InlineData("a:0", "b:1", "'a:0' is no address of a sentence")]
    [InlineData("a:1:0", "b:1", "'a:1:0' is no address of a sentence")]
    [InlineData(":1", "b:1", "':1' is no address of a sentence")]
    [InlineData("a:3", "a:1:1", "a:3 and a:1:1 are of one article; links join sentences of two.")]
    public void An_address_that_names_no_one_sentence_is_refused(string left, string right, string message)
    {
        Assert.Equal(2, _run.Do("align", "a.txt", "b.txt", "--explain", left, right));
        Assert.Contains($"articlediff: {message}", _run.Error, StringComparison.Ordinal);
        Assert.Equal("", _run.Output);
    }

    [Theory]
    [InlineData("--explain is written as text or json.", "--format", "tsv")]
    [InlineData("--left 'c' does not agree with --explain a:3 b:1: leave --left out, because the addresses name the articles, or give an address in 'c'.", "--left", "c")]
    [InlineData("--right 'c' does not agree with --explain a:3 b:1: leave --right out", "--left", "a", "--right", "c")]
    [InlineData("left and right are both 'a'", "--left", "a", "--right", "a")]
    [InlineData("--right: no article of the story has the id 'x'; give one of 'a', 'b', 'c'.", "--left", "a", "--right", "x")]
    public void Options_that_say_something_else_are_refused(string message, params string[] options)
    {
        _run.With("c.txt", Right);
        Assert.Equal(2, _run.Do(["align", "a.txt", "b.txt", "c.txt", "--explain", "a:3", "b:1", .. options]));
        Assert.Contains(message, _run.Error, StringComparison.Ordinal);
        Assert.Equal("", _run.Output);
    }

    [Theory]
    [InlineData("a:3", "--left", "a")]
    [InlineData("a:3", "--right", "b")]
    [InlineData("a:3", "--left", "a", "--right", "b")]
    [InlineData("b:1", "--left", "b", "--right", "a")]
    [InlineData("b:1", "--right", "a")]
    public void A_pair_that_says_the_same_may_stand_beside_the_addresses_and_says_which_is_left(string first, params string[] options)
    {
        Assert.Equal(0, _run.Do(["align", "a.txt", "b.txt", "--explain", "a:3", "b:1", .. options]));
        Assert.StartsWith(first, _run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void In_lines_an_address_counts_blank_ones_as_an_editor_does()
    {
        _run.With("c.txt", "\n\nThe work on the bridge took nine years.\n\nFishermen complained.\n");
        Assert.Equal(0, _run.Do("align", "a.txt", "c.txt", "--sentences", "lines", "--explain", "a:3", "c:3"));
        Assert.StartsWith("a:3:1  The work on the bridge took nine years.\nc:3:1  The work", _run.Output, StringComparison.Ordinal);
        Assert.Equal(2, _run.Do("align", "a.txt", "c.txt", "--sentences", "lines", "--explain", "a:3", "c:1"));
        Assert.Contains("articlediff: c:1: there is no sentence on this line.", _run.Error, StringComparison.Ordinal);

        Assert.Equal(0, _run.Do("align", "a.txt", "c.txt", "--sentences", "lines"));
        Assert.Contains("only in c\n  c:5:1  Fishermen complained.\n\n", _run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void One_address_alone_is_refused() => Assert.Equal(2, _run.Do("align", "a.txt", "b.txt", "--explain", "a:3"));

    [Fact]
    public void What_is_set_aside_is_said_to_be()
    {
        _run.With("c.txt", "Bridge opens after nine years\n\nBy Dora Finch\n\nThe mayor opened the bridge on Monday. A band played in the rain.\n");
        Assert.Equal(0, _run.Do("align", "a.txt", "c.txt", "--explain", "a:3", "c:3"));
        Assert.Contains("not linked: only sentences and headlines are aligned, and that of c is set aside as byline\n", _run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Article_text_never_acts_on_the_terminal()
    {
        _run.With("c.txt", "The mayor opened the \u001B[31mold\u202E bridge on Monday.\n\nThe work took nine years.\n");
        Assert.Equal(0, _run.Do("align", "a.txt", "c.txt", "--explain", "a:1:1", "c:1"));
        Assert.DoesNotContain(_run.Output, c => c is '\u001B' or '\u202E');
    }

    private static void Collect(JsonElement element, List<string> names)
    {
        if (element.ValueKind == JsonValueKind.Array)
            foreach (JsonElement item in element.EnumerateArray()) Collect(item, names);
        if (element.ValueKind != JsonValueKind.Object) return;
        foreach (JsonProperty property in element.EnumerateObject())
        {
            names.Add(property.Name);
            Collect(property.Value, names);
        }
    }
}
