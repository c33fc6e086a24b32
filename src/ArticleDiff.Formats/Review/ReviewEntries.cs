using System.Collections.Immutable;
using System.Text;
using ArticleDiff.Formats.Reading;
using ArticleDiff.Text;

namespace ArticleDiff.Formats.Review;

/// <summary>
/// The common form of the files in which people say something about findings: a version, and one list of entries with a rule and a fingerprint. An entry is
/// put in at its place, so that everything else in the file, comments too, stays as it was.
/// </summary>
internal sealed class ReviewEntries
{
    private const string Version = "1";
    private readonly string _key;
    private readonly int _listLine;
    private readonly int _afterList;

    private ReviewEntries(SourceText text, string key, ImmutableArray<YamlMap> items, int listLine, int afterList)
        => (Text, _key, Items, _listLine, _afterList) = (text, key, items, listLine, afterList);

    public SourceText Text { get; }

    /// <summary>The entries, in file order.</summary>
    public ImmutableArray<YamlMap> Items { get; }

    /// <summary>Reads the file.</summary>
    /// <exception cref="InputException">It is no such file; the message says where and what to write instead.</exception>
    public static ReviewEntries Read(SourceText text, string key, ImmutableArray<string> keys)
    {
        if (YamlText.Read(text.Content, text.Path, InputLimits.Default) is not { } root) return new ReviewEntries(text, key, [], -1, 0);
        // Keys cannot be put behind a null that is written out, or behind the end of a document.
        if (root is YamlScalar { IsNull: true }) throw Error(text, root, $"the file must hold the keys version and {key}, not null; write 'version: {Version}', or empty the file.");
        if (root is not YamlMap map) throw Error(text, root, $"the file must hold the keys version and {key}, not {root.Name}.");
        foreach ((YamlScalar name, _) in map.Entries)
            if (name.Value != "version" && name.Value != key) throw Error(text, name, $"there is no key '{name.Value}' here; the keys are version and {key}.");
        if (map["version"] is not YamlScalar version) throw Error(text, map, $"the key 'version: {Version}' is missing.");
        if (version.Value != Version) throw Error(text, version, $"version '{version.Value}' is not known; this program reads version {Version}.");
        if (map[key] is not { } node) return new ReviewEntries(text, key, [], -1, 0);
        int line = map.Entries.First(entry => entry.Key.Value == key).Key.Line;
        int after = map.Entries.Select(entry => entry.Key.Line).Where(other => other > line).DefaultIfEmpty(int.MaxValue).Min();
        if (node is YamlScalar { IsNull: true }) return new ReviewEntries(text, key, [], line, after);
        if (node is not YamlList list) throw Error(text, node, $"'{key}' must be a list, not {node.Name}; begin each entry with '- rule:'.");
        List<YamlMap> items = [];
        foreach (YamlNode item in list.Items)
        {
            if (item is not YamlMap entry) throw Error(text, item, $"an entry must be a set of keys, not {item.Name}.");
            foreach ((YamlScalar name, _) in entry.Entries)
                if (!keys.Contains(name.Value)) throw Error(text, name, $"an entry has no key '{name.Value}'; the keys are {string.Join(", ", keys)}.");
            items.Add(entry);
        }

        return new ReviewEntries(text, key, [.. items], line, after);
    }

    /// <summary>The value of a key that an entry must have.</summary>
    public string Required(YamlMap entry, string key)
        => Optional(entry, key) ?? throw Error(Text, entry, $"the entry has no '{key}'; write '{key}: …'.");

    /// <summary>The value of a key, or null.</summary>
    public string? Optional(YamlMap entry, string key)
    {
        if (entry[key] is not { } node) return null;
        if (node is YamlScalar { IsNull: false } scalar && !string.IsNullOrWhiteSpace(scalar.Value)) return scalar.Value.Trim();
        throw Error(Text, node, $"'{key}' must be a single value, not {(node is YamlScalar { IsNull: false } ? "white space" : node.Name)}.");
    }

    /// <summary>A fingerprint: eight hexadecimal digits.</summary>
    public string Fingerprint(YamlMap entry)
    {
        string value = Required(entry, "fingerprint");
        return IsFingerprint(value) ? value : throw Error(Text, entry["fingerprint"]!, $"'{value}' is no fingerprint; it has eight digits from 0-9 and a-f, in quotes when all are digits.");
    }

    public static bool IsFingerprint(string value) => value.Length == 8 && value.All(char.IsAsciiHexDigitLower);

    public Location LocationOf(YamlMap entry) => YamlPlace.Of(Text, entry);

    public InputException Error(YamlNode at, string message) => Error(Text, at, message);

    /// <summary>The text with an entry more, or with an entry in the place of an old one.</summary>
    /// <param name="index">The index of the entry before which it is to stand; the number of entries for the end.</param>
    /// <param name="replaces">The entry whose place it takes, or null.</param>
    /// <param name="fields">Keys and values of the entry, in order.</param>
    /// <param name="header">What a new file begins with, lines that end.</param>
    /// <exception cref="InputException">The list is not written with an entry under the other.</exception>
    public string With(int index, int? replaces, IEnumerable<(string Key, string Value)> fields, string header)
    {
        string newline = Text.Content.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        List<string> lines = [.. Text.Content.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n')];
        if (lines[^1].Length == 0) lines.RemoveAt(lines.Count - 1);
        if (_listLine < 0)
        {
            // A file that says nothing yet keeps the comments it has.
            if (!lines.Any(line => line.TrimStart().StartsWith("version:", StringComparison.Ordinal))) lines.AddRange((header + $"version: {Version}").Split('\n'));
            lines.Add($"{_key}:");
            return Join([.. lines, .. Block(fields, "  ")], newline);
        }

        if (Items.IsEmpty)
        {
            int at = _listLine - 1;
            string bare = lines[at].TrimEnd();
            if (bare.EndsWith("[]", StringComparison.Ordinal)) bare = bare[..^2].TrimEnd();
            if (bare != $"{_key}:") throw new InputException(Text.Path, _listLine, 1, $"write '{_key}:' alone in its line, so that an entry can be put below.");
            lines[at] = bare;
            lines.InsertRange(at + 1, Block(fields, "  "));
            return Join(lines, newline);
        }

        int[] dashes = [.. Items.Select(item => DashOf(lines, item))];
        string indent = lines[dashes[0]][..lines[dashes[0]].IndexOf('-', StringComparison.Ordinal)];
        int[] starts = [.. dashes.Select(dash => WithComments(lines, dash)), EndOfLast(lines, dashes[^1])];
        if (replaces is { } old)
        {
            int end = old + 1 < dashes.Length ? starts[old + 1] : starts[^1];
            lines.RemoveRange(dashes[old], end - dashes[old]);
            lines.InsertRange(dashes[old], Block(fields, indent));
        }
        else
        {
            lines.InsertRange(starts[index], Block(fields, indent));
        }

        return Join(lines, newline);
    }

    private int DashOf(List<string> lines, YamlMap item)
    {
        int line = item.Line - 1;
        while (line > _listLine && !lines[line].TrimStart().StartsWith('-')) line--;
        if (line < _listLine || !lines[line].TrimStart().StartsWith('-'))
            throw new InputException(Text.Path, item.Line, item.Column, "write each entry in lines of its own that begin with '- rule:', so that another one can be put beside it.");
        return line;
    }

    private static int WithComments(List<string> lines, int dash)
    {
        // What is indented more belongs to the entry above, and may be its text.
        int indent = IndentOf(lines[dash]), first = dash;
        while (first > 0 && lines[first - 1].TrimStart().StartsWith('#') && IndentOf(lines[first - 1]) <= indent) first--;
        return first;
    }

    private static int IndentOf(string line) => line.Length - line.TrimStart().Length;

    private int EndOfLast(List<string> lines, int dash)
    {
        int end = Math.Min(lines.Count, _afterList - 1);
        while (end > dash + 1 && (lines[end - 1].Trim().Length == 0 || lines[end - 1].StartsWith('#'))) end--;
        return end;
    }

    private static IEnumerable<string> Block(IEnumerable<(string Key, string Value)> fields, string indent)
        => fields.Select((field, number) => $"{indent}{(number == 0 ? "- " : "  ")}{field.Key}: {field.Value}");

    private static string Join(IEnumerable<string> lines, string newline) => string.Concat(lines.Select(line => line + newline));

    /// <summary>A text as a quoted value on one line.</summary>
    public static string Quoted(string value)
    {
        StringBuilder quoted = new("\"");
        foreach (char c in value)
        {
            if (c is '"' or '\\') quoted.Append('\\').Append(c);
            // What acts on a line or on a terminal is spelled out.
            else if (char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFEFF' || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.Format)
                quoted.Append("\\u").Append(((int)c).ToString("X4", System.Globalization.CultureInfo.InvariantCulture));
            else quoted.Append(c);
        }

        return quoted.Append('"').ToString();
    }

    private static InputException Error(SourceText text, YamlNode at, string message) => new(text.Path, at.Line, at.Column, message);
}
