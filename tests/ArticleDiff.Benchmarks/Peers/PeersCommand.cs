using System.Globalization;

namespace ArticleDiff.Benchmarks.Peers;

/// <summary>
/// <c>peers</c>: runs whole processes in turn, A B C A B C, so that what else the machine does falls on all of them, and prints medians, ratios,
/// peak memory and growth as tables in Markdown.
/// </summary>
internal static class PeersCommand
{
    public static int Run(IReadOnlyList<string> arguments, TextWriter output, TextWriter error)
    {
        PeersOptions options;
        try
        {
            options = PeersOptions.Parse(arguments);
        }
        catch (ArgumentException exception)
        {
            error.WriteLine($"{exception.Message}\n{PeersOptions.Usage}");
            return 2;
        }

        Contender empty = new("an empty program", options.Empty, []);
        if (options.Story is { } story) Compare($"report on {Path.GetFileName(Path.TrimEndingDirectorySeparator(story))}", options.Runs, output, new Contender("articlediff report", options.Tool, ["report", story]), empty);
        List<(int Lines, double Processor)> sizes = [];
        foreach ((string left, string right) in options.Pairs)
        {
            int lines = (File.ReadLines(left).Count() + File.ReadLines(right).Count()) / 2;
            List<Contender> contenders = [new("articlediff align", options.Tool, ["align", left, right, "--sentences", options.Sentences, "--format", "tsv"]), empty];
            if (!options.SkipsDiffPlex) contenders.Insert(1, new Contender("DiffPlex side by side", Environment.ProcessPath!, [.. Host(), DiffPlexPeer.Name, left, right]));
            Measurement own = Compare($"{Path.GetFileName(left)} and {Path.GetFileName(right)}, {lines} lines", options.Runs, output, [.. contenders]);
            sizes.Add((lines, own.Processor));
        }

        for (int i = 1; i < sizes.Count; i++)
        {
            double slope = Math.Log(sizes[i].Processor / sizes[i - 1].Processor) / Math.Log((double)sizes[i].Lines / sizes[i - 1].Lines);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"growth of processor time from {sizes[i - 1].Lines} to {sizes[i].Lines} lines: slope {slope:0.00}"));
        }

        return 0;
    }

    // Started as a library, the program is the host's first argument.
    private static IEnumerable<string> Host() => Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [typeof(PeersCommand).Assembly.Location] : [];

    private static Measurement Compare(string title, int runs, TextWriter output, params Contender[] contenders)
    {
        List<Measurement>[] measured = [.. contenders.Select(_ => new List<Measurement>())];
        for (int run = 0; run < runs; run++)
            for (int i = 0; i < contenders.Length; i++) measured[i].Add(contenders[i].Run());
        Measurement own = Measurement.Median(measured[0]);
        output.WriteLine($"{title}, medians of {runs} runs in turn:\n\n| program | elapsed ms | processor ms | peak MiB | elapsed, articlediff = 1 |\n| --- | ---: | ---: | ---: | ---: |");
        for (int i = 0; i < contenders.Length; i++)
        {
            Measurement median = Measurement.Median(measured[i]);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {contenders[i].Name} | {median.Elapsed:0} | {median.Processor:0} | {median.Peak:0} | {median.Elapsed / own.Elapsed:0.00} |"));
        }

        output.WriteLine();
        return own;
    }
}
