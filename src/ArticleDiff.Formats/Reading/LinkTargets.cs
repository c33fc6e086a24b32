namespace ArticleDiff.Formats.Reading;

/// <summary>Follows symbolic links, in every part of a path. What a link says is asked of the caller: this class opens nothing.</summary>
internal static class LinkTargets
{
    /// <summary>As many links as Linux follows.</summary>
    private const int MaxLinks = 40;

    /// <summary>
    /// The path without symbolic links; null when there are too many of them (a circle), or when the last link leads nowhere. Parts that do
    /// not exist are taken as they are.
    /// </summary>
    /// <param name="fullPath">An absolute path.</param>
    /// <param name="targetOf">The target of the symbolic link at a path, or null when there is none.</param>
    public static string? Resolve(string fullPath, Func<string, string?> targetOf)
    {
        string root = Path.GetPathRoot(fullPath) ?? "";
        string done = root;
        Stack<string> parts = new(Split(fullPath[root.Length..]).Reverse());
        for (int links = 0; parts.TryPop(out string? part);)
        {
            if (part == "..")
            {
                done = Path.GetDirectoryName(done) ?? root;
                continue;
            }

            string next = Path.Combine(done, part);
            string? target = targetOf(next);
            if (target is null)
            {
                done = next;
                continue;
            }

            if (++links > MaxLinks) return null;
            if (Path.IsPathRooted(target))
            {
                done = Path.GetPathRoot(target)!;
                target = target[done.Length..];
            }

            foreach (string piece in Split(target).Reverse()) parts.Push(piece);
            if (!Path.Exists(next)) return null;
        }

        return done;
    }

    private static IEnumerable<string> Split(string path) =>
        path.Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries).Where(part => part != ".");
}
