using ArticleDiff.Words;

namespace ArticleDiff.Facts;

/// <summary>One number as it is written, before its surroundings are looked at.</summary>
/// <param name="First">Index of its first word.</param>
/// <param name="Last">Index of its last word.</param>
/// <param name="Low">The value, or the lower end of what vague words such as dozens mean.</param>
/// <param name="High">The value, or the upper end.</param>
/// <param name="Kind">Whether it counts, orders or is a percentage.</param>
internal sealed record NumberToken(int First, int Last, decimal Low, decimal High, NumberKind Kind)
{
    private const int LongestNumber = 12;

    public bool IsFraction { get; private init; }

    public bool IsVague => Low != High;

    /// <summary>The number that begins at a word, or null.</summary>
    /// <param name="words">The unit.</param>
    /// <param name="at">The first word.</param>
    /// <param name="millions">Whether m is short for million, as behind a sign of money.</param>
    public static NumberToken? At(FactWords words, int at, bool millions = false)
    {
        FactWord word = words[at];
        if (!word.IsNumber && !word.IsWord) return null;
        if (Vague(words, at) is { } vague) return vague;
        if (word.IsNumber && word.Text.Contains('/', StringComparison.Ordinal)) return Slashed(word.Text, at);
        if (word.Key == "a" && words[at + 1].Key == "quarter" && words[at + 2].Key != "of" && (!HeadNoun.IsNoun(words[at + 2]) || FunctionWords.Of(words[at + 2].Key) != WordClass.None))
            return new NumberToken(at, at + 1, 0.25m, 0.25m, NumberKind.Cardinal) { IsFraction = true };
        if (!NumberWords.TryRead(words.From(at, LongestNumber), out NumberReading reading)) return null;
        int last = at + reading.WordCount - 1;
        for (int i = at + 1; i <= last; i++)
            if (words[i].Join is '–' || (words[i].IsNumber && words[i].IsJoined)) return null;
        decimal value = reading.Value;
        bool fraction = Enumerable.Range(at, reading.WordCount).Any(i => IsPart(words[i].Key)) && value < 1;
        FactWord next = words[last + 1];
        bool glued = !next.IsSpaced && next.Key == "m" && word.IsNumber && value < NumberParts.Largest / 1_000_000m;
        if (glued && (millions || (HeadNoun.Find(words, last + 2, plural: true) >= 0 && words[last + 2].Key != "of"))) (value, last) = (value * 1_000_000m, last + 1);
        return new NumberToken(at, last, value, value, reading.Kind) { IsFraction = fraction };
    }

    private static bool IsPart(string key) => key is "half" or "third" or "thirds" or "quarter" or "quarters" or "fourth" or "fourths" or "fifth" or "fifths" or "sixth" or "sixths"
        or "seventh" or "eighth" or "eighths" or "ninth" or "tenth" or "tenths" or "twentieth";

    // dozens of, hundreds of thousands, scores of, a few hundred, several thousand, a couple of
    private static NumberToken? Vague(FactWords words, int at)
    {
        if (words[at].Key == "a" && words[at + 1].Key == "couple" && words[at + 2].Key == "of") return new NumberToken(at, at + 1, 2, 3, NumberKind.Cardinal);
        int scaleAt = words[at].Key == "several" ? at + 1 : words[at].Key == "a" && words[at + 1].Key == "few" ? at + 2 : -1;
        if (scaleAt > 0 && ScaleOf(words[scaleAt].Key) is > 1 and decimal some) return new NumberToken(at, scaleAt, 2 * some, (10 * some) - 1, NumberKind.Cardinal);
        decimal scale = words[at].Key.EndsWith('s') ? ScaleOf(words[at].Key[..^1]) : 0;
        if (words[at].Key == "scores" && words[at + 1].Key == "of") scale = 20;
        if (scale == 0) return null;
        int last = at;
        if (words[at + 1].Key == "of" && words[at + 2].Key.EndsWith('s') && ScaleOf(words[at + 2].Key[..^1]) is >= 1000 and decimal outer) (scale, last) = (scale * outer, at + 2);
        decimal high = scale is 12 or 20 ? 99 : (10 * scale) - 1;
        return new NumberToken(at, last, 2 * scale, high, NumberKind.Cardinal);
    }

    private static decimal ScaleOf(string key) => key switch
    {
        "ten" => 10,
        "dozen" => 12,
        "hundred" => 100,
        "thousand" => 1000,
        "million" => 1_000_000,
        "billion" => 1_000_000_000,
        "trillion" => 1_000_000_000_000,
        _ => 0,
    };

    private static NumberToken? Slashed(string text, int at)
    {
        string[] parts = text.Split('/');
        if (parts.Length != 2 || parts.Any(part => part.Length != 1 || !char.IsAsciiDigit(part[0])) || parts[0][0] >= parts[1][0] || parts[0] == "0") return null;
        decimal value = (decimal)(parts[0][0] - '0') / (parts[1][0] - '0');
        return new NumberToken(at, at, value, value, NumberKind.Cardinal) { IsFraction = true };
    }
}
