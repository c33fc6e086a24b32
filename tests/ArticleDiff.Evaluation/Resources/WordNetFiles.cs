using System.Globalization;

namespace ArticleDiff.Evaluation.Resources;

/// <summary>The parts of WordNet 3.0's database files (wndb(5WN)) that the lexicon needs.</summary>
internal sealed class WordNetFiles
{
    /// <summary>The parts of speech in the order of the lexicon, as the files are named.</summary>
    public static readonly string[] Parts = ["noun", "verb", "adj", "adv"];

    private WordNetFiles()
    {
    }

    /// <summary>Synsets in the order of parts of speech and of offsets.</summary>
    public List<WordNetSynset> Synsets { get; } = [];

    /// <summary>For each part of speech: lemma to the indices of its synsets, most frequent sense first.</summary>
    public SortedDictionary<string, List<int>>[] Index { get; } =
        [.. Parts.Select(_ => new SortedDictionary<string, List<int>>(StringComparer.Ordinal))];

    /// <summary>Lemmas with a sense that was met in the tagged texts that WordNet counted.</summary>
    public HashSet<string> Attested { get; } = new(StringComparer.Ordinal);

    /// <summary>For each part of speech: irregular form to base forms.</summary>
    public SortedDictionary<string, List<string>>[] Exceptions { get; } =
        [.. Parts.Select(_ => new SortedDictionary<string, List<string>>(StringComparer.Ordinal))];

    /// <summary>Reads the files data.*, index.* and *.exc of a folder.</summary>
    /// <exception cref="FormatException">A file is not in the form of WordNet 3.0.</exception>
    public static WordNetFiles Read(string folder)
    {
        var files = new WordNetFiles();
        var byOffset = new Dictionary<(int Part, int Offset), int>();
        for (int part = 0; part < Parts.Length; part++)
        {
            foreach (string line in Lines(folder, $"data.{Parts[part]}"))
            {
                WordNetSynset synset = WordNetSynset.Parse(line, part);
                byOffset.Add((part, synset.Offset), files.Synsets.Count);
                files.Synsets.Add(synset);
            }
        }

        foreach (WordNetSynset synset in files.Synsets)
        {
            foreach (WordNetPointer pointer in synset.Pointers) pointer.Target = byOffset[(pointer.TargetPart, pointer.TargetOffset)];
        }

        for (int part = 0; part < Parts.Length; part++)
        {
            foreach (string[] fields in Lines(folder, $"index.{Parts[part]}").Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
            {
                int count = int.Parse(fields[2], CultureInfo.InvariantCulture);
                if (fields[^(count + 1)] != "0") files.Attested.Add(fields[0]);
                files.Index[part].Add(
                    fields[0], [.. fields[^count..].Select(offset => byOffset[(part, int.Parse(offset, CultureInfo.InvariantCulture))])]);
            }

            foreach (string[] fields in Lines(folder, $"{Parts[part]}.exc").Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
            {
                if (!files.Exceptions[part].TryGetValue(fields[0], out List<string>? bases)) files.Exceptions[part].Add(fields[0], bases = []);
                bases.AddRange(fields[1..]);
            }
        }

        return files;
    }

    // The licence at the head of the files is indented.
    private static IEnumerable<string> Lines(string folder, string name) =>
        File.ReadLines(Path.Combine(folder, name)).Where(line => line.Length > 0 && line[0] != ' ');
}
