using System.Collections.Immutable;
using System.Globalization;
using ArticleDiff.Syntax;

namespace ArticleDiff.Formats.Reading;

/// <summary>How a story is read. The defaults suit a story folder in the working directory.</summary>
public sealed record StoryReadOptions
{
    /// <summary>The defaults.</summary>
    public static StoryReadOptions Default { get; } = new();

    /// <summary>How units are found. In <see cref="SentenceMode.Lines"/> every file is read as plain text, whatever its name.</summary>
    public SentenceMode Mode { get; init; }

    /// <summary>Days of publication by article id. They win over story.yaml and over what the files say.</summary>
    public ImmutableDictionary<string, DateOnly> Published { get; init; } = ImmutableDictionary<string, DateOnly>.Empty;

    /// <summary>The bytes that the path <c>-</c> means, or null when there are none. It is read to its end and left open.</summary>
    public Stream? StandardInput { get; init; }

    /// <summary>
    /// The folder that the printed paths of articles are relative to. By default the story folder for a folder, and
    /// <see cref="WorkingDirectory"/> for files.
    /// </summary>
    public string? PathBase { get; init; }

    /// <summary>The folder that relative paths, and the paths in error messages, are relative to; by default the current directory.</summary>
    public string? WorkingDirectory { get; init; }

    /// <summary>Bytes that take the place of files on the disk, by path as it is named: former versions, which are no files any more.</summary>
    public ImmutableDictionary<string, byte[]> Contents { get; init; } = ImmutableDictionary.Create<string, byte[]>(StringComparer.Ordinal);

    /// <summary>
    /// Reads what a file was at a revision, for stories whose story.yaml names one: by the revision, as it stands there, and the full path of the file. Null where there is no
    /// version control.
    /// </summary>
    public Func<string, string, FormerVersion>? FormerVersions { get; init; }

    /// <summary>What the input may have at most.</summary>
    public InputLimits Limits { get; init; } = InputLimits.Default;

    /// <summary>
    /// The readers to choose from by file name extension; the first that knows the extension reads the file. The built-in ones, held to <see cref="Limits"/>,
    /// when none are given.
    /// </summary>
    public ImmutableArray<IArticleReader> Readers
    {
        get => !field.IsDefault ? field : Limits == InputLimits.Default ? ArticleReaders.BuiltIn : ArticleReaders.Of(Limits);
        init;
    }

    /// <summary>Adds a day of publication.</summary>
    /// <param name="token">The form <c>id=YYYY-MM-DD</c>.</param>
    /// <exception cref="InputException">The token has another form, the day does not exist, or the id has another day already.</exception>
    public StoryReadOptions WithPublished(string token)
    {
        ArgumentNullException.ThrowIfNull(token);
        int equals = token.IndexOf('=', StringComparison.Ordinal);
        if (equals < 0 || !ArticleId.IsValid(token.AsSpan(0, equals)) || !PublishedDay.TryParse(token.AsSpan(equals + 1), out DateOnly day))
            throw new InputException(token, 0, 0, "a day of publication has the form id=YYYY-MM-DD, such as times=2022-02-10.");
        string id = token[..equals];
        if (Published.TryGetValue(id, out DateOnly known) && known != day)
            throw new InputException(token, 0, 0, $"the article '{id}' was given the day {known.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} already; give one.");
        return this with { Published = Published.SetItem(id, day) };
    }
}
