using System.Text.Json;

namespace ArticleDiff.Formats.Reading.Lines;

/// <summary>One article of a JSON Lines file: a line of its own, or one of a story. It has either its text or the path of its file.</summary>
/// <param name="Id">Its id: 1 to 256 characters, none of them a control character.</param>
public sealed record ArticleLine(string Id)
{
    /// <summary>The whole text, or null when <see cref="Path"/> names a file.</summary>
    public string? Text { get; init; }

    /// <summary>The file, relative to the root of the corpus, with <c>/</c>; null when <see cref="Text"/> holds the words.</summary>
    public string? Path { get; init; }

    /// <summary>The extension, with the dot, that chooses the reader of <see cref="Text"/>: plain text unless the line says otherwise.</summary>
    public string Extension { get; init; } = ".txt";

    /// <summary>Who published it, or null.</summary>
    public string? Outlet { get; init; }

    /// <summary>The day of publication, or null.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Its address, or null.</summary>
    public string? Url { get; init; }

    /// <summary>The keys that this program does not know, as one JSON object, or null when there are none. They are passed through.</summary>
    public JsonElement? Meta { get; init; }

    /// <summary>Reads and checks a line that is one article.</summary>
    /// <param name="utf8">The line without its end.</param>
    /// <param name="path">The file as messages print it.</param>
    /// <param name="line">One-based number of the line.</param>
    /// <exception cref="InputException">It is no JSON object, or breaks a rule; the message says where and what to write instead.</exception>
    public static ArticleLine Parse(ReadOnlyMemory<byte> utf8, string path, int line)
    {
        ArgumentNullException.ThrowIfNull(path);
        using JsonDocument document = LineKeys.Document(utf8, path, line);
        return Of(LineKeys.Of(document.RootElement, "an article", path, line));
    }

    internal static ArticleLine Of(LineKeys keys)
    {
        string id = keys.RequiredId("id");
        string? text = keys.OptionalWords("text"), path = keys.OptionalText("path"), format = keys.OptionalText("format");
        if (text is null == path is null) throw keys.Wrong($"the article '{id}' needs either 'text' or 'path'{(text is null ? "" : ", and not both")}.");
        if (path is not null) CheckPath(path, keys);
        if (format is not null && text is null) throw keys.Wrong($"the article '{id}': 'format' goes with 'text'; the name of a file says its format.");
        string? day = keys.OptionalText("published");
        DateOnly published = default;
        if (day is not null && !PublishedDay.TryParseWithTime(day, out published)) throw keys.Wrong($"'{day}' is no day; write it as YYYY-MM-DD, such as 2022-02-10.");
        string? url = keys.OptionalText("url");
        if (url is not null && !WebAddress.IsValid(url)) throw keys.Wrong($"'{url}' is no web address; write it with https:// or http://.");
        return new ArticleLine(id)
        {
            Text = text,
            Path = path,
            Extension = format switch
            {
                null or "text" => ".txt",
                "markdown" => ".md",
                "html" => ".html",
                _ => throw keys.Wrong($"'{format}' is no format; write text, markdown or html."),
            },
            Outlet = keys.OptionalText("outlet"),
            Published = day is null ? null : published,
            Url = url,
            Meta = keys.Rest(),
        };
    }

    private static void CheckPath(string path, LineKeys keys)
    {
        bool rooted = path.StartsWith('/') || path.StartsWith('\\') || (path.Length > 1 && path[1] == ':' && char.IsAsciiLetter(path[0]));
        if (rooted) throw keys.Wrong($"'{path}' is an absolute path; name a file inside the folder of the input, or give --root.");
        if (path.Split('/', '\\').Contains("..")) throw keys.Wrong($"'{path}' leads out of the folder of the input; name a file inside it, or give --root.");
    }
}
