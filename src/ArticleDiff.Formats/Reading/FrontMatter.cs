using ArticleDiff.Syntax;
using ArticleDiff.Text;

namespace ArticleDiff.Formats.Reading;

/// <summary>
/// Reads the YAML front matter of a Markdown article: title, outlet, author (one or a list), published, url. Other keys belong to other
/// programs and are left alone, but for the date that site generators write: it is the day of publication when no other is given and it can be read.
/// </summary>
internal static class FrontMatter
{
    /// <param name="text">The file.</param>
    /// <param name="span">The front matter with its first and its last line, which only delimit it.</param>
    /// <param name="limits">What it may have at most.</param>
    /// <exception cref="InputException">It is no YAML, or one of the keys has a value that cannot be used.</exception>
    public static ArticleMetadata Read(SourceText text, TextSpan span, InputLimits limits)
    {
        int last = text.PositionOf(span.End).Line;
        string yaml = last < 2 ? "" : text.Content[text.LineStarts[1]..text.LineStarts[last]];
        if (YamlText.Read(yaml, text.Path, limits, linesBefore: 1) is not { } root) return ArticleMetadata.None;
        if (root is YamlScalar { IsNull: true }) return ArticleMetadata.None;
        if (root is not YamlMap map) throw Error(text, root, $"front matter must be keys such as 'title: …', not {root.Name}; put a blank line before '---' if it is text.");
        return new ArticleMetadata
        {
            Title = Line(text, map, "title")?.Value,
            Outlet = Line(text, map, "outlet")?.Value,
            Author = map["author"] is YamlList authors ? Names(text, authors) : Line(text, map, "author")?.Value,
            Published = Day(text, Line(text, map, "published")) ?? Date(map),
            Url = Address(text, Line(text, map, "url")),
        };
    }

    private static YamlScalar? Line(SourceText text, YamlMap map, string key) => map[key] switch
    {
        null or YamlScalar { IsNull: true } => null,
        YamlScalar scalar => OneLine(text, scalar, key),
        { } other => throw Error(text, other, $"'{key}' must be a single value, not {other.Name}."),
    };

    private static YamlScalar? OneLine(SourceText text, YamlScalar scalar, string key)
    {
        string value = scalar.Value.Trim();
        foreach (char c in value)
            if (char.IsControl(c)) throw Error(text, scalar, $"'{key}' must be one line without control characters.");
        return value.Length == 0 ? null : scalar with { Value = value };
    }

    private static string? Names(SourceText text, YamlList authors)
    {
        List<string> names = [];
        foreach (YamlNode item in authors.Items)
        {
            YamlScalar name = item as YamlScalar ?? throw Error(text, item, $"each author must be a single value, not {item.Name}.");
            if (OneLine(text, name, "author") is { IsNull: false } line) names.Add(line.Value);
        }

        return names.Count == 0 ? null : string.Join(", ", names);
    }

    private static DateOnly? Day(SourceText text, YamlScalar? value)
    {
        if (value is null) return null;
        if (PublishedDay.TryParseWithTime(value.Value, out DateOnly day)) return day;
        throw Error(text, value, $"'{value.Value}' is no day; write it as YYYY-MM-DD, such as 2022-02-10.");
    }

    private static DateOnly? Date(YamlMap map) => map["date"] is YamlScalar { IsNull: false } date && PublishedDay.TryParseWithTime(date.Value.Trim(), out DateOnly day) ? day : null;

    private static string? Address(SourceText text, YamlScalar? value)
    {
        if (value is null || WebAddress.IsValid(value.Value)) return value?.Value;
        throw Error(text, value, $"'{value.Value}' is no web address; write it with https:// or http://.");
    }

    private static InputException Error(SourceText text, YamlNode at, string message) => new(text.Path, at.Line, at.Column, message);
}
