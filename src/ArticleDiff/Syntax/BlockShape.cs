using System.Text;

namespace ArticleDiff.Syntax;

/// <summary>What the kind of a block is decided by: its length, its ending, its capitals and its words.</summary>
internal sealed record BlockShape
{
    /// <summary>Blocks longer than this are running text whatever they say; their words are not spelled out.</summary>
    private const int LongestKey = 60;

    /// <summary>Number of words and numbers.</summary>
    public int Words { get; private init; }

    /// <summary>Whether it ends in a full stop, with or without closing marks behind it.</summary>
    public bool EndsInStop { get; private init; }

    /// <summary>The last character: ‘.’ ‘?’ ‘!’ ‘:’ or whatever stands there.</summary>
    public char Last { get; private init; }

    /// <summary>Whether the first word has a capital or is a number.</summary>
    public bool StartsHigh { get; private init; }

    /// <summary>Number of words of four letters or more, and of those that begin with a capital.</summary>
    public (int Long, int Capitalised) Capitals { get; private init; }

    /// <summary>Number of words that begin with a capital.</summary>
    public int CapitalisedWords { get; private init; }

    public bool HasQuotation { get; private init; }

    /// <summary>Whether all it holds is signs, or one web address, or a sum to be solved.</summary>
    public bool IsSigns { get; private init; }

    /// <summary>Whether it is nothing but a date, a time or a duration.</summary>
    public bool IsTimestamp { get; private init; }

    /// <summary>Whether it is a clock duration alone.</summary>
    public bool IsDuration { get; private init; }

    /// <summary>Whether words come before a clock duration at its end, as under a film.</summary>
    public bool EndsInDuration { get; private init; }

    /// <summary>Whether it ends in a place and a full date without a preposition, as picture agencies write.</summary>
    public bool EndsInPlaceAndDate { get; private init; }

    /// <summary>Whether it holds a sentence with its full stop and then more: no heading does.</summary>
    public bool HasSentences { get; init; }

    public bool IsListItem { get; private init; }

    /// <summary>Whether a colon or a bar stands behind its first word; brackets may stand before it.</summary>
    public bool IsLabelled { get; private init; }

    /// <summary>Whether a dash between blanks stands behind its first word and makes a label of it: the word is in capitals, or nothing behind it is a sentence.</summary>
    public bool IsLabelledByDash { get; private init; }

    /// <summary>Whether all of it stands in one pair of brackets.</summary>
    public bool IsBracketed { get; private init; }

    /// <summary>Its words in lower case with single spaces, apostrophes and stops left out, numbers as they are; empty for long blocks.</summary>
    public string Key { get; private init; } = "";

    /// <summary>Whether words of weight have capitals, as in headings: at least four in five.</summary>
    public bool IsTitleCase => Capitals.Long > 0 && 5 * Capitals.Capitalised >= 4 * Capitals.Long && StartsHigh;

    /// <summary>Whether it reads as running text: a sentence with its full stop, or too long for a heading.</summary>
    public bool IsRunning => HasSentences || (EndsInStop && Last is '.' or '…' && Words >= 3) || (EndsInStop && Words >= 10) || Words >= 30;

    public static BlockShape Of(VisibleTokens tokens)
    {
        int words = 0, capitalised = 0, longWords = 0, longCapitalised = 0, numbers = 0;
        bool quotation = false;
        StringBuilder key = new();
        for (int i = 0; i < tokens.Count; i++)
        {
            TokenKind kind = tokens.KindOf(i);
            ReadOnlySpan<char> text = tokens.TextOf(i);
            quotation |= kind is TokenKind.OpenQuote or TokenKind.CloseQuote;
            if (kind is not (TokenKind.Word or TokenKind.Number))
            {
                if (text is "&" or "©" && words < LongestKey) Append(key, text);
                continue;
            }

            words++;
            if (kind == TokenKind.Number) numbers++;
            bool high = char.IsUpper(text[0]) || char.IsDigit(text[0]);
            if (high) capitalised++;
            if (text.Length >= 4 && kind == TokenKind.Word)
            {
                longWords++;
                if (high) longCapitalised++;
            }

            if (words <= LongestKey) Append(key, text);
        }

        int last = tokens.Count - 1;
        while (last > 0 && (tokens.KindOf(last) == TokenKind.CloseQuote || tokens.TextOf(last) is ")" or "]" or "†" or "*")) last--;
        char end = last < 0 ? ' ' : tokens.TextOf(last)[^1];
        int label = 0;
        while (label < tokens.Count && tokens.TextOf(label) is "(" or "[") label++;
        bool address = words == 1 && tokens.Count == 1 && tokens.TextOf(0).IndexOf('.') > 0 && tokens.TextOf(0).IndexOfAny('/', '@') > 0;
        return new BlockShape
        {
            Words = words,
            EndsInStop = end is '.' or '?' or '!' or '…' or '。' or '！' or '？',
            Last = end,
            StartsHigh = FirstIsHigh(tokens),
            Capitals = (longWords, longCapitalised),
            CapitalisedWords = capitalised,
            HasQuotation = quotation,
            IsSigns = words == 0 || address || (numbers == words && last >= 0 && (end == '=' || (end == '?' && tokens.Count > 1 && tokens.Is(tokens.Count - 2, '=')))),
            IsTimestamp = TimeForms.IsTimestamp(tokens, 0, tokens.Count),
            IsDuration = tokens.Count == 1 && TimeForms.IsClock(tokens.TextOf(0)),
            EndsInDuration = words > 1 && tokens.KindOf(last) == TokenKind.Number && TimeForms.IsClock(tokens.TextOf(last)) && !Precedes(tokens, last),
            EndsInPlaceAndDate = words is > 8 and <= LongestKey && IsPlaceAndDate(tokens, tokens.TextOf(last) is "." ? last : last + 1),
            IsListItem = ListMarker.At(tokens, 0).Length > 0,
            IsLabelled = tokens.Count > label + 2 && tokens.TextOf(label + 1) is ":" or "|" or "/",
            IsLabelledByDash = HasDashLabel(tokens, label, end),
            IsBracketed = tokens.Count > 2 && (tokens.TextOf(0) is "(" or "[") && tokens.EnclosureOf(1) == (0, tokens.Count - 1),
            Key = words <= LongestKey ? key.ToString() : "",
        };
    }

    private static bool HasDashLabel(VisibleTokens tokens, int label, char end)
    {
        int dash = label + 1;
        if (tokens.Count <= dash + 1 || !tokens.IsWord(label) || !(tokens.TextOf(dash) is "-" or "–" or "—") || !tokens.IsSpaced(dash) || !tokens.IsSpaced(dash + 1)) return false;
        ReadOnlySpan<char> word = tokens.TextOf(label);
        return !word.ContainsAnyExceptInRange('A', 'Z') || (char.IsUpper(word[0]) && end is not ('.' or '?' or '!' or '…'));
    }

    private static bool FirstIsHigh(VisibleTokens tokens)
    {
        for (int i = 0; i < tokens.Count; i++)
            if (tokens.KindOf(i) is TokenKind.Word or TokenKind.Number) return !char.IsLower(tokens.TextOf(i)[0]);
        return false;
    }

    /// <summary>Whether a clock time is part of the sentence: “at 3:43”, “by 1:18”.</summary>
    private static bool Precedes(VisibleTokens tokens, int clock) =>
        clock > 0 && tokens.TextOf(clock - 1) is "at" or "by" or "until" or "till" or "to" or "from" or "of" or "around" or "about" or "since" or "after" or "before" or "in" or "," or "-" or "–";

    private static bool IsPlaceAndDate(VisibleTokens tokens, int end)
    {
        const int LongestDate = 7;
        for (int start = Math.Max(1, end - LongestDate); start < end; start++)
            if (start + TimeForms.DateLength(tokens, start) == end)
                return tokens.IsWord(start - 1) && char.IsUpper(tokens.TextOf(start - 1)[0]) && !TimeForms.IsWeekday(tokens, start - 1) && !TimeForms.IsWeekday(tokens, start);
        return false;
    }

    private static void Append(StringBuilder key, ReadOnlySpan<char> text)
    {
        if (key.Length > 0) key.Append(' ');
        foreach (char c in text)
            if (!CharacterClass.IsApostrophe(c) && c != '.') key.Append(char.ToLowerInvariant(c));
    }
}
