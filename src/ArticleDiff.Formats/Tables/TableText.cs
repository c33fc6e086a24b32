using System.Collections.Immutable;
using System.Globalization;
using ArticleDiff.Formats.Reading;

namespace ArticleDiff.Formats.Tables;

/// <summary>Puts the words back into a table that was written without them.</summary>
public sealed class TableText
{
    private readonly string _path;
    private readonly int _story;
    private readonly int _article;
    private readonly int _start;
    private readonly int _end;
    private readonly int _text;
    private readonly int _count;

    private TableText(string path, IReadOnlyList<string> heading)
    {
        List<string> names = [.. heading];
        _path = path;
        (_story, _article, _start, _end, _text) = (names.IndexOf("story"), names.IndexOf("article"), names.IndexOf("start"), names.IndexOf("end"), names.IndexOf("text"));
        _count = names.Count;
    }

    /// <summary>Whether the table has words at all.</summary>
    public bool HasText => _story >= 0 && _article >= 0 && _start >= 0 && _end >= 0 && _text >= 0;

    /// <summary>Reads the heading of a table.</summary>
    /// <param name="heading">Its first row.</param>
    /// <param name="path">The file as messages print it.</param>
    public static TableText Of(TableRow heading, string path)
    {
        ArgumentNullException.ThrowIfNull(heading);
        return new TableText(path, heading.Fields);
    }

    /// <summary>The story and the article that a row speaks of.</summary>
    /// <exception cref="InputException">The row has another number of fields than the heading.</exception>
    public (string Story, string Article) ArticleOf(TableRow row)
    {
        Check(row);
        return (row.Fields[_story], row.Fields[_article]);
    }

    /// <summary>The row with its words.</summary>
    /// <param name="row">The row.</param>
    /// <param name="content">All characters of the article, or null when it is not at hand: then the row stays as it is.</param>
    /// <exception cref="InputException">The row has another number of fields, or its offsets lie outside of the article.</exception>
    public ImmutableArray<string> Attach(TableRow row, string? content)
    {
        Check(row);
        if (content is null) return [.. row.Fields];
        if (!TryOffset(row.Fields[_start], out int start) || !TryOffset(row.Fields[_end], out int end) || end < start || end > content.Length)
            throw new InputException(_path, row.Line, 1, "its offsets are not in the article; the table was changed since it was written.");
        string[] fields = [.. row.Fields];
        fields[_text] = content[start..end];
        return [.. fields];
    }

    private static bool TryOffset(string text, out int offset) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out offset);

    private void Check(TableRow row)
    {
        if (row.Fields.Count != _count) throw new InputException(_path, row.Line, 1, $"the row has {row.Fields.Count} fields, and the heading {_count}; the table was changed since it was written.");
    }
}
