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

    /// <summary>The entries of a text file: its lines, trimmed, without blank lines and without lines that begin with <c>#</c>.</summary>
    /// <exception cref="InvalidOperationException">The assembly was built without the file.</exception>
    public static IEnumerable<string> Entries(string name)
    {
        foreach (string line in Encoding.UTF8.GetString(Bytes(name)).Split('\n'))
        {
            string entry = line.Trim();
            if (entry.Length > 0 && entry[0] != '#') yield return entry;
        }
    }
}
