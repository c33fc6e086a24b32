using ArticleDiff.Formats.Configuration;

namespace ArticleDiff.Cli.Settings;

/// <summary>Finds the configuration of a story: the nearest file from its folder upward, up to the root of its repository.</summary>
internal static class ConfigurationSearch
{
    /// <summary>The full path of the configuration, or null.</summary>
    /// <param name="folder">The full path of the story's folder.</param>
    /// <param name="workingDirectory">Where the search ends when no folder above the story is a repository; it looks no further than the story when it is not above.</param>
    public static string? Find(string folder, string workingDirectory)
    {
        string top = RepositoryOf(folder) ?? (IsAtOrAbove(workingDirectory, folder) ? Path.GetFullPath(workingDirectory) : folder);
        for (DirectoryInfo? at = new(folder); at is not null; at = at.Parent)
        {
            string file = Path.Combine(at.FullName, ConfigurationFile.FileName);
            if (File.Exists(file)) return file;
            if (Same(at.FullName, top)) return null;
        }

        return null;
    }

    /// <summary>The full path of the nearest folder, from <paramref name="folder"/> upward, that holds <c>.git</c>, or null. In a worktree that is a file.</summary>
    public static string? RepositoryOf(string folder)
    {
        for (DirectoryInfo? at = new(folder); at is not null; at = at.Parent)
            if (Path.Exists(Path.Combine(at.FullName, ".git"))) return at.FullName;
        return null;
    }

    /// <summary>Whether a folder is another one or holds it. Both are full paths.</summary>
    public static bool IsAtOrAbove(string folder, string other)
    {
        string relative = Path.GetRelativePath(folder, other);
        return relative == "." || (!Path.IsPathRooted(relative) && relative != ".." && !relative.StartsWith($"..{Path.DirectorySeparatorChar}", StringComparison.Ordinal));
    }

    private static bool Same(string left, string right) => Path.GetRelativePath(left, right) == ".";
}
