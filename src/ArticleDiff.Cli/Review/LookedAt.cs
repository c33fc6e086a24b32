using ArticleDiff.Cli.Git;

namespace ArticleDiff.Cli.Review;

/// <summary>Says where a review looked when it looked for stories by itself and none had changed: silence alone would leave open whether it saw the files that somebody edited.</summary>
internal static class LookedAt
{
    private const int FoldersShown = 5;
    private const string Remedy = "A folder without one is looked at when it is named: articlediff review --base REV FOLDER.";

    /// <summary>The note, or null when a story changed or folders were named.</summary>
    /// <param name="before">The base.</param>
    /// <param name="after">The head.</param>
    /// <param name="named">Folders that the command line names.</param>
    public static string? Note(FileTree before, FileTree after, IReadOnlyCollection<string> named)
    {
        if (named.Count > 0 || TouchedStories.Find(before, after, named).Count > 0) return null;
        string[] folders = [.. TouchedStories.Folders(before).Union(TouchedStories.Folders(after), StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(folder => folder.Length == 0 ? "." : folder)];
        if (folders.Length == 0) return $"no folder of base or head has a story.yaml, so no story was looked at. {Remedy}";
        string more = folders.Length > FoldersShown ? $" and {folders.Length - FoldersShown} more" : "";
        return $"nothing changed in the folders that have a story.yaml: {string.Join(", ", folders.Take(FoldersShown))}{more}. {Remedy}";
    }
}
