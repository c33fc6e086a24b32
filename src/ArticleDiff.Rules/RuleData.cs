using System.Text;

namespace ArticleDiff.Rules;

/// <summary>The data files that lie beside the rules and are embedded in the assembly under their own names.</summary>
internal static class RuleData
{
    /// <summary>The lines of a file, trimmed, without blank lines and without lines that begin with <c>#</c>.</summary>
    /// <exception cref="InvalidOperationException">The assembly was built without the file.</exception>
    public static IEnumerable<string> Entries(string name)
    {
        using Stream stream = typeof(RuleData).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly was built without the data file {name}.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return [.. Encoding.UTF8.GetString(bytes).Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#')];
    }
}
