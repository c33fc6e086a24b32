using System.Collections.Frozen;
using System.Globalization;
using AngleSharp.Html.Parser;

namespace ArticleDiff.Formats.Reading;

/// <summary>
/// Counts open elements while a file is tokenised, because building a tree takes time that grows with depth. Elements whose end tag may be
/// left out are not counted: they close each other.
/// </summary>
internal sealed class HtmlNesting
{
    /// <summary>Elements that may be open at once.</summary>
    public const int MaxDepth = 500;

    /// <summary>
    /// Open formatting elements, summed over all tags: a tree repeats every open formatting element in each new block.
    /// </summary>
    public const int MaxRepeatedFormatting = 2_000_000;

    private static readonly FrozenSet<string> Uncounted = FrozenSet.ToFrozenSet(
        [
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr", "keygen", "frame",
            "basefont", "bgsound", "p", "li", "dt", "dd", "option", "optgroup", "thead", "tbody", "tfoot", "tr", "td", "th", "colgroup",
            "rb", "rt", "rtc", "rp", "html", "head", "body",
        ],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> Formatting = FrozenSet.ToFrozenSet(
        ["a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"], StringComparer.Ordinal);

    private readonly Dictionary<string, int> _open = new(StringComparer.Ordinal);
    private int _depth;
    private int _formatting;
    private long _repeated;

    /// <summary>Takes the next tag.</summary>
    /// <returns>Why the file is to be refused, or null.</returns>
    public string? Take(HtmlTokenType type, string name, bool selfClosing)
    {
        if (type == HtmlTokenType.StartTag)
        {
            _repeated += _formatting;
            if (selfClosing && !Formatting.Contains(name)) return null;
            if (Uncounted.Contains(name)) return Verdict();
            _open[name] = _open.GetValueOrDefault(name) + 1;
            _depth++;
            if (Formatting.Contains(name)) _formatting++;
        }
        else if (type == HtmlTokenType.EndTag && _open.TryGetValue(name, out int count) && count > 0)
        {
            _open[name] = count - 1;
            _depth--;
            if (Formatting.Contains(name)) _formatting--;
        }

        return Verdict();
    }

    private string? Verdict() => _depth > MaxDepth ? Reason("elements nest deeper than", nameof(MaxDepth), MaxDepth)
        : _repeated > MaxRepeatedFormatting ? Reason("unclosed formatting elements repeat beyond", nameof(MaxRepeatedFormatting), MaxRepeatedFormatting)
        : null;

    private static string Reason(string what, string name, int limit) => string.Create(
        CultureInfo.InvariantCulture, $"{what} the limit {name} of {limit}, or their end tags are missing; repair the file, or save its text as .txt.");
}
