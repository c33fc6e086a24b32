using System.Text;
using ArticleDiff.Cli.Git;
using ArticleDiff.Formats.Reading;
using ArticleDiff.Versions;

namespace ArticleDiff.Cli.Review;

/// <summary>Finds the stories that differ between two trees: every folder with a story.yaml, and those that the command line names.</summary>
internal static class TouchedStories
{
    private const string StoryYaml = "story.yaml";
    private const double LeastLikeness = 0.5;

    /// <summary>The stories, by folder. A folder that was renamed is one story and not two.</summary>
    /// <param name="before">The base.</param>
    /// <param name="after">The head.</param>
    /// <param name="named">Folders from the root that alone are looked at; empty for all.</param>
    public static IReadOnlyList<TouchedStory> Find(FileTree before, FileTree after, IReadOnlyCollection<string> named)
    {
        HashSet<string> then = StoriesOf(before, named), now = StoriesOf(after, named);
        List<TouchedStory> touched = [.. then.Where(now.Contains).Where(folder => Differ(before, after, folder)).Select(folder => new TouchedStory(folder, folder))];
        List<string> gone = [.. then.Where(folder => !now.Contains(folder)).Order(StringComparer.Ordinal)], added = [.. now.Where(folder => !then.Contains(folder)).Order(StringComparer.Ordinal)];
        foreach (string old in gone.ToArray())
        {
            if (added.Count == 0) break;
            string text = TextOf(before, old);
            (string folder, double likeness) = added.Select(folder => (folder, RenamedArticles.Likeness(text, TextOf(after, folder)))).MaxBy(item => item.Item2);
            if (likeness < LeastLikeness) continue;
            touched.Add(new TouchedStory(old, folder));
            gone.Remove(old);
            added.Remove(folder);
        }

        touched.AddRange(gone.Select(folder => new TouchedStory(folder, null)));
        touched.AddRange(added.Select(folder => new TouchedStory(null, folder)));
        return [.. touched.OrderBy(story => story.Folder, StringComparer.Ordinal)];
    }

    /// <summary>The files of a story folder that may be read for it.</summary>
    public static IEnumerable<string> FilesOf(FileTree tree, string folder)
        => tree.In(folder).Where(path => NameOf(path) == StoryYaml || Path.GetExtension(path).Length == 0 || ArticleReaders.For(path, ArticleReaders.BuiltIn) is not null);

    /// <summary>The folders that are stories without being named: those with a story.yaml.</summary>
    public static IEnumerable<string> Folders(FileTree tree) => tree.Paths.Where(path => NameOf(path) == StoryYaml).Select(FolderOf);

    private static HashSet<string> StoriesOf(FileTree tree, IReadOnlyCollection<string> named)
    {
        if (named.Count > 0) return [.. named.Where(folder => FilesOf(tree, folder).Any())];
        return [.. Folders(tree)];
    }

    private static bool Differ(FileTree before, FileTree after, string folder)
    {
        string[] then = [.. FilesOf(before, folder)], now = [.. FilesOf(after, folder)];
        if (!then.SequenceEqual(now)) return true;
        if (then.All(path => before.IdOf(path) is { } old && after.IdOf(path) is { } id && old == id)) return false;
        if (then.Any(path => before.IdOf(path) is not null && after.IdOf(path) is not null)) return true;
        if (then.Any(path => before.SizeOf(path) != after.SizeOf(path))) return true;
        before.Fetch(then);
        return then.Any(path => !before.Read(path).AsSpan().SequenceEqual(after.Read(path)));
    }

    private static string TextOf(FileTree tree, string folder)
    {
        string[] files = [.. FilesOf(tree, folder).Where(path => NameOf(path) != StoryYaml)];
        tree.Fetch(files);
        StringBuilder text = new();
        foreach (string file in files) text.Append(Encoding.UTF8.GetString(tree.Read(file))).Append('\n');
        return text.ToString();
    }

    private static string NameOf(string path) => path[(path.LastIndexOf('/') + 1)..];

    private static string FolderOf(string path) => path.LastIndexOf('/') is >= 0 and int slash ? path[..slash] : "";
}
