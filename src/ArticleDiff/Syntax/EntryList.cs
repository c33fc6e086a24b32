using System.Collections.Immutable;

namespace ArticleDiff.Syntax;

/// <summary>Reads embedded data files: one entry a line, <c>#</c> begins a comment line, <c>[name]</c> begins a section.</summary>
internal static class EntryList
{
    /// <summary>All entries of a file, whatever their section.</summary>
    public static ImmutableArray<string> Load(string name) => [.. Sections(name).Select(entry => entry.Entry)];

    /// <summary>All entries of a file with the section they stand in; the section is empty before the first one.</summary>
    public static IEnumerable<(string Section, string Entry)> Sections(string name)
    {
        using Stream stream = typeof(EntryList).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The embedded file '{name}' is missing from the assembly.");
        using StreamReader reader = new(stream);
        string section = "";
        while (reader.ReadLine() is { } line)
        {
            ReadOnlySpan<char> entry = line.AsSpan().Trim();
            if (entry.IsEmpty || entry[0] == '#') continue;
            if (entry[0] == '[' && entry[^1] == ']') section = entry[1..^1].ToString();
            else yield return (section, entry.ToString());
        }
    }
}
