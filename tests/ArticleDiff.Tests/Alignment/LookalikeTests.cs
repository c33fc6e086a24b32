using ArticleDiff.Alignment;
using Xunit;

namespace ArticleDiff.Tests.Alignment;

/// <summary>Sentences that share words, names or topic and say different things. tests/data/lookalikes/README.md says what the file holds.</summary>
public sealed class LookalikeTests
{
    private const int FewestPairs = 30;

    public static TheoryData<string> Names => [.. Blocks().Select(block => block.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Lookalikes_are_never_linked_firmly(string name) => Assert.NotInRange(BandOf(Blocks().Single(block => block.Name == name)) ?? LinkBand.Weak, LinkBand.Medium, LinkBand.Strong);

    [Fact]
    public void Nearly_all_lookalikes_stay_without_any_link()
    {
        List<Block> blocks = [.. Blocks()];
        Assert.True(blocks.Count >= FewestPairs);
        string[] linked = [.. blocks.Where(block => BandOf(block) is not null).Select(block => block.Name)];
        Assert.True(linked.Length <= blocks.Count / 10, string.Join('\n', linked));
    }

    /// <summary>The look-alikes of the seeds: units counted from 1.</summary>
    [Theory]
    [InlineData("000", 8, "004", 26)]
    [InlineData("001", 6, "004", 30)]
    [InlineData("000", 36, "004", 21)]
    [InlineData("000", 23, "001", 27)]
    [InlineData("000", 35, "001", 24)]
    [InlineData("000", 25, "001", 26)]
    public void Lookalikes_of_the_seeds_are_never_linked_firmly(string left, int leftUnit, string right, int rightUnit)
    {
        SentenceId x = new(Seed(left), leftUnit - 1), y = new(Seed(right), rightUnit - 1);
        Assert.DoesNotContain(Told.AlignedSeeds.Links, link => link.Band != LinkBand.Weak && Joins(link, x, y));
    }

    private static int Seed(string beginning)
    {
        for (int i = 0; i < Told.Seeds.Articles.Length; i++)
            if (Path.GetFileName(Told.Seeds.Articles[i].Tree.Text.Path).StartsWith(beginning, StringComparison.Ordinal)) return i;
        throw new ArgumentException($"No seed begins with {beginning}.", nameof(beginning));
    }

    private static bool Joins(Link link, SentenceId x, SentenceId y) =>
        (link.Left.Ids.Contains(x) && link.Right.Ids.Contains(y)) || (link.Left.Ids.Contains(y) && link.Right.Ids.Contains(x));

    private static LinkBand? BandOf(Block block)
    {
        StoryAlignment alignment = Aligner.Align(Told.Pair([.. block.Left], [.. block.Right]));
        SentenceId left = new(0, block.LeftMark), right = new(1, block.RightMark);
        return alignment.Links.Where(link => Joins(link, left, right)).Select(link => (LinkBand?)link.Band).Max();
    }

    private static IEnumerable<Block> Blocks()
    {
        Block? block = null;
        foreach (string line in File.ReadLines(Repository.PathOf("tests/data/lookalikes/pairs.txt")))
        {
            if (line.StartsWith("== ", StringComparison.Ordinal))
            {
                if (block is not null) yield return block;
                block = new Block(line[3..]);
            }
            else if (block is not null && line.Length > 0)
            {
                block.Add(line);
            }
        }

        if (block is not null) yield return block;
    }

    private sealed class Block(string name)
    {
        public string Name { get; } = name;

        public List<string> Left { get; } = [];

        public List<string> Right { get; } = [];

        public int LeftMark { get; private set; } = -1;

        public int RightMark { get; private set; } = -1;

        public void Add(string line)
        {
            (string side, string sentence) = (line[..line.IndexOf(' ', StringComparison.Ordinal)], line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..]);
            if (side == "a*") LeftMark = Left.Count;
            if (side == "b*") RightMark = Right.Count;
            (side[0] == 'a' ? Left : Right).Add(sentence);
        }
    }
}
