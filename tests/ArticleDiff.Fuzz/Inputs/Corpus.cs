using ArticleDiff.Corpora;

namespace ArticleDiff.Fuzz.Inputs;

/// <summary>What cases are made from: the repository's own articles and files, and samples of the formats.</summary>
internal sealed class Corpus
{
    private const int LongestPiece = 1_600;

    private readonly Dictionary<string, string[]> _items = new(StringComparer.Ordinal);

    private Corpus()
    {
    }

    /// <summary>Reads the corpus from a checkout.</summary>
    /// <exception cref="UsageException">The folder is no checkout.</exception>
    public static Corpus Read(string root)
    {
        string seeds = Path.Combine(root, "seeds"), data = Path.Combine(root, "tests", "data");
        if (!Directory.Exists(seeds) || !Directory.Exists(data)) throw new UsageException($"{root} holds no seeds and no tests/data: run from the root of the repository, or name it with --root.");
        Corpus corpus = new();
        string[] texts = [.. Texts(seeds, "*.txt"), .. Texts(Path.Combine(data, "stories"), "*.txt"), .. Texts(Path.Combine(data, "conflicts"), "*.txt")];
        corpus._items[".txt"] = texts;
        corpus._items[".md"] = [.. Texts(Path.Combine(data, "readers"), "*.md"), .. texts.Take(12).Select(AsMarkdown)];
        corpus._items[".html"] = [.. Texts(Path.Combine(data, "readers"), "*.html"), Samples.Html, .. texts.Take(12).Select(AsHtml)];
        corpus._items["story.yaml"] = [.. Texts(seeds, "story.yaml"), .. Texts(Path.Combine(data, "stories"), "story.yaml"), Samples.Story];
        corpus._items["articlediff.yaml"] = [Samples.Configuration, Samples.ShortConfiguration];
        corpus._items["story.lock.json"] = [.. Texts(Path.Combine(data, "locked"), "story.lock.json")];
        corpus._items["articlediff.suppressions.yaml"] = [Samples.Suppressions];
        corpus._items["story.verdicts.yaml"] = [Samples.Verdicts];
        corpus._items["articlediff.baseline.yaml"] = [Samples.Baseline];
        corpus._items["stories.jsonl"] = [Samples.Stories];
        corpus._items["feed.jsonl"] = [Samples.Feed];
        corpus.Locked = [.. Directory.GetDirectories(Path.Combine(data, "locked")).Order(StringComparer.Ordinal).Select(FilesOf)];
        return corpus;
    }

    /// <summary>Story folders with a lock: file names and texts.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, string>> Locked { get; private set; } = [];

    /// <summary>All that there is of a kind: an extension of articles, or the name of a file.</summary>
    public IReadOnlyList<string> Of(string kind) => _items[kind];

    /// <summary>A whole item of a kind.</summary>
    public string Whole(string kind, SeededNumbers random) => _items[kind][random.Below(_items[kind].Length)];

    /// <summary>A piece of an item, cut at a line: short ones mostly, because small inputs find what large ones find, and more of them run.</summary>
    public string Piece(string kind, SeededNumbers random)
    {
        string whole = Whole(kind, random);
        int length = 1 + random.Below(1 + random.Below(LongestPiece));
        if (whole.Length <= length) return whole;
        int start = random.Below(3) == 0 ? 0 : random.Below(whole.Length - length);
        int line = start == 0 ? 0 : whole.LastIndexOf('\n', start) + 1;
        return whole.Substring(line, Math.Min(length, whole.Length - line));
    }

    private static string[] Texts(string folder, string pattern) =>
        [.. Directory.GetFiles(folder, pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText)];

    private static Dictionary<string, string> FilesOf(string folder) => Directory.GetFiles(folder).Order(StringComparer.Ordinal).ToDictionary(path => Path.GetFileName(path), File.ReadAllText, StringComparer.Ordinal);

    private static string AsMarkdown(string text, int index)
    {
        string[] lines = text.Split('\n');
        return string.Join('\n', lines.Select((line, i) => line.Length == 0 ? line : ((i + index) % 7) switch
        {
            0 => "## " + line,
            2 => "> " + line,
            4 => "- *" + line + "*",
            5 => $"[{line}](https://example.org/{i})",
            _ => line,
        }));
    }

    private static string AsHtml(string text, int index)
    {
        string body = string.Concat(text.Split('\n').Where(line => line.Length > 0).Select((line, i) => ((i + index) % 6) switch
        {
            0 => $"<h2>{line}</h2>\n",
            1 => $"<blockquote><p>{line}</p></blockquote>\n",
            3 => $"<ul><li>{line}</li></ul>\n",
            _ => $"<p>{line}</p>\n",
        }));
        return $"<!DOCTYPE html>\n<html><head><title>T</title></head><body><article>\n{body}</article></body></html>\n";
    }
}
