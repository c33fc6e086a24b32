using System.Globalization;
using ArticleDiff.Text;

namespace ArticleDiff.Words;

/// <summary>Splits words into the parts of which numbers are made.</summary>
internal static class NumberParts
{
    // Longer than any number that is written out; a bound keeps the reading of a whole sentence linear.
    private const int MaxParts = 24, MaxDigits = 18;

    /// <summary>No number is larger: what rules do with two of them fits a decimal.</summary>
    public const decimal Largest = 1_000_000_000_000_000_000m;

    private static readonly Lazy<WordTable<NumberPart>> Vocabulary = new(ReadVocabulary);

    private static readonly (string Suffix, decimal Factor)[] Scales =
        [("bn", 1_000_000_000m), ("tn", 1_000_000_000_000m), ("mn", 1_000_000m), ("k", 1_000m)];

    /// <summary>Whether a number may begin with this word: a cheap test that most words fail.</summary>
    public static bool MayBegin(string word)
    {
        if (word.Length == 0) return false;
        if (char.IsAsciiDigit(word[0]) || char.IsNumber(word[0])) return true;
        string key = TextFolding.Fold(word);
        int hyphen = key.IndexOf('-', StringComparison.Ordinal);
        ReadOnlySpan<char> first = hyphen < 0 ? key : key.AsSpan(0, hyphen);
        return Vocabulary.Value.TryGetValue(first, out NumberPart part)
            && part.Kind is <= NumberPartKind.Half or NumberPartKind.Article;
    }

    /// <summary>The parts of the longest beginning of <paramref name="words"/> that holds nothing else.</summary>
    public static List<NumberPart> Of(ReadOnlySpan<string> words)
    {
        var parts = new List<NumberPart>();
        for (int index = 0; index < words.Length && parts.Count < MaxParts; index++)
        {
            // A hyphen between words joins what it stands between.
            if (index > 0 && words[index] is "-" or "\u2010" or "\u2011") continue;
            int before = parts.Count;
            if (TryAdd(words[index], parts))
            {
                parts[^1] = parts[^1] with { WordEnd = index + 1 };
                continue;
            }

            parts.RemoveRange(before, parts.Count - before);
            break;
        }

        return parts;
    }

    private static bool TryAdd(string word, List<NumberPart> parts)
    {
        // Digits are read before folding, which would turn 3½ into 31/2.
        if (TryDigits(word, out NumberPart digits))
        {
            parts.Add(digits);
            return true;
        }

        string key = TextFolding.Fold(word);
        if (key.EndsWith('%') && key.Length > 1)
        {
            if (!TryDigits(key.AsSpan(0, key.Length - 1), out digits)) return false;
            parts.Add(digits);
            parts.Add(new NumberPart(NumberPartKind.Percent, 0, 0));
            return true;
        }

        foreach (string piece in key.Split('-'))
        {
            if (!Vocabulary.Value.TryGetValue(piece, out NumberPart part) && !TryDigits(piece, out part)) return false;
            parts.Add(part);
        }

        return true;
    }

    private static bool TryDigits(ReadOnlySpan<char> word, out NumberPart part)
    {
        part = default;
        decimal factor = 1;
        foreach ((string suffix, decimal scale) in Scales)
        {
            if (!word.EndsWith(suffix, StringComparison.OrdinalIgnoreCase)) continue;
            factor = scale;
            word = word[..^suffix.Length];
            break;
        }

        bool ordinal = factor == 1 && word.Length > 2 && char.IsAsciiDigit(word[^3])
            && (word.EndsWith("st", StringComparison.OrdinalIgnoreCase) || word.EndsWith("nd", StringComparison.OrdinalIgnoreCase)
                || word.EndsWith("rd", StringComparison.OrdinalIgnoreCase) || word.EndsWith("th", StringComparison.OrdinalIgnoreCase));
        if (ordinal) word = word[..^2];
        decimal fraction = 0;
        if (word.Length > 0 && word[^1] > '\x7F' && CharUnicodeInfo.GetNumericValue(word[^1]) is > 0 and < 1 and double vulgar)
        {
            fraction = Math.Round((decimal)vulgar, 6);
            word = word[..^1];
            if (word.IsEmpty)
            {
                part = new NumberPart(NumberPartKind.Digits, fraction * factor, 0);
                return true;
            }
        }

        if (!TryDecimal(word, out decimal value) || value > Largest / factor || (ordinal && value != decimal.Truncate(value))) return false;
        part = new NumberPart(ordinal ? NumberPartKind.OrdinalDigits : NumberPartKind.Digits, (value + fraction) * factor, 0);
        return true;
    }

    // Digits, grouped by commas in threes or not at all, then at most one point and digits.
    private static bool TryDecimal(ReadOnlySpan<char> text, out decimal value)
    {
        value = 0;
        int point = text.IndexOf('.');
        ReadOnlySpan<char> whole = point < 0 ? text : text[..point];
        ReadOnlySpan<char> rest = point < 0 ? [] : text[(point + 1)..];
        if (text.Length > MaxDigits || whole.IsEmpty || (point >= 0 && rest.IsEmpty)) return false;
        int comma = whole.IndexOf(',');
        if (comma is 0 or > 3 || (comma > 0 && (whole.Length - comma) % 4 != 0)) return false;
        for (int i = 0; i < whole.Length; i++)
        {
            bool atComma = comma > 0 && i >= comma && (i - comma) % 4 == 0;
            if (atComma ? whole[i] != ',' : !char.IsAsciiDigit(whole[i])) return false;
            if (!atComma) value = (value * 10) + (whole[i] - '0');
        }

        decimal unit = 1;
        foreach (char digit in rest)
        {
            if (!char.IsAsciiDigit(digit)) return false;
            unit /= 10;
            value += unit * (digit - '0');
        }

        return true;
    }

    private static WordTable<NumberPart> ReadVocabulary()
    {
        var vocabulary = new Dictionary<string, NumberPart>(StringComparer.Ordinal);
        foreach (string[] fields in EmbeddedData.Entries("number-words.data.txt").Select(entry => entry.Split(' ')))
        {
            var kind = Enum.Parse<NumberPartKind>(fields[1].Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
            vocabulary.Add(fields[0], new NumberPart(kind, decimal.Parse(fields[2], CultureInfo.InvariantCulture), 0));
        }

        return new WordTable<NumberPart>(vocabulary);
    }
}
