using System.Collections.Immutable;
using System.Globalization;

namespace ArticleDiff.Formats.Reading;

/// <summary>
/// What input may have at most. Each limit has a name; docs/input-limits.md lists them, and messages name the one that was reached. They come from whoever runs
/// the program and never from a file, because files may come from the one who attacks.
/// </summary>
public sealed class InputLimits
{
    /// <summary>Bytes of one article or lock.</summary>
    public static readonly InputLimit FileBytes = new("file-bytes", 64 * 1024 * 1024, 250_000_000, "bytes of one article");

    /// <summary>Bytes of one line of a JSON Lines file.</summary>
    public static readonly InputLimit LineBytes = new("line-bytes", 256 * 1024 * 1024, 1_000_000_000, "bytes of one line of a JSON Lines file");

    /// <summary>Articles of a story: each is compared with each.</summary>
    public static readonly InputLimit StoryArticles = new("story-articles", 200, 10_000, "articles of one story; each is compared with each");

    /// <summary>Sentences of an article.</summary>
    public static readonly InputLimit ArticleSentences = new("article-sentences", 500_000, 10_000_000, "sentences of one article");

    /// <summary>Words, numbers, marks and blanks of a sentence.</summary>
    public static readonly InputLimit SentenceTokens = new("sentence-tokens", 20_000, 10_000_000, "words, numbers, marks and blanks of one sentence");

    /// <summary>How deeply HTML elements may nest.</summary>
    public static readonly InputLimit HtmlNesting = new("html-nesting", 500, 2_000, "HTML elements that are open at once");

    /// <summary>Open formatting elements, summed over all tags: a tree repeats each of them in every new block.</summary>
    public static readonly InputLimit HtmlFormatting = new("html-formatting", 2_000_000, 200_000_000, "open formatting elements of HTML, summed over all tags");

    /// <summary>Opening brackets that may be open at once in a paragraph of Markdown.</summary>
    public static readonly InputLimit MarkdownBrackets = new("markdown-brackets", 500, 10_000, "brackets that are open at once in one Markdown paragraph");

    /// <summary>Link targets, <c>](</c>, that may be open at once in a paragraph of Markdown.</summary>
    public static readonly InputLimit MarkdownTargets = new("markdown-targets", 500, 10_000, "link targets that are open at once in one Markdown paragraph");

    /// <summary>Stretches of emphasis marks (<c>*</c>, <c>_</c>, <c>~</c>) in a paragraph of Markdown.</summary>
    public static readonly InputLimit MarkdownEmphasis = new("markdown-emphasis", 5_000, 100_000, "stretches of emphasis marks in one Markdown paragraph");

    /// <summary>Openings of HTML comments, declarations and instructions (<c>&lt;!</c>, <c>&lt;?</c>) in a paragraph of Markdown.</summary>
    public static readonly InputLimit MarkdownComments = new("markdown-comments", 1_000, 100_000, "openings of HTML comments and the like in one Markdown paragraph");

    /// <summary>Definitions of link targets in a file of Markdown.</summary>
    public static readonly InputLimit MarkdownDefinitions = new("markdown-definitions", 20_000, 1_000_000, "definitions of link targets in one Markdown file");

    /// <summary>Bytes of a story.yaml.</summary>
    public static readonly InputLimit YamlBytes = new("yaml-bytes", 1024 * 1024, 64 * 1024 * 1024, "bytes of a story.yaml");

    /// <summary>How deeply lists and keys of a story.yaml or of front matter may nest.</summary>
    public static readonly InputLimit YamlNesting = new("yaml-nesting", 16, 500, "lists and keys that are open at once in a story.yaml or in front matter");

    private readonly ImmutableDictionary<string, long> _values;

    private InputLimits(ImmutableDictionary<string, long> values) => _values = values;

    /// <summary>All limits, in the order of the documentation.</summary>
    public static ImmutableArray<InputLimit> All { get; } =
    [
        FileBytes, LineBytes, StoryArticles, ArticleSentences, SentenceTokens, HtmlNesting, HtmlFormatting, MarkdownBrackets, MarkdownTargets, MarkdownEmphasis, MarkdownComments,
        MarkdownDefinitions, YamlBytes, YamlNesting,
    ];

    /// <summary>The defaults.</summary>
    public static InputLimits Default { get; } = new(ImmutableDictionary.Create<string, long>(StringComparer.Ordinal));

    /// <summary>The value of a limit.</summary>
    public long this[InputLimit limit]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(limit);
            return _values.GetValueOrDefault(limit.Name, limit.Default);
        }
    }

    /// <summary>These limits, one of them changed.</summary>
    /// <param name="token">The form <c>name=number</c>.</param>
    /// <exception cref="InputException">The token has another form, there is no such limit, or the number is none that it can have.</exception>
    public InputLimits With(string token)
    {
        ArgumentNullException.ThrowIfNull(token);
        int equals = token.IndexOf('=', StringComparison.Ordinal);
        string name = equals < 0 ? token : token[..equals];
        InputLimit limit = All.FirstOrDefault(known => known.Name == name)
            ?? throw new InputException(token, 0, 0, $"there is no limit '{name}'; the limits are {string.Join(", ", All.Select(known => known.Name))}.");
        bool isNumber = long.TryParse(token.AsSpan(Math.Max(0, equals + 1)), NumberStyles.None, CultureInfo.InvariantCulture, out long value);
        if (equals < 0 || !isNumber || value < 1 || value > limit.Most)
            throw new InputException(token, 0, 0, string.Create(CultureInfo.InvariantCulture, $"write {name}=NUMBER with a whole number from 1 to {limit.Most}, such as {name}={limit.Default}."));
        return new InputLimits(_values.SetItem(name, value));
    }

    /// <summary>The error for input beyond a limit.</summary>
    /// <param name="limit">The limit.</param>
    /// <param name="path">The file as it is to be printed.</param>
    /// <param name="line">One-based line, or 0.</param>
    /// <param name="column">One-based column, or 0.</param>
    /// <param name="what">What there is too much of, as the beginning of a sentence.</param>
    /// <param name="remedy">What to do instead of raising the limit.</param>
    internal InputException Refusal(InputLimit limit, string path, int line, int column, string what, string remedy) => new(path, line, column, string.Create(
        CultureInfo.InvariantCulture, $"{what}, and the limit {limit.Name} is {this[limit]}; {remedy}, or raise it with --limit {limit.Name}=NUMBER."));
}
