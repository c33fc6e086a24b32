using System.Globalization;

namespace ArticleDiff.Benchmarks.Peers;

/// <summary>What <c>peers</c> is to measure.</summary>
/// <param name="Tool">The installed tool.</param>
/// <param name="Empty">The empty program.</param>
/// <param name="Runs">How often each is run.</param>
/// <param name="Sentences">How the tool reads the files: <c>lines</c> or <c>prose</c>.</param>
/// <param name="Story">A story folder to report on, or null.</param>
/// <param name="Pairs">Pairs of files; in those for growth the later ones are the larger ones.</param>
/// <param name="SkipsDiffPlex">Whether DiffPlex is left out, as for pairs that would take it minutes.</param>
internal sealed record PeersOptions(string Tool, string Empty, int Runs, string Sentences, string? Story, IReadOnlyList<(string Left, string Right)> Pairs, bool SkipsDiffPlex)
{
    public const string Usage = "peers --tool PATH --empty PATH [--runs N] [--sentences lines|prose] [--story DIR] [--no-diffplex] [LEFT RIGHT]...";

    /// <exception cref="ArgumentException">The arguments say nothing that can be measured.</exception>
    public static PeersOptions Parse(IReadOnlyList<string> arguments)
    {
        string? tool = null, empty = null, story = null;
        string sentences = "lines";
        int runs = 5;
        bool skips = false;
        List<string> files = [];
        for (int i = 0; i < arguments.Count; i++)
        {
            string argument = arguments[i];
            if (argument == "--no-diffplex") skips = true;
            else if (!argument.StartsWith("--", StringComparison.Ordinal)) files.Add(argument);
            else if (i + 1 == arguments.Count) throw new ArgumentException($"{argument} needs a value.");
            else if (argument == "--tool") tool = arguments[++i];
            else if (argument == "--empty") empty = arguments[++i];
            else if (argument == "--story") story = arguments[++i];
            else if (argument == "--sentences") sentences = arguments[++i];
            else if (argument != "--runs" || !int.TryParse(arguments[++i], NumberStyles.None, CultureInfo.InvariantCulture, out runs) || runs == 0) throw new ArgumentException($"{argument} is not known, or its value is no number.");
        }

        if (tool is null || empty is null) throw new ArgumentException("--tool and --empty name the programs to run.");
        if (files.Count % 2 != 0) throw new ArgumentException("Files come in pairs.");
        if (files.Find(file => !File.Exists(file)) is { } missing) throw new ArgumentException($"{missing}: there is no such file.");
        return new PeersOptions(tool, empty, runs, sentences, story, [.. files.Chunk(2).Select(pair => (pair[0], pair[1]))], skips);
    }
}
