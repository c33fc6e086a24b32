namespace ArticleDiff.Formats.Configuration;

/// <summary>
/// A pattern of paths with <c>/</c>: <c>*</c> is any characters of one name, <c>?</c> one of them, and <c>**</c> as a whole name is any number of folders.
/// Without a slash it is a pattern of file names, in whatever folder. Letters match in their own case only.
/// </summary>
internal static class PathPattern
{
    /// <summary>Whether a path matches.</summary>
    public static bool Matches(string pattern, string path)
    {
        string[] names = path.Split('/');
        return pattern.Contains('/', StringComparison.Ordinal) ? MatchesFolders(pattern.Trim('/').Split('/'), names) : MatchesName(pattern, names[^1]);
    }

    // Going back to the last ** only is enough: what an earlier one could take, the last one can take as well.
    private static bool MatchesFolders(string[] pattern, string[] names)
    {
        int p = 0, n = 0, star = -1, taken = 0;
        while (n < names.Length)
        {
            if (p < pattern.Length && pattern[p] == "**")
            {
                star = p++;
                taken = n;
            }
            else if (p < pattern.Length && MatchesName(pattern[p], names[n]))
            {
                p++;
                n++;
            }
            else if (star >= 0)
            {
                p = star + 1;
                n = ++taken;
            }
            else
            {
                return false;
            }
        }

        while (p < pattern.Length && pattern[p] == "**") p++;
        return p == pattern.Length;
    }

    private static bool MatchesName(string pattern, string name)
    {
        int p = 0, n = 0, star = -1, taken = 0;
        while (n < name.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
            {
                star = p++;
                taken = n;
            }
            else if (p < pattern.Length && (pattern[p] == '?' || pattern[p] == name[n]))
            {
                p++;
                n++;
            }
            else if (star >= 0)
            {
                p = star + 1;
                n = ++taken;
            }
            else
            {
                return false;
            }
        }

        while (p < pattern.Length && pattern[p] == '*') p++;
        return p == pattern.Length;
    }
}
