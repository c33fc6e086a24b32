using System.Text;

namespace ArticleDiff.Syntax;

/// <summary>Decides whether a stop ends a sentence, from the word before it and the words behind it.</summary>
internal sealed class SentenceBoundary(VisibleTokens tokens, bool informal)
{
    /// <summary>Up to this many tokens, brackets and quotations that stand inside a sentence are not split.</summary>
    private const int LongestEmbedded = 40;

    private enum Shape
    {
        Lower,
        Upper,
        Digit,
        Symbol,
    }

    /// <summary>Whether a token can end a sentence: stops of all kinds, and initialisms, which keep their stop.</summary>
    public bool IsStop(int index) => tokens.KindOf(index) switch
    {
        TokenKind.Punctuation => IsStopText(tokens.TextOf(index)),
        TokenKind.Word => IsInitialism(tokens.TextOf(index)),
        _ => false,
    };

    /// <summary>The index behind everything that belongs to the stop: further stops, closing marks, references, emoticons.</summary>
    public int EndOfStop(int stop)
    {
        int end = stop + 1;
        while (end < tokens.Count)
        {
            ReadOnlySpan<char> text = tokens.TextOf(end);
            bool spaced = tokens.IsSpaced(end);
            if (spaced && tokens.Is(stop, '.') && !tokens.IsSpaced(stop) && IsEllipsisAt(end)) break;
            if (tokens.KindOf(end) == TokenKind.CloseQuote) end++;
            else if (ReferenceLength(end) is > 0 and int reference) end += reference;
            else if (tokens.KindOf(end) != TokenKind.Punctuation) break;
            else if (IsStopText(text) && (!spaced || text[0] is '.' or '!' or '?')) end++;
            else if (text is ")" or "]" or "}" or "）" or "*" or "_" or "’" or "'" && !spaced) end++;
            else if (text is ":" or ";" && end + 1 < tokens.Count && !tokens.IsSpaced(end + 1) && tokens.TextOf(end + 1) is ")" or "(" or "-" or "]") end += tokens.Is(end + 1, '-') ? 3 : 2;
            else break;
        }

        return Math.Min(end, tokens.Count);
    }

    /// <summary>Whether a sentence that began at <paramref name="start"/> ends with the stop at <paramref name="stop"/>, whose marks reach to <paramref name="next"/>.</summary>
    public bool Ends(int start, int stop, int next)
    {
        if (next >= tokens.Count) return true;
        if (!IsSentenceLevel(start, next)) return false;
        int word = next;
        while (word < tokens.Count && (tokens.KindOf(word) == TokenKind.OpenQuote || tokens.TextOf(word) is "(" or "[" or "*" or "_" or "¿" or "¡")) word++;
        if (word == tokens.Count || IsInsertion(next)) return false;
        bool opened = word > next;
        Shape shape = ShapeOf(word);
        ReadOnlySpan<char> mark = tokens.TextOf(stop);
        // A capital behind words left out is mostly that of a sentence; before another capital it may be that of a name.
        if (IsOmission(stop)) return shape == Shape.Upper && (Abbreviations.IsStarter(tokens.TextOf(word)) || (tokens.IsWord(word + 1) && ShapeOf(word + 1) == Shape.Lower));
        if (mark is "。" or "！" or "？") return true;
        if (!tokens.IsSpaced(next)) return EndsWithoutSpace(stop, next, word, shape, opened);
        if (tokens.KindOf(stop) == TokenKind.Word) return EndsAfterInitialism(start, stop, next, word, shape);
        if (shape == Shape.Symbol) return opened || IsSymbolOpening(word) || (IsEllipsisAt(word) && IsPlainWordBefore(stop));
        bool strong = mark[0] is '!' or '?' or '‽';
        bool closed = next > stop + 1 && tokens.KindOf(next - 1) == TokenKind.CloseQuote;
        if (closed && strong && IsAttribution(word)) return false;
        if (mark[0] == '…' || mark is "..." or ".." || (mark[0] == '.' && mark.Length > 2) || IsSpacedEllipsis(stop, next)) return EndsAfterEllipsis(stop, next, word, shape);
        if (shape == Shape.Lower) return opened ? strong || IsPlainWordBefore(stop) : informal && !closed && (strong || IsPlainWordBefore(stop));
        return strong || EndsAfterWord(start, stop, next, word, shape);
    }

    /// <summary>Whether the index holds an ellipsis that, behind a full stop, opens the next sentence: spaced dots, or dots before a lower-case word.</summary>
    private bool IsEllipsisAt(int index) => (tokens.TextOf(index) is "..." or "…" && index + 1 < tokens.Count && ShapeOf(index + 1) == Shape.Lower)
        || (tokens.Is(index, '.') && tokens.Is(index + 1, '.') && tokens.Is(index + 2, '.') && tokens.IsSpaced(index + 2));

    /// <summary>How many tokens a reference to a note takes that stands behind a stop: [1], [citation needed], .23, or a lone small number before a capital.</summary>
    private int ReferenceLength(int index)
    {
        const int LongestNote = 5, LongestNumber = 2;
        if (tokens.KindOf(index) == TokenKind.Number)
        {
            bool beforeCapital = tokens.TextOf(index).Length <= LongestNumber && index + 1 < tokens.Count && tokens.IsSpaced(index + 1) && tokens.IsWord(index + 1);
            bool afterWord = index > 1 && tokens.IsWord(index - 2) && Abbreviations.UseOf(tokens.TextOf(index - 2)) == StopUse.Ends;
            if (!beforeCapital || !afterWord || !tokens.Is(index - 1, '.')) return 0;
            return tokens.IsSpaced(index) ? (Abbreviations.IsStarter(tokens.TextOf(index + 1)) ? 1 : 0) : (ShapeOf(index + 1) == Shape.Upper ? 1 : 0);
        }

        if (!tokens.Is(index, '[')) return 0;
        for (int i = index + 1; i < tokens.Count && i - index <= LongestNote; i++)
            if (tokens.Is(i, ']')) return i == index + 2 && tokens.KindOf(i - 1) == TokenKind.Number || tokens.TextOf(i - 1) is "needed" ? i - index + 1 : 0;
        return 0;
    }

    /// <summary>Whether what follows the stop is a bracket that goes on with the sentence: Maria! (1965), and; aggression. [the president] Smith.</summary>
    private bool IsInsertion(int next)
    {
        if (tokens.TextOf(next) is not ("[" or "(") || next + 1 >= tokens.Count) return false;
        if (tokens.Is(next, '[') && ShapeOf(next + 1) == Shape.Lower) return true;
        (int open, int close) = tokens.EnclosureOf(next + 1);
        return open == next && close + 1 < tokens.Count && (tokens.TextOf(close + 1) is "," or ";" || ShapeOf(close + 1) == Shape.Lower);
    }

    private static bool IsStopText(ReadOnlySpan<char> text) => text is ['.' or '!' or '?' or '…' or '‽' or '。' or '！' or '？', ..];

    private static bool IsInitialism(ReadOnlySpan<char> text) => text.Length >= 3 && text[^1] == '.';

    /// <summary>[...] and (...) mark words left out, not an end.</summary>
    private bool IsOmission(int stop) => stop > 0 && stop + 1 < tokens.Count && tokens.TextOf(stop - 1) is "[" or "(" && tokens.TextOf(stop + 1) is "]" or ")";

    /// <summary>Whether the sentence is not inside a bracket, or a short quotation, that began in mid-sentence and after which the sentence goes on.</summary>
    private bool IsSentenceLevel(int start, int next)
    {
        (int open, int close) = tokens.EnclosureOf(next);
        if (open <= start || close - open > LongestEmbedded) return true;
        bool quotation = tokens.KindOf(open) == TokenKind.OpenQuote;
        if (!quotation) return IsStop(open - 1);
        // “Stop! Thief!” he cried: the words behind the closing mark continue the sentence.
        return close + 1 >= tokens.Count || ShapeOf(close + 1) != Shape.Lower || tokens.TextOf(open - 1) is "," or ":" || close - open > LongestEmbedded / 2;
    }

    private bool EndsWithoutSpace(int stop, int next, int word, Shape shape, bool opened)
    {
        if (shape != Shape.Upper || tokens.KindOf(word) != TokenKind.Word || stop == 0) return false;
        ReadOnlySpan<char> after = tokens.TextOf(word);
        bool sentenceLike = after.Length == 1 ? after is "I" or "A" : char.IsLower(after[1]) || after[1] is '’' or '\'';
        if (!sentenceLike) return false;
        if (tokens.KindOf(stop) == TokenKind.Word) return Abbreviations.IsStarter(after);
        if (tokens.TextOf(stop)[0] is '!' or '?') return opened || next == stop + 1 || tokens.KindOf(next - 1) == TokenKind.CloseQuote;
        if (tokens.KindOf(stop - 1) == TokenKind.Number) return true;
        ReadOnlySpan<char> before = tokens.TextOf(stop - 1);
        bool closed = tokens.KindOf(stop - 1) == TokenKind.CloseQuote || before is ")";
        return closed || (before.Length > 1 && tokens.KindOf(stop - 1) == TokenKind.Word && char.IsLower(before[^1]) && Abbreviations.UseOf(before) == StopUse.Ends);
    }

    private bool EndsAfterInitialism(int start, int stop, int next, int word, Shape shape)
    {
        // A stop of its own behind the initialism (“U.S.”. or U.S.!) ends the sentence whatever the initialism is.
        bool furtherStop = next > stop + 1 && tokens.TextOf(next - 1) is "." or "!" or "?";
        if (shape is Shape.Lower or Shape.Symbol) return furtherStop && shape == Shape.Lower && informal;
        if (furtherStop) return true;
        ReadOnlySpan<char> initials = tokens.TextOf(stop)[..^1];
        ReadOnlySpan<char> after = tokens.TextOf(word);
        StopUse use = Abbreviations.UseOf(initials);
        if (use == StopUse.Inner) return false;
        bool clock = initials.Equals("a.m", StringComparison.OrdinalIgnoreCase) || initials.Equals("p.m", StringComparison.OrdinalIgnoreCase);
        // At 5 a.m. Mr. Smith went: so far the sentence says no more than when.
        if (clock) return shape == Shape.Upper && !Abbreviations.FollowsClockTime(after) && stop - start > 2 && !(next == word && tokens.IsWord(start) && stop - start <= 3 && tokens.TextOf(start) is "At" or "By" or "Around");
        if (shape == Shape.Digit) return false;
        if (tokens.Is(word + 1, ':') && !tokens.IsSpaced(word + 1) && word + 2 < tokens.Count) return true;
        return Abbreviations.IsStarter(after) && !(word + 1 < tokens.Count && tokens.KindOf(word + 1) == TokenKind.Punctuation && IsInitial(word, word + 1));
    }

    private bool EndsAfterEllipsis(int stop, int next, int word, Shape shape)
    {
        if (shape == Shape.Lower) return false;
        int dots = 0;
        for (int i = stop; i < next; i++)
            if (tokens.TextOf(i)[0] == '.') dots += tokens.TextOf(i).Length;
        // Three spaced dots stand for words left out; a fourth one is the stop.
        bool spacedOut = IsSpacedEllipsis(stop, next) && dots == 3;
        if (spacedOut || (tokens.IsSpaced(stop) && dots <= 3)) return shape == Shape.Upper && Abbreviations.IsStarter(tokens.TextOf(word)) && tokens.TextOf(word) is not "I";
        return shape == Shape.Upper;
    }

    private bool IsSpacedEllipsis(int stop, int next) => next - stop > 2 && tokens.Is(stop, '.') && tokens.Is(stop + 1, '.') && tokens.IsSpaced(stop + 1) && tokens.Is(stop + 2, '.');

    private bool EndsAfterWord(int start, int stop, int next, int word, Shape shape)
    {
        if (tokens.IsSpaced(stop) || stop == 0) return true;
        int last = stop - 1;
        if (tokens.KindOf(last) == TokenKind.Number) return last > start || tokens.TextOf(last).Length > 3;
        if (tokens.KindOf(last) != TokenKind.Word) return true;
        // A second stop, or a closing bracket behind the abbreviation (etc.), leaves the decision to what follows.
        ReadOnlySpan<char> before = tokens.TextOf(last), after = tokens.TextOf(word);
        bool starter = Abbreviations.IsStarter(after);
        if (IsInitial(last, stop))
        {
            // Two initials are those of one name: J. A. Smith.
            if (!starter || IsInitial(word, word + 1)) return false;
            return (shape == Shape.Upper && (before is "I" || (last > start && ShapeOf(last - 1) == Shape.Lower))) || after is not ("So" or "He" or "An" or "A" or "I" or "You" or "My" or "Is" or "To");
        }

        if (next > stop + 1 && tokens.KindOf(next - 1) == TokenKind.CloseQuote) return true;
        return Abbreviations.UseOf(before) switch
        {
            StopUse.Ends => true,
            StopUse.Title => after is "The" && before is "Sr" or "Ste",
            StopUse.Inner => false,
            // No. is an abbreviation before a number and a short answer otherwise.
            StopUse.Number => shape != Shape.Digit && !IsRomanNumeral(after),
            StopUse.Capital => shape == Shape.Upper,
            StopUse.Date => shape == Shape.Upper && !Abbreviations.FollowsClockTime(after),
            _ => shape == Shape.Upper && starter,
        };
    }

    private bool IsInitial(int letter, int stop) => stop < tokens.Count && tokens.IsWord(letter) && tokens.TextOf(letter) is [char only] && char.IsUpper(only) && tokens.Is(stop, '.') && !tokens.IsSpaced(stop);

    private static bool IsRomanNumeral(ReadOnlySpan<char> text) => text.Length > 0 && !text.ContainsAnyExcept("IVX") && text is not "I";

    /// <summary>Whether the word before the stop is no abbreviation, so that even a lower-case word behind it can begin a sentence.</summary>
    private bool IsPlainWordBefore(int stop) => stop > 0 && tokens.KindOf(stop) == TokenKind.Punctuation && (tokens.KindOf(stop - 1) != TokenKind.Word
        || (tokens.TextOf(stop - 1).Length > 1 && Abbreviations.UseOf(tokens.TextOf(stop - 1)) == StopUse.Ends));

    /// <summary>Whether a speaker and a verb of speech follow a quotation: “Why?” Smith asked.</summary>
    private bool IsAttribution(int word)
    {
        const int LongestName = 3;
        if (tokens.IsWord(word) && ShapeOf(word) == Shape.Lower) return true;
        for (int i = word; i < tokens.Count && i - word <= LongestName && tokens.IsWord(i); i++)
        {
            if (i > word && Abbreviations.IsSpeechVerb(tokens.TextOf(i))) return true;
            if (ShapeOf(i) != Shape.Upper) return false;
        }

        return false;
    }

    /// <summary>Symbols that begin a sentence: currency, bullets, tags. Others, such as dashes and commas, go on with it.</summary>
    private bool IsSymbolOpening(int index) => tokens.TextOf(index) is "$" or "£" or "€" or "¥" or "•" or "·" or "▪" or "‣" or "◦" or "⁃" or "●" or "#" or "+";

    private Shape ShapeOf(int index)
    {
        if (tokens.KindOf(index) == TokenKind.Number) return Shape.Digit;
        if (tokens.KindOf(index) == TokenKind.OpenQuote) return Shape.Upper;
        if (tokens.KindOf(index) != TokenKind.Word) return Shape.Symbol;
        ReadOnlySpan<char> text = tokens.TextOf(index);
        if (text[0] is '#' or '@') return Shape.Upper;
        int at = CharacterClass.IsApostrophe(text[0]) && text.Length > 1 ? 1 : 0;
        if (char.IsDigit(text[at])) return Shape.Digit;
        Rune.DecodeFromUtf16(text[at..], out Rune first, out int length);
        if (!Rune.IsLower(first)) return Shape.Upper;
        // iPhone and eBay begin sentences as they are.
        return at + length < text.Length && length == 1 && char.IsUpper(text[at + 1]) ? Shape.Upper : Shape.Lower;
    }
}
