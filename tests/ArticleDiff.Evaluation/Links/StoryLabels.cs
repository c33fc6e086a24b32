using ArticleDiff.Alignment;
using ArticleDiff.Formats.Reading;

namespace ArticleDiff.Evaluation.Links;

/// <summary>A story of a folder with the links that its readers drew, by the units that our splitter found.</summary>
internal sealed class StoryLabels
{
    private readonly GoldFile _gold;
    private readonly Dictionary<(string, string), string> _labels = [];

    private StoryLabels(string name, Story story, GoldFile gold)
    {
        (Name, Story, _gold) = (name, story, gold);
        foreach (GoldLink link in gold.Links) _labels[(link.Left, link.Right)] = _labels[(link.Right, link.Left)] = link.Label;
    }

    public string Name { get; }

    public Story Story { get; }

    /// <summary>Whether the engine must not learn from the story.</summary>
    public bool IsHeldOut => _gold.IsHeldOut;

    /// <summary>Reads a folder with its <c>links.json</c>.</summary>
    public static StoryLabels Read(string folder) => Read(folder, Path.Combine(folder, "links.json"));

    /// <summary>Reads a folder and links that lie elsewhere.</summary>
    public static StoryLabels Read(string folder, string goldPath) =>
        new(Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)), StoryFolder.Read(folder), GoldFile.Read(goldPath));

    /// <summary>The same labels for two of the articles as a story of their own.</summary>
    public StoryLabels Pair(int left, int right) => new(Name, Story.Create([Story.Articles[left], Story.Articles[right]]), _gold);

    /// <summary>Whether the readers looked at an article.</summary>
    public bool Covers(int article) => _gold.Files.Contains(Path.GetFileName(Story.Articles[article].Tree.Text.Path));

    /// <summary>Whether two units are linked; null when only one reader thinks so.</summary>
    public bool? Of(int left, int unit, int right, int other)
    {
        bool? found = false;
        foreach (string x in _gold.UnitsOf(Story.Articles[left], unit))
            foreach (string y in _gold.UnitsOf(Story.Articles[right], other))
                if (_labels.TryGetValue((x, y), out string? label) && found != true) found = label == "optional" ? null : true;
        return found;
    }
}
