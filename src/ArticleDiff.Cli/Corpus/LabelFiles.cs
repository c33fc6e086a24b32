using System.Collections.Immutable;
using System.Globalization;
using ArticleDiff.Corpora.Agreement;
using ArticleDiff.Formats.Reading;
using ArticleDiff.Formats.Tables;

namespace ArticleDiff.Cli.Corpus;

/// <summary>What annotators wrote into copies of a sample, put side by side.</summary>
/// <param name="Names">The annotators: the names of their files without extensions.</param>
/// <param name="Pairs">The pairs that at least one of them labelled, by their keys.</param>
internal sealed record LabelFiles(ImmutableArray<string> Names, ImmutableArray<LabelledPair> Pairs)
{
    /// <summary>Reads the files of annotators and, last, what the tool says.</summary>
    /// <param name="paths">The files of the annotators.</param>
    /// <param name="key">The key of the sample, or null.</param>
    /// <param name="host">Where the program runs.</param>
    /// <exception cref="UsageException">A file is missing, or two files have the same name.</exception>
    /// <exception cref="InputException">A file is no table of labels; the message says where.</exception>
    public static LabelFiles Read(IReadOnlyList<string> paths, string? key, Host host)
    {
        ImmutableArray<string> names = [.. paths.Select(Path.GetFileNameWithoutExtension).Select(name => name!), .. key is null ? Array.Empty<string>() : ["tool"]];
        if (names.Distinct(StringComparer.Ordinal).Count() < names.Length) throw new UsageException($"two files are called alike: {string.Join(", ", names)}; give one of them another name.");
        SortedDictionary<string, Entry> entries = new(StringComparer.Ordinal);
        string[] all = key is null ? [.. paths] : [.. paths, key];
        for (int annotator = 0; annotator < all.Length; annotator++) Read(all[annotator], annotator, all.Length, host, entries);
        return new LabelFiles(names, [.. entries.Values.Select(entry => new LabelledPair(entry.Story, [.. entry.Labels]) { Weight = entry.Weight })]);
    }

    private static void Read(string path, int annotator, int count, Host host, SortedDictionary<string, Entry> entries)
    {
        string full = Path.GetFullPath(path, host.WorkingDirectory);
        if (!File.Exists(full)) throw new UsageException($"{path}: there is no such file.");
        using StreamReader reader = new(full);
        List<string>? heading = null;
        int pairColumn = -1, storyColumn = -1, labelColumn = -1, weightColumn = -1;
        foreach (TableRow row in TabSeparated.Read(reader, path))
        {
            if (heading is null)
            {
                heading = [.. row.Fields];
                (pairColumn, storyColumn, labelColumn, weightColumn) = (heading.IndexOf("pair"), heading.IndexOf("story"), heading.IndexOf("label"), heading.IndexOf("weight"));
                if (pairColumn < 0 || storyColumn < 0 || labelColumn < 0) throw new InputException(path, 1, 1, "the heading needs the columns pair, story and label; give a copy of the file that 'articlediff sample' wrote.");
                continue;
            }

            // A spreadsheet may leave blank lines at the end.
            if (row.Fields.All(string.IsNullOrWhiteSpace)) continue;
            if (row.Fields.Count != heading.Count) throw new InputException(path, row.Line, 1, $"the row has {row.Fields.Count} fields, and the heading {heading.Count}.");
            if (!entries.TryGetValue(row.Fields[pairColumn], out Entry? entry)) entries.Add(row.Fields[pairColumn], entry = new Entry(row.Fields[storyColumn], new PairLabel?[count]));
            if (entry.Story != row.Fields[storyColumn]) throw new InputException(path, row.Line, 1, $"the pair '{row.Fields[pairColumn]}' is of the story '{entry.Story}' in another file; all files must come from one sample.");
            if (entry.Labels[annotator] is not null) throw new InputException(path, row.Line, 1, $"the pair '{row.Fields[pairColumn]}' comes twice.");
            entry.Labels[annotator] = LabelOf(row.Fields[labelColumn], path, row.Line);
            if (weightColumn >= 0 && double.TryParse(row.Fields[weightColumn], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double weight) && weight > 0) entry.Weight = weight;
        }

        if (heading is null) throw new InputException(path, 0, 0, "the file is empty; give a copy of the file that 'articlediff sample' wrote.");
    }

    private static PairLabel? LabelOf(string text, string path, int line) => text.Trim().ToLowerInvariant() switch
    {
        "" => null,
        "none" => PairLabel.None,
        "partial" => PairLabel.Partial,
        "equivalent" => PairLabel.Equivalent,
        _ => throw new InputException(path, line, 1, $"'{text}' is no label; write equivalent, partial or none, or nothing."),
    };

    private sealed class Entry(string story, PairLabel?[] labels)
    {
        public string Story { get; } = story;

        public PairLabel?[] Labels { get; } = labels;

        public double Weight { get; set; } = 1;
    }
}
