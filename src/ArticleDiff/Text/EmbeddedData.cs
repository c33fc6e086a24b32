using System.Text;

namespace ArticleDiff.Text;

/// <summary>The data files that lie beside the code and are embedded in the assembly under their own names.</summary>
internal static class EmbeddedData
{
    /// <summary>All bytes of a file.</summary>
    /// <exception cref="InvalidOperationException">The assembly was built without the file.</exception>
    public static byte[] Bytes(string name)
    {
        using Stream stream = typeof(EmbeddedData).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly was built without the data file {name}.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>The entries of a text file, whatever their section: its lines, trimmed, without blank lines and without lines that begin with <c>#</c>.</summary>
    /// <exception cref="InvalidOperationException">The assembly was built without the file.</exception>
    public static IEnumerable<string> Entries(string name) => Sections(name).Select(entry => entry.Entry);

    /// <summary>The entries of a text file with the section they stand in. A line <c>[name]</c> begins a section; before the first one it is empty.</summary>
    /// <exception cref="InvalidOperationException">The assembly was built without the file.</exception>
    public static IEnumerable<(string Section, string Entry)> Sections(string name)
    {
        string section = "";
        foreach (string line in Encoding.UTF8.GetString(Bytes(name)).Split('\n'))
        {
            string entry = line.Trim();
            if (entry.Length == 0 || entry[0] == '#') continue;
            if (entry[0] == '[' && entry[^1] == ']') section = entry[1..^1];
            else yield return (section, entry);
        }
    }
}
