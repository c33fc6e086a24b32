using System.Collections.Frozen;
using AngleSharp.Dom;
using ArticleDiff.Syntax;

namespace ArticleDiff.Formats.Reading;

/// <summary>What HTML elements mean for an article.</summary>
internal static class HtmlElements
{
    private static readonly FrozenSet<string> Dropped = Set(
        "script style noscript template nav aside footer form head iframe object embed applet svg math canvas audio video map button input select textarea datalist dialog menu progress meter rp");

    private static readonly FrozenSet<string> DroppedRoles = Set(
        "navigation complementary contentinfo search form dialog alertdialog alert menu menubar toolbar tablist tooltip");

    private static readonly FrozenSet<string> Blocks = Set(
        "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main ol p pre section summary table tbody td tfoot th thead tr ul");

    private static readonly FrozenSet<string> BylineClasses = Set("byline by-line bylines article-byline story-byline author authors article-author author-name");

    /// <summary>Whether an element and all that is in it is no text of the article.</summary>
    public static bool IsDropped(IElement element) =>
        Dropped.Contains(element.LocalName)
        || element.HasAttribute("hidden")
        || Is(element, "aria-hidden", "true")
        || (element.GetAttribute("role") is { } role && DroppedRoles.Contains(role.Trim().ToLowerInvariant()))
        || (element.GetAttribute("style") is { } style && IsInvisible(style));

    /// <summary>Whether text before, in and after an element are separate blocks.</summary>
    public static bool IsBlock(IElement element) => Blocks.Contains(element.LocalName);

    /// <summary>The kind of the text directly in a block element.</summary>
    public static BlockKind KindOf(IElement element, BlockKind around) => element.LocalName switch
    {
        "h1" => BlockKind.Title,
        "h2" or "h3" or "h4" or "h5" or "h6" => BlockKind.Heading,
        "li" or "dd" or "dt" => BlockKind.ListItem,
        "blockquote" => BlockKind.Quotation,
        "figure" or "figcaption" or "caption" => BlockKind.Caption,
        "td" or "th" => BlockKind.TableCell,
        // Pages of old lay out whole articles in table cells; their paragraphs are paragraphs.
        "p" when around == BlockKind.TableCell => BlockKind.Paragraph,
        _ => around,
    };

    /// <summary>Byline or Timestamp when the markup names the text in the element so, otherwise what is around.</summary>
    public static BlockKind? HintOf(IElement element, BlockKind? around)
    {
        if (element.LocalName == "time") return BlockKind.Timestamp;
        if (Is(element, "rel", "author") || Is(element, "itemprop", "author")) return BlockKind.Byline;
        foreach (string name in element.ClassList)
            if (BylineClasses.Contains(name.ToLowerInvariant())) return BlockKind.Byline;
        return around;
    }

    /// <summary>Whether an attribute has a value in any letter case.</summary>
    public static bool Is(IElement element, string attribute, string value) =>
        element.GetAttribute(attribute) is { } text && text.Trim().Equals(value, StringComparison.OrdinalIgnoreCase);

    private static bool IsInvisible(string style)
    {
        foreach (string declaration in style.Split(';'))
        {
            int colon = declaration.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0) continue;
            ReadOnlySpan<char> name = declaration.AsSpan(0, colon).Trim(), value = declaration.AsSpan(colon + 1).Trim();
            if (name.Equals("display", StringComparison.OrdinalIgnoreCase) && value.StartsWith("none", StringComparison.OrdinalIgnoreCase)) return true;
            if (name.Equals("visibility", StringComparison.OrdinalIgnoreCase) && value.StartsWith("hidden", StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
