using System.Text;
using ArticleDiff.Formats.Reading;
using ArticleDiff.Formats.Reading.Lines;
using ArticleDiff.Text;

namespace ArticleDiff.Cli.Corpus;

/// <summary>Finds articles by the hash of their text, in folders and in JSON Lines files. It holds where they are, and the texts of the last few.</summary>
internal sealed class CorpusIndex
{
    private const int TextsKept = 64;

    private readonly HashSet<string> _wanted;
    private readonly Dictionary<string, Place> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);
    private readonly Queue<string> _order = [];
    private readonly Host _host;

    /// <param name="host">Where the program runs.</param>
    /// <param name="wanted">Hashes of the texts that are looked for.</param>
    public CorpusIndex(Host host, IEnumerable<string> wanted) => (_host, _wanted) = (host, [.. wanted]);

    /// <summary>How many of the texts that are looked for are there.</summary>
    public int Found => _places.Count;

    /// <summary>Looks through a file or a folder with all that lies in it.</summary>
    /// <exception cref="UsageException">There is no such place.</exception>
    public void Add(string path)
    {
        string full = Path.GetFullPath(path, _host.WorkingDirectory);
        if (Directory.Exists(full))
        {
            foreach (string file in Directory.EnumerateFiles(full, "*", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true }).Order(StringComparer.Ordinal))
                if (IsLines(file) || ArticleReaders.For(file, ArticleReaders.BuiltIn) is not null) AddFile(file, Path.GetRelativePath(_host.WorkingDirectory, file));
        }
        else if (File.Exists(full))
        {
            AddFile(full, path);
        }
        else
        {
            throw new UsageException($"{path}: there is no such file or folder.");
        }
    }

    /// <summary>The text with a hash, or null when it is not there.</summary>
    public string? Find(string hash)
    {
        if (_texts.TryGetValue(hash, out string? text)) return text;
        if (!_places.TryGetValue(hash, out Place? place)) return null;
        text = TextsOf(place).FirstOrDefault(one => one.Hash == hash)?.Content;
        if (text is null) return null;
        if (_order.Count == TextsKept) _texts.Remove(_order.Dequeue());
        _order.Enqueue(hash);
        _texts.Add(hash, text);
        return text;
    }

    private static bool IsLines(string file) => Path.GetExtension(file).Equals(".jsonl", StringComparison.OrdinalIgnoreCase);

    private void AddFile(string full, string shown)
    {
        if (!IsLines(full))
        {
            Add(new Place(full, shown, -1, 0));
            return;
        }

        using FileStream stream = File.OpenRead(full);
        foreach (JsonLine line in JsonLines.Read(stream))
            if (!line.IsBlank && !line.IsTooLong) Add(new Place(full, shown, line.Offset, line.Number));
    }

    private void Add(Place place)
    {
        foreach (SourceText text in TextsOf(place))
            if (_wanted.Contains(text.Hash)) _places.TryAdd(text.Hash, place);
    }

    private static List<SourceText> TextsOf(Place place)
    {
        if (place.Line < 0) return FileAt(place.Full, place.Shown) is { } text ? [text] : [];
        using FileStream stream = File.OpenRead(place.Full);
        stream.Seek(place.Line, SeekOrigin.Begin);
        JsonLine line = JsonLines.Read(stream).First();
        IEnumerable<ArticleLine> articles;
        try
        {
            articles = Holds(line, "articles") ? StoryLine.Parse(line.Bytes, place.Shown, place.Number).Articles : [ArticleLine.Parse(line.Bytes, place.Shown, place.Number)];
        }
        catch (InputException)
        {
            // What a batch could not use gave no rows either; what is missed is said in the end.
            return [];
        }

        string folder = Path.GetDirectoryName(place.Full)!;
        return [.. articles.Select(article => article.Text is { } words ? SourceText.From(words, article.Id) : FileAt(Path.GetFullPath(article.Path!, folder), article.Path!)).OfType<SourceText>()];
    }

    private static bool Holds(JsonLine line, string key) => line.Bytes.Span.IndexOf(Encoding.UTF8.GetBytes($"\"{key}\"")) >= 0;

    private static SourceText? FileAt(string full, string shown)
    {
        try
        {
            return ArticleBytes.Decode(File.ReadAllBytes(full), shown);
        }
        catch (Exception exception) when (exception is InputException or IOException or UnauthorizedAccessException)
        {
            // A corpus may hold other things than articles; what is missed is said in the end.
            return null;
        }
    }

    /// <summary>Where a text is: a file, or a line of one.</summary>
    private sealed record Place(string Full, string Shown, long Line, int Number);
}
