using System.Text;

namespace ArticleDiff.Formats.Reading;

/// <summary>Paths as messages and outputs print them.</summary>
internal static class PrintedPath
{
    /// <summary>A path relative to a folder, with slashes on every system.</summary>
    public static string Relative(string folder, string full)
    {
        string relative = Path.GetRelativePath(folder, full);
        return Path.DirectorySeparatorChar == '/' ? relative : relative.Replace(Path.DirectorySeparatorChar, '/');
    }

    /// <summary>A path without the control characters that file names may hold.</summary>
    public static string Visible(string path)
    {
        StringBuilder visible = new(path.Length);
        foreach (char c in path) visible.Append(char.IsControl(c) ? '?' : c);
        return visible.ToString();
    }
}
