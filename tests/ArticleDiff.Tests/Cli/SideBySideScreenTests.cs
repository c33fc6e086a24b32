using ArticleDiff.Alignment;
using ArticleDiff.Cli.Screen;
using ArticleDiff.Tests.Formats.Writing;
using Xunit;

namespace ArticleDiff.Tests.Cli;

public sealed class SideBySideScreenTests
{
    private static readonly Story Story = Story.Create(
        [WrittenStory.Lines("a", "The mayor spoke.", "It rained on the old stone bridge all day."), WrittenStory.Lines("b", "The mayor spoke to nobody.", "Rain fell.", "The mayor was silent.")]);

    [Fact]
    public void A_weak_link_makes_no_row_and_is_named_beside_what_only_one_article_has()
    {
        string screen = Screen(WrittenStory.Link(0, 0, 1, 0), WrittenStory.Link(0, 1, 1, 1) with { Band = LinkBand.Weak });

        Assert.Contains("It rained on the old stone bridge all day.       <  see also: Rain fell.\n", screen, StringComparison.Ordinal);
        Assert.Contains("see also: It rained on the old stone …           >  Rain fell.\n", screen, StringComparison.Ordinal);
        Assert.DoesNotContain("stands in a row", screen, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_a_sentence_stands_in_several_rows_the_screen_says_why()
    {
        string screen = Screen(WrittenStory.Link(0, 0, 1, 0), WrittenStory.Link(0, 0, 1, 2, LinkRelation.Partial));

        Assert.Contains("> only right  ^ moved\nA sentence that is linked to several stands in a row with each of them.\n", screen, StringComparison.Ordinal);
    }

    private static string Screen(params Link[] links)
    {
        using StringWriter text = new() { NewLine = "\n" };
        Assert.True(new SideBySideScreen(100, colours: false).Write(WrittenStory.Aligned(Story, links), 0, 1, text));
        return text.ToString();
    }
}
