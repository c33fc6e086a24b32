using System.Collections.Frozen;
using AngleSharp.Html.Parser;

namespace ArticleDiff.Formats.Reading;

/// <summary>
/// Counts open elements while a file is tokenised, because building a tree takes time that grows with depth. Elements whose end tag may be
/// left out are not counted: they close each other.
/// </summary>
/// <param name="limits">What may nest and repeat at most.</param>
internal sealed class HtmlNesting(InputLimits limits)
{
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
    /// <returns>The limit that is exceeded, or null.</returns>
    public InputLimit? Take(HtmlTokenType type, string name, bool selfClosing)
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

    /// <summary>The beginning of the sentence that refuses a file.</summary>
    public static string Reason(InputLimit limit) => limit == InputLimits.HtmlNesting ? "elements nest too deeply" : "unclosed formatting elements repeat too often";

    private InputLimit? Verdict() => _depth > limits[InputLimits.HtmlNesting] ? InputLimits.HtmlNesting
        : _repeated > limits[InputLimits.HtmlFormatting] ? InputLimits.HtmlFormatting
        : null;
}
