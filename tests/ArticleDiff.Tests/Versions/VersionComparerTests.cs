using ArticleDiff.Rules;
using ArticleDiff.Tests.Formats.Writing;
using ArticleDiff.Versions;
using Xunit;

namespace ArticleDiff.Tests.Versions;

public sealed class VersionComparerTests
{
    private const string First = "Bus depot fire shuts the centre\n\nA fire at the main bus depot closed the city centre on Monday, officials said. At least 12 people were treated for smoke, "
        + "according to the fire service. “We will reopen the depot by Friday,” said Maria Keller, the head of the transport authority.\n\nThe cause of the fire is not known. "
        + "Police did not find any sign of arson. Two hundred passengers were led out through the northern gate.\n";

    [Theory]
    [InlineData("officials said. At", "officials said.  At")]
    [InlineData("Monday, officials", "Monday officials")]
    [InlineData("“We will reopen the depot by Friday,”", "\"We will reopen the depot by Friday,\"")]
    [InlineData("Two hundred passengers", "two hundred passengers")]
    [InlineData("known. Police", "known.\n\nPolice")]
    [InlineData("known. Police", "known; police")]
    [InlineData("\n", "\r\n")]
    [InlineData("main bus depot", "main-bus depot")]
    public void Commas_spaces_case_line_ends_and_the_shape_of_marks_change_no_sense(string old, string present)
    {
        VersionComparison comparison = Compare(First, First.Replace(old, present, StringComparison.Ordinal));

        Assert.False(comparison.ChangesSense);
        Assert.Empty(comparison.Factual);
        Assert.All(comparison.Edits, edit => Assert.Equal(EditKind.Unchanged, edit.Kind));
    }

    [Theory]
    [InlineData("At least 12 people", "At least 15 people", FactKind.Number)]
    [InlineData("by Friday", "by Sunday", FactKind.Number)]
    [InlineData("Maria Keller", "Martha Kessler", FactKind.Name)]
    [InlineData("We will reopen", "We hope to reopen", FactKind.Quotation)]
    [InlineData("“We will reopen the depot by Friday,” said", "They will reopen the depot by Friday, said", FactKind.Quotation)]
    [InlineData("did not find any sign", "found signs", FactKind.Polarity)]
    public void An_edited_fact_is_said_with_its_kind(string old, string present, FactKind kind)
    {
        VersionComparison comparison = Compare(First, First.Replace(old, present, StringComparison.Ordinal));

        UnitEdit edit = Assert.Single(comparison.Edits, edit => edit.ChangesWords);
        Assert.Equal(EditKind.Reworded, edit.Kind);
        Assert.Contains(kind, comparison.FactsOf(edit).Select(fact => fact.Kind));
    }

    [Fact]
    public void Another_wording_of_the_same_facts_is_no_edit_of_a_fact()
    {
        VersionComparison comparison = Compare(First, First.Replace("were led out through", "were brought out by way of", StringComparison.Ordinal));

        Assert.True(comparison.ChangesSense);
        Assert.Empty(comparison.Factual);
    }

    [Fact]
    public void Edits_of_facts_come_first()
    {
        VersionComparison comparison = Compare(First, First.Replace("A fire at", "A blaze at", StringComparison.Ordinal).Replace("Two hundred", "Three hundred", StringComparison.Ordinal));

        Assert.Equal(["Three hundred passengers were led out through the northern gate.", "A blaze at the main bus depot closed the city centre on Monday, officials said."],
            comparison.ByWeight().Select(edit => comparison.After.Tree.DisplayText(comparison.After.Tree.Sentences[edit.After[0]])));
    }

    [Fact]
    public void What_was_added_deleted_moved_split_and_merged_is_told_apart()
    {
        string later = "Bus depot fire shuts the centre\n\nA fire broke out at the main bus depot. It closed the city centre on Monday, officials said. At least 12 people were treated for smoke, "
            + "according to the fire service. Two hundred passengers were led out through the northern gate.\n\nThe cause of the fire is not known, and police did not find any sign of arson. "
            + "The mayor thanked the crews for their work in the night.\n";

        VersionComparison comparison = Compare(First, later);

        Assert.Equal(
        [
            "unchanged 0>0", "split 1>1,2", "unchanged 2>3", "deleted 3>", "moved 6>4", "merged 4,5>5", "added >6",
        ], comparison.Edits.Select(Shown));
    }

    [Fact]
    public void Every_unit_of_both_versions_is_in_exactly_one_edit()
    {
        string later = string.Join("\n\n", WrittenStory.SeedText("nyt").Split('\n', StringSplitOptions.RemoveEmptyEntries).Where((_, i) => i % 3 != 1).Reverse());

        VersionComparison comparison = Compare(WrittenStory.SeedText("nyt"), later);

        Assert.Equal(Enumerable.Range(0, comparison.Before.Tree.Sentences.Length), comparison.Edits.SelectMany(edit => edit.Before).Order());
        Assert.Equal(Enumerable.Range(0, comparison.After.Tree.Sentences.Length), comparison.Edits.SelectMany(edit => edit.After).Order());
    }

    [Fact]
    public void What_takes_no_part_in_alignment_is_compared_too()
    {
        VersionComparison comparison = Compare("By Ann Editor\n\nThe council met on Monday in the old town hall.\n", "By Bob Editor\n\nThe council met on Monday in the old town hall.\n");

        Assert.Equal(["reworded 0>0", "unchanged 1>1"], comparison.Edits.Select(Shown));
    }

    private static VersionComparison Compare(string before, string after) => VersionComparer.Compare(WrittenStory.Article("a", before), WrittenStory.Article("a", after), BuiltInRules.All);

    private static string Shown(UnitEdit edit) => $"{(edit is { Kind: EditKind.Unchanged, Moved: true } ? "moved" : edit.Kind.ToString().ToLowerInvariant())} {string.Join(',', edit.Before)}>{string.Join(',', edit.After)}";
}
