using System.Globalization;
using DiffPlex;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace ArticleDiff.Benchmarks.Peers;

/// <summary>What DiffPlex makes of two files with a sentence a line: its side-by-side view, as a whole process.</summary>
internal static class DiffPlexPeer
{
    /// <summary>The argument that starts it.</summary>
    public const string Name = "diffplex";

    /// <summary>Compares two files and prints how many rows are the same.</summary>
    public static int Run(string left, string right, TextWriter output)
    {
        SideBySideDiffModel model = new SideBySideDiffBuilder(new Differ()).BuildDiffModel(File.ReadAllText(left), File.ReadAllText(right));
        output.WriteLine(model.NewText.Lines.Count(line => line.Type == ChangeType.Unchanged).ToString(CultureInfo.InvariantCulture));
        return 0;
    }
}
