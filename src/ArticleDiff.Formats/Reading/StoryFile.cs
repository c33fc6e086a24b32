using System.Collections.Immutable;

namespace ArticleDiff.Formats.Reading;

/// <summary>What a story.yaml says, checked as far as it can be without opening other files.</summary>
/// <param name="Title">The title of the story, or null.</param>
/// <param name="Reference">Id of the article that orders reports, or null.</param>
/// <param name="Articles">At least two entries with different ids.</param>
internal sealed record StoryFile(string? Title, string? Reference, ImmutableArray<StoryFile.Entry> Articles)
{
    /// <summary>The name of the file in a story folder.</summary>
    public const string FileName = "story.yaml";

    private const string Version = "1";
    private static readonly ImmutableArray<string> StoryKeys = ["version", "title", "reference", "articles"];
    private static readonly ImmutableArray<string> ArticleKeys = ["id", "file", "revision", "outlet", "published", "url"];

    /// <summary>Reads and checks the file.</summary>
    /// <exception cref="InputException">It breaks a rule; the message says where and what to write instead.</exception>
    public static StoryFile Parse(string yaml, string path, InputLimits limits)
    {
        YamlNode root = YamlText.Read(yaml, path, limits) ?? throw new InputException(path, 1, 1, "the file holds no keys; it needs version, articles, and for each article id and file.");
        Fields story = new(path, Fields.MapOf(path, root, "a story"), "a story", StoryKeys);
        YamlScalar version = story.Required("version");
        if (version.Value != Version) throw Error(path, version, $"version '{version.Value}' is not supported; this program reads version {Version}.");
        YamlNode list = story.Map["articles"] ?? throw story.Missing("articles");
        if (list is not YamlList articles) throw Error(path, list, $"'articles' must be a list of articles, not {list.Name}; begin each with '- id:'.");
        new StoryLimits(limits).CheckArticles(articles.Items.Length, path, list.Line, list.Column);
        var entries = ImmutableArray.CreateBuilder<Entry>(articles.Items.Length);
        Dictionary<string, int> lines = new(StringComparer.Ordinal), files = new(StringComparer.Ordinal);
        foreach (YamlNode item in articles.Items)
        {
            Entry entry = Entry.Parse(path, item);
            if (lines.TryGetValue(entry.Id, out int first)) throw Error(path, entry.IdNode, $"the id '{entry.Id}' stands in line {first} already; every article needs its own.");
            string source = entry.Revision is { } revision ? $"{revision.Value}:{entry.File}" : entry.File;
            if (files.TryGetValue(source, out first)) throw Error(path, entry.FileNode, $"the file '{source}' stands in line {first} already; every article needs its own, or another revision of it.");
            lines.Add(entry.Id, entry.IdNode.Line);
            files.Add(source, entry.FileNode.Line);
            entries.Add(entry);
        }

        if (entries.Count < 2) throw Error(path, list, entries.Count == 0 ? "the story has no articles; list two or more." : "the story has a single article; list two or more.");
        YamlScalar? reference = story.Optional("reference");
        if (reference is not null && !lines.ContainsKey(reference.Value))
            throw Error(path, reference, $"no article has the id '{reference.Value}'; the reference is one of {string.Join(", ", lines.Keys.Order(StringComparer.Ordinal))}.");
        return new StoryFile(story.Optional("title")?.Value, reference?.Value, entries.ToImmutable());
    }

    private static InputException Error(string path, YamlNode at, string message) => new(path, at.Line, at.Column, message);

    /// <summary>One article of the list.</summary>
    /// <param name="IdNode">Where its id stands.</param>
    /// <param name="FileNode">Where its file stands.</param>
    /// <param name="Revision">The revision of the file that is meant, or null for the file as it is.</param>
    /// <param name="Outlet">Who published it, or null.</param>
    /// <param name="Published">The day of publication, or null.</param>
    /// <param name="Url">Its address, or null.</param>
    internal sealed record Entry(YamlScalar IdNode, YamlScalar FileNode, YamlScalar? Revision, string? Outlet, DateOnly? Published, string? Url)
    {
        /// <summary>Its id.</summary>
        public string Id => IdNode.Value;

        /// <summary>Its file, relative to the folder, with <c>/</c>.</summary>
        public string File => FileNode.Value;

        public static Entry Parse(string path, YamlNode item)
        {
            Fields article = new(path, Fields.MapOf(path, item, "an article"), "an article", ArticleKeys);
            YamlScalar id = article.Required("id");
            if (!ArticleId.IsValid(id.Value)) throw Error(path, id, $"'{id.Value}' is no id: {ArticleId.Rule}.");
            YamlScalar file = article.Required("file");
            CheckInside(path, file);
            YamlScalar? revision = article.Optional("revision");
            if (revision is not null && revision.Value[0] == '-') throw Error(path, revision, $"'{revision.Value}' is no revision; name a branch, a tag or a commit id.");
            YamlScalar? day = article.Optional("published");
            DateOnly published = default;
            if (day is not null && !PublishedDay.TryParse(day.Value, out published))
                throw Error(path, day, $"'{day.Value}' is no day; write it as YYYY-MM-DD, such as 2022-02-10.");
            YamlScalar? url = article.Optional("url");
            if (url is not null && !WebAddress.IsValid(url.Value)) throw Error(path, url, $"'{url.Value}' is no web address; write it with https:// or http://.");
            return new Entry(id, file, revision, article.Optional("outlet")?.Value, day is null ? null : published, url?.Value);
        }

        private static void CheckInside(string path, YamlScalar file)
        {
            string name = file.Value;
            if (name.Contains('\\', StringComparison.Ordinal)) throw Error(path, file, $"'{name}' holds a backslash; separate folders with '/'.");
            bool rooted = name.StartsWith('/') || (name.Length > 1 && name[1] == ':' && char.IsAsciiLetter(name[0]));
            if (rooted) throw Error(path, file, $"'{name}' is an absolute path; name a file inside the story folder.");
            if (name.Split('/').Contains("..")) throw Error(path, file, $"'{name}' leads out of the story folder; name a file inside it.");
        }
    }

    /// <summary>A set of keys of which only the known ones are allowed.</summary>
    private sealed class Fields
    {
        private readonly string _path;
        private readonly string _what;

        public Fields(string path, YamlMap map, string what, ImmutableArray<string> known)
        {
            (_path, Map, _what) = (path, map, what);
            foreach ((YamlScalar key, _) in map.Entries)
                if (!known.Contains(key.Value)) throw Error(path, key, $"{what} has no key '{key.Value}'; the keys are {string.Join(", ", known)}.");
        }

        public YamlMap Map { get; }

        public static YamlMap MapOf(string path, YamlNode node, string what) => node as YamlMap
            ?? throw Error(path, node, $"{what} must be a set of keys such as 'key: value', not {node.Name}.");

        public YamlScalar Required(string key) => Optional(key) ?? throw Missing(key);

        public YamlScalar? Optional(string key)
        {
            YamlNode? node = Map[key];
            if (node is null) return null;
            if (node is not YamlScalar scalar || scalar.IsNull || string.IsNullOrWhiteSpace(scalar.Value))
                throw Error(_path, node, $"'{key}' must be a single value, not {(node is YamlScalar { IsNull: false } ? "white space" : node.Name)}; write one or leave the key out.");
            foreach (char c in scalar.Value)
                if (char.IsControl(c)) throw Error(_path, scalar, $"'{key}' must be one line without control characters.");
            return scalar;
        }

        public InputException Missing(string key) => new(_path, Map.Line, Map.Column, $"{_what} needs the key '{key}'.");
    }
}
