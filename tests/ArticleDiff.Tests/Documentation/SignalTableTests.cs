using ArticleDiff.Alignment.Decoding;
using ArticleDiff.Alignment.Similarity;
using Xunit;

namespace ArticleDiff.Tests.Documentation;

/// <summary>The tables of signals in docs/thresholds.md say what the engine weighs.</summary>
public sealed class SignalTableTests
{
    private const string Similarity = "src/ArticleDiff/Alignment/Similarity", Decoding = "src/ArticleDiff/Alignment/Decoding";

    [Fact]
    public void Signals_of_the_content()
    {
        string[][] rows = Rows("| signal | file | weight |");

        Assert.Equal(PairFeatures.Names, rows.Select(row => row[0]));
        Assert.Equal(Weights($"{Similarity}/content-weights.data.txt", PairFeatures.Names), rows.Select(row => row[2]));
        Assert.All(rows, row => Assert.True(File.Exists(Repository.PathOf($"{Similarity}/Signals/{row[1].Trim('`')}")), row[1]));
    }

    [Fact]
    public void Signals_of_what_surrounds_a_pair()
    {
        string[][] rows = Rows("| signal | file in `Decoding` |");

        Assert.Equal(ContextFeatures.Names, rows.Select(row => row[0]));
        Assert.Equal(Weights($"{Decoding}/first-look-weights.data.txt", ContextFeatures.Names), rows.Select(row => row[2]));
        Assert.Equal(Weights($"{Decoding}/second-look-weights.data.txt", ContextFeatures.Names), rows.Select(row => row[3]));
        Assert.All(rows.Skip(1), row => Assert.True(File.Exists(Repository.PathOf($"{Decoding}/{row[1].Trim('`')}")), row[1]));
    }

    private static string[][] Rows(string heading) =>
    [
        .. File.ReadLines(Repository.PathOf("docs/thresholds.md")).SkipWhile(line => !line.StartsWith(heading, StringComparison.Ordinal)).Skip(2).TakeWhile(line => line.StartsWith('|'))
            .Select(line => line.Trim('|', ' ').Split(" | ")),
    ];

    private static IEnumerable<string> Weights(string file, string[] names)
    {
        Dictionary<string, string> weights = File.ReadLines(Repository.PathOf(file)).Where(line => !line.StartsWith('#')).Select(line => line.Split(' ')).ToDictionary(cells => cells[0], cells => cells[1]);
        return names.Select(name => weights[name]);
    }
}
