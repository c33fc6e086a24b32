namespace ArticleDiff.Cli.Verbs;

/// <summary>The folder that code hosts count paths from.</summary>
internal static class RepositoryRoot
{
    /// <summary>The nearest folder at or above a place that holds <c>.git</c>, or the fallback.</summary>
    /// <param name="place">Full path of a folder or file; it need not exist.</param>
    /// <param name="fallback">The folder to take when there is no repository.</param>
    public static string Above(string place, string fallback)
    {
        // In a worktree .git is a file.
        for (string? folder = place; folder is not null; folder = Path.GetDirectoryName(folder))
            if (Path.Exists(Path.Combine(folder, ".git"))) return folder;
        return fallback;
    }
}
