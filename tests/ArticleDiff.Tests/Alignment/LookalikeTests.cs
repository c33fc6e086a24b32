using ArticleDiff.Alignment;
using ArticleDiff.Evaluation.Links;
using Xunit;

namespace ArticleDiff.Tests.Alignment;

/// <summary>Sentences that share words, names or topic and say different things. tests/data/lookalikes/README.md says what the files hold.</summary>
public sealed class LookalikeTests
{
    private const string Short = "tests/data/lookalikes/pairs.txt", Long = "tests/data/lookalikes/articles.txt";

    // What the engine links today. No look-alike should be linked: a change for the better lowers the one and raises the other.
    private const int FewestLinks = 33;

    [Theory]
    [InlineData(Short, 36, 19, 23)]
    [InlineData(Long, 88, 48, 60)]
    public void No_more_lookalikes_are_linked_than_today(string file, int fewest, int mostFirm, int mostLinked)
    {
        LookalikeCount count = LookalikeCount.Of(LookalikeStory.Read(Repository.PathOf(file)));
        int firm = count.CountIn(null, LinkBand.Strong) + count.CountIn(null, LinkBand.Medium);
        Assert.True(count.Lookalikes >= fewest);
        Assert.True(firm <= mostFirm, $"{firm} of {count.Lookalikes} are firm.\n{string.Join('\n', count.Lines)}");
        Assert.True(count.Lines.Count() <= mostLinked, $"{count.Lines.Count()} of {count.Lookalikes} are linked.\n{string.Join('\n', count.Lines)}");
    }

    [Fact]
    public void Fewer_lookalikes_do_not_cost_the_links_beside_them()
    {
        LookalikeCount count = LookalikeCount.Of(LookalikeStory.Read(Repository.PathOf(Long)));
        Assert.True(count.LinksFound >= FewestLinks, $"{count.LinksFound} of {count.Links} are linked at medium or more.");
    }

    [Theory]
    [InlineData("a No block.", "not '== NAME | same event'")]
    [InlineData("== x | one event", "not '== NAME | same event'")]
    [InlineData("== x | same event\nc A third side.", "not a sentence and not a look-alike")]
    [InlineData("== x | same event\na [1] Left.\n! 1 other-act | why", "[1] has to stand once in either article")]
    [InlineData("== x | same event\na [1] Left.\nb [1] Right.\n! 1 other-act", "not 'N KIND | why'")]
    [InlineData("== x | same event\na [1] Left.\nb [1] Right.", "[1] stands alone")]
    [InlineData("== x | same event\na [=1] Left.\nb Right.", "[=1] stands alone")]
    public void A_block_that_is_not_of_the_form_is_named_with_its_place(string text, string message)
    {
        string path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, text);
            FormatException problem = Assert.Throws<FormatException>(() => LookalikeStory.Read(path).ToList());
            Assert.StartsWith($"{path}:", problem.Message, StringComparison.Ordinal);
            Assert.Contains(message, problem.Message, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void Articles_with_lookalikes_have_the_length_that_articles_have()
    {
        LookalikeStory[] stories = [.. LookalikeStory.Read(Repository.PathOf(Long))];
        Assert.True(stories.Length >= 12);
        Assert.All(stories, story => Assert.InRange(Math.Min(story.Left.Count, story.Right.Count), 12, 40));
        Assert.Contains(stories, story => !story.IsOneEvent);
    }

    /// <summary>The look-alikes of the seeds: units counted from 1.</summary>
    [Fact]
    public void No_lookalike_of_the_seeds_is_linked()
    {
        (string Left, int LeftUnit, string Right, int RightUnit)[] pairs =
            [("000", 8, "004", 26), ("001", 6, "004", 30), ("000", 36, "004", 21), ("000", 23, "001", 27), ("000", 35, "001", 24), ("000", 25, "001", 26)];
        Assert.All(pairs, pair => Assert.DoesNotContain(Told.AlignedSeeds.Links, link =>
            Joins(link, new SentenceId(Seed(pair.Left), pair.LeftUnit - 1), new SentenceId(Seed(pair.Right), pair.RightUnit - 1))));
    }

    private static int Seed(string beginning)
    {
        for (int i = 0; i < Told.Seeds.Articles.Length; i++)
            if (Path.GetFileName(Told.Seeds.Articles[i].Tree.Text.Path).StartsWith(beginning, StringComparison.Ordinal)) return i;
        throw new ArgumentException($"No seed begins with {beginning}.", nameof(beginning));
    }

    private static bool Joins(Link link, SentenceId x, SentenceId y) =>
        (link.Left.Ids.Contains(x) && link.Right.Ids.Contains(y)) || (link.Left.Ids.Contains(y) && link.Right.Ids.Contains(x));
}
