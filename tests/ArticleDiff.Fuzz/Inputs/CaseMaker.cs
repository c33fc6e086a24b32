using System.Text;
using ArticleDiff.Corpora;

namespace ArticleDiff.Fuzz.Inputs;

/// <summary>Makes the files of one case.</summary>
internal sealed class CaseMaker(Corpus corpus, SeededNumbers random)
{
    private const int CommandVerbs = 64;

    private static readonly string[] Formats = [".txt", ".md", ".html"];

    // Of a thousand cases so many are of each kind. Most are small and quick; a story costs as much as a hundred files.
    private static readonly (string Kind, int Share)[] Shares =
    [
        ("text", 200), ("markdown", 200), ("html", 200), ("configuration", 100), ("story.yaml", 80), ("suppressions", 70), ("lock", 50), ("jsonl", 65), ("versions", 7), ("story", 18), ("command", 10),
    ];

    private readonly Mutator _mutator = new(corpus, random);
    private readonly Dictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    public FuzzCase Make()
    {
        string kind = Kind();
        int? verb = null;
        switch (kind)
        {
            case "text":
                Add("a.txt", ".txt");
                break;
            case "markdown":
                Add("a.md", ".md");
                break;
            case "html":
                Add("a.html", ".html");
                break;
            case "configuration":
                Add("articlediff.yaml");
                break;
            case "story.yaml":
                Add("story.yaml");
                break;
            case "suppressions":
                Add(new[] { "articlediff.suppressions.yaml", "articlediff.suppressions.yaml", "story.verdicts.yaml", "articlediff.baseline.yaml" }[random.Below(4)]);
                break;
            case "lock":
                AddLocked(inFull: random.Below(20) == 0);
                break;
            case "jsonl":
                Add(random.Below(3) == 0 ? "feed.jsonl" : "stories.jsonl");
                break;
            case "versions":
                AddVersions();
                break;
            case "story":
                AddStory();
                break;
            default:
                verb = random.Below(CommandVerbs);
                AddFolder();
                break;
        }

        return new FuzzCase(kind, _files, verb);
    }

    private string Kind()
    {
        int at = random.Below(Shares.Sum(share => share.Share));
        foreach ((string kind, int share) in Shares)
            if ((at -= share) < 0) return kind;
        return Shares[^1].Kind;
    }

    /// <summary>A file of a format that the corpus knows by the name of the file.</summary>
    private void Add(string name) => _files[name] = _mutator.Bytes(_mutator.Text(random.Below(4) == 0 ? corpus.Piece(name, random) : corpus.Whole(name, random), name));

    private void Add(string name, string kind) => _files[name] = _mutator.Bytes(_mutator.Text(corpus.Piece(kind, random), kind));

    private void AddLocked(bool inFull)
    {
        IReadOnlyDictionary<string, string> folder = corpus.Locked[random.Below(corpus.Locked.Count)];
        foreach ((string name, string text) in folder)
            if (name == "story.lock.json") _files[name] = _mutator.Bytes(_mutator.Text(text, name));
            else if (inFull && name.EndsWith(".txt", StringComparison.Ordinal)) _files[name] = Encoding.UTF8.GetBytes(random.Below(2) == 0 ? text : _mutator.Text(text, ".txt"));
    }

    /// <summary>Two texts of which one was made from the other.</summary>
    private void AddVersions()
    {
        string before = corpus.Piece(".txt", random);
        _files["before.txt"] = Encoding.UTF8.GetBytes(before);
        _files["after.txt"] = _mutator.Bytes(_mutator.Text(before, ".txt"));
    }

    /// <summary>Two or three articles that have something in common.</summary>
    private void AddStory()
    {
        string shared = corpus.Piece(".txt", random);
        int count = random.Below(4) == 0 ? 3 : 2;
        for (int i = 0; i < count; i++)
        {
            string kind = Formats[random.Below(5) is < 3 ? 0 : random.Below(Formats.Length)];
            string text = random.Below(3) > 0 ? shared : corpus.Piece(kind, random);
            _files[$"{(char)('a' + i)}{kind}"] = _mutator.Bytes(_mutator.Text(text, kind));
        }
    }

    /// <summary>A folder as a person has it: articles, and some of the files that steer the tool.</summary>
    private void AddFolder()
    {
        switch (random.Below(5))
        {
            case 0:
                AddLocked(inFull: true);
                break;
            case 1:
                Add("stories.jsonl");
                Add("feed.jsonl");
                break;
            default:
                AddStory();
                break;
        }

        if (random.Below(3) == 0) _files["story.yaml"] = _mutator.Bytes(_mutator.Text(StoryOf(), "story.yaml"));
        if (random.Below(3) == 0) Add("articlediff.yaml");
        if (random.Below(5) == 0) Add("articlediff.suppressions.yaml");
        if (random.Below(7) == 0) Add("story.verdicts.yaml");
        if (random.Below(7) == 0) Add("articlediff.baseline.yaml");
    }

    private string StoryOf() => "version: 1\ntitle: The bridge\narticles:\n" + string.Concat(_files.Keys.Where(name => Formats.Contains(Path.GetExtension(name))).Select(
        name => $"  - id: {Path.GetFileNameWithoutExtension(name)}\n    file: {name}\n    outlet: The {name} Post\n    published: 2022-03-17\n"));
}
