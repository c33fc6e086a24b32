using ArticleDiff.Alignment;
using Xunit;

namespace ArticleDiff.Tests.Alignment;

/// <summary>Sentences that share words, names or topic and say different things. tests/data/lookalikes/README.md says what the file holds.</summary>
public sealed class LookalikeTests
{
    // What the engine links today, which is far too many: none should be. A change for the better lowers these.
    private const int FewestPairs = 36, MostFirm = 21, MostLinked = 25, MostFirmInSeeds = 3;

    [Fact]
    public void No_more_lookalikes_are_linked_than_today()
    {
        List<(string Name, LinkBand? Band)> found = [.. Blocks().Select(block => (block.Name, BandOf(block)))];
        string[] firm = [.. found.Where(block => block.Band is LinkBand.Medium or LinkBand.Strong).Select(block => block.Name)];
        string[] linked = [.. found.Where(block => block.Band is not null).Select(block => block.Name)];
        Assert.True(found.Count >= FewestPairs);
        Assert.True(firm.Length <= MostFirm, string.Join('\n', firm));
        Assert.True(linked.Length <= MostLinked, string.Join('\n', linked));
    }

    /// <summary>The look-alikes of the seeds: units counted from 1.</summary>
    [Fact]
    public void No_more_lookalikes_of_the_seeds_are_linked_firmly_than_today()
    {
        (string Left, int LeftUnit, string Right, int RightUnit)[] pairs =
            [("000", 8, "004", 26), ("001", 6, "004", 30), ("000", 36, "004", 21), ("000", 23, "001", 27), ("000", 35, "001", 24), ("000", 25, "001", 26)];
        string[] firm = [.. pairs.Where(pair => Told.AlignedSeeds.Links.Any(link => link.Band != LinkBand.Weak
            && Joins(link, new SentenceId(Seed(pair.Left), pair.LeftUnit - 1), new SentenceId(Seed(pair.Right), pair.RightUnit - 1)))).Select(pair => pair.ToString())];
        Assert.True(firm.Length <= MostFirmInSeeds, string.Join('\n', firm));
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
