namespace ArticleDiff.Syntax;

/// <summary>The number, letter or sign that opens an item of a list: 1. 1) 1.) (1) a) iv) •.</summary>
/// <param name="Form">The signs around the value, or the bullet itself.</param>
/// <param name="Style">Whether the value is a number, a letter or a roman numeral.</param>
/// <param name="Value">The value; 0 for a bullet.</param>
/// <param name="Length">How many tokens it takes.</param>
internal readonly record struct ListMarker(string Form, char Style, int Value, int Length)
{
    /// <summary>Reads the marker that begins at a visible token; its length is 0 when there is none.</summary>
    public static ListMarker At(VisibleTokens tokens, int index)
    {
        if (index >= tokens.Count || !tokens.IsSpaced(index)) return default;
        ReadOnlySpan<char> text = tokens.TextOf(index);
        if (text is "•" or "⁃" or "◦" or "▪" or "‣" or "●" or "·")
        {
            bool numbered = index + 2 < tokens.Count && tokens.KindOf(index + 1) == TokenKind.Number && !tokens.IsSpaced(index + 2) && tokens.Is(index + 2, '.');
            return new ListMarker(text.ToString(), '•', 0, numbered ? 3 : 1);
        }

        bool bracket = text is "(";
        int at = bracket ? index + 1 : index;
        if (at >= tokens.Count || (bracket && tokens.IsSpaced(at))) return default;
        (char style, int value) = Read(tokens.TextOf(at), tokens.KindOf(at));
        if (value == 0) return default;
        bool stop = tokens.Is(at + 1, '.') && !tokens.IsSpaced(at + 1);
        int close = stop ? at + 2 : at + 1;
        bool closed = tokens.Is(close, ')') && !tokens.IsSpaced(close);
        if (bracket != (bracket && closed) || (!stop && !closed)) return default;
        int end = closed ? close + 1 : close;
        if (end >= tokens.Count || !tokens.IsSpaced(end)) return default;
        string form = bracket ? "()" : stop && closed ? ".)" : stop ? "." : ")";
        return new ListMarker(form, style, value, end - index);
    }

    /// <summary>Whether this marker continues the list that <paramref name="before"/> belongs to.</summary>
    public bool Continues(ListMarker before) => Length > 0 && before.Length > 0 && Form == before.Form && (Value == 0 ? before.Value == 0 : IsNext(before));

    private bool IsNext(ListMarker before) => (Style == before.Style && Value == before.Value + 1)
        // (i) can be the letter behind (h) and the first roman numeral.
        || (before.Style == 'a' && Style == 'i' && before.Value == 'i' - 'a' && Value == 1);

    private static (char Style, int Value) Read(ReadOnlySpan<char> text, TokenKind kind)
    {
        const int Largest = 99;
        if (kind == TokenKind.Number) return text.Length <= 2 && int.TryParse(text, System.Globalization.NumberStyles.None, null, out int number) && number <= Largest ? ('1', number) : default;
        if (kind != TokenKind.Word || text.Length > 5) return default;
        int roman = Roman(text);
        if (roman > 0) return ('i', roman);
        return text.Length == 1 && char.IsAsciiLetter(text[0]) ? ('a', char.ToLowerInvariant(text[0]) - 'a' + 1) : default;
    }

    private static int Roman(ReadOnlySpan<char> text)
    {
        int value = 0, last = 0;
        for (int i = text.Length - 1; i >= 0; i--)
        {
            int digit = text[i] switch { 'i' or 'I' => 1, 'v' or 'V' => 5, 'x' or 'X' => 10, _ => 0 };
            if (digit == 0) return 0;
            value += digit < last ? -digit : digit;
            last = Math.Max(last, digit);
        }

        return value;
    }
}
