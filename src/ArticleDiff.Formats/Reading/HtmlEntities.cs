using System.Globalization;
using System.Text;
using AngleSharp.Html;
using ArticleDiff.Text;

namespace ArticleDiff.Formats.Reading;

/// <summary>Decodes character references one by one, so that each keeps its place. Names and repairs are those of the HTML standard.</summary>
internal static class HtmlEntities
{
    /// <summary>Longer than any name of the standard.</summary>
    private const int MaxNameLength = 32;

    private const int MaxCodePoint = 0x10FFFF;

    /// <summary>Adds a stretch of text: references as runs of their own, the rest as it stands.</summary>
    public static void AddRuns(SourceText text, TextSpan span, BlockBuilder runs)
    {
        int plain = span.Start;
        for (int at = span.Start; at < span.End; at++)
        {
            if (text.Content[at] != '&' || Match(text.Content.AsSpan(at, span.End - at)) is not { } reference) continue;
            runs.Add(TextSpan.FromBounds(plain, at));
            runs.Add(new TextSpan(at, reference.Length), reference.Text);
            plain = at + reference.Length;
            at = plain - 1;
        }

        runs.Add(TextSpan.FromBounds(plain, span.End));
    }

    /// <summary>The text with its references decoded.</summary>
    public static string Decode(ReadOnlySpan<char> text)
    {
        StringBuilder decoded = new(text.Length);
        for (int at = 0; at < text.Length;)
        {
            if (text[at] == '&' && Match(text[at..]) is { } reference)
            {
                decoded.Append(reference.Text);
                at += reference.Length;
            }
            else
            {
                decoded.Append(text[at++]);
            }
        }

        return decoded.ToString();
    }

    private static (int Length, string Text)? Match(ReadOnlySpan<char> text) =>
        text.Length > 1 && text[1] == '#' ? MatchNumber(text) : MatchName(text);

    private static (int, string)? MatchNumber(ReadOnlySpan<char> text)
    {
        bool hexadecimal = text.Length > 2 && text[2] is 'x' or 'X';
        int first = hexadecimal ? 3 : 2, at = first, number = 0;
        for (; at < text.Length && (hexadecimal ? char.IsAsciiHexDigit(text[at]) : char.IsAsciiDigit(text[at])); at++)
        {
            int digit = int.Parse(text.Slice(at, 1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
            number = number > MaxCodePoint ? number : (number * (hexadecimal ? 16 : 10)) + digit;
        }

        if (at == first) return null;
        if (at < text.Length && text[at] == ';') at++;
        string spelled = HtmlEntityProvider.IsInCharacterTable(number) ? HtmlEntityProvider.GetSymbolFromTable(number)!
            : number == 0 || HtmlEntityProvider.IsInInvalidRange(number) || !Rune.IsValid(number) ? "\uFFFD"
            : char.ConvertFromUtf32(number);
        return (at, spelled);
    }

    /// <summary>The longest name of the standard; old names count without their semicolon too.</summary>
    private static (int, string)? MatchName(ReadOnlySpan<char> text)
    {
        int end = 1;
        while (end < text.Length && end <= MaxNameLength && char.IsAsciiLetterOrDigit(text[end])) end++;
        if (end == 1) return null;
        if (end < text.Length && text[end] == ';') end++;
        for (; end > 1; end--)
            if (HtmlEntityProvider.Resolver.GetSymbol(text[1..end].ToString()) is { } symbol) return (end, symbol);
        return null;
    }
}
