using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using ArticleDiff.Words;

namespace ArticleDiff.Rules;

/// <summary>Words of another language, from one token of a unit to another.</summary>
/// <param name="First">Index of the first token.</param>
/// <param name="Last">Index of the last token.</param>
/// <param name="Language">The language in English, with a capital, or "foreign" when nobody can tell.</param>
internal readonly record struct ForeignRun(int First, int Last, string Language)
{
    /// <summary>Little words of one language that a row of words must have.</summary>
    private const int LittleWords = 3;

    /// <summary>Words that such a row must have; shorter ones are phrases that English took over (je ne sais quoi).</summary>
    private const int Shortest = 5;

    /// <summary>Words that are looked at; it bounds the work.</summary>
    private const int Longest = 40;

    /// <summary>The languages of each little word, in ordinal order.</summary>
    private static readonly Lazy<FrozenDictionary<string, ImmutableArray<string>>> LittleWordsOf = new(() => RuleData.Entries("foreign-function-words.data.txt")
        .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .SelectMany(fields => fields.Skip(1), (fields, word) => (Language: fields[0], Word: word))
        .GroupBy(entry => entry.Word, entry => entry.Language, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToImmutableArray(), StringComparer.Ordinal));

    private static readonly Lazy<ImmutableArray<string>> Languages = new(() => [.. LittleWordsOf.Value.Values.SelectMany(names => names).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);

    /// <summary>The foreign words that begin at a token, or null.</summary>
    public static ForeignRun? At(VisibleUnit unit, int at) => unit.Is(at, "[") ? InBrackets(unit, at) : InARow(unit, at);

    /// <summary>Brackets hold what an editor or translator put in: one foreign little word beside words that are not English is enough.</summary>
    private static ForeignRun? InBrackets(VisibleUnit unit, int open)
    {
        int close = open + 1;
        while (close < unit.Count && close - open <= Longest && !unit.Is(close, "]")) close++;
        if (!unit.Is(close, "]")) return null;
        int[] words = [.. Enumerable.Range(open + 1, close - open - 1).Where(unit.IsWord)];
        // Where two languages have as many of the words, nobody can tell which it is by these alone: the message then names none.
        string? language = Languages.Value.MaxBy(name => words.Count(word => IsLittle(unit, word, name)));
        if (words.Length < 2 || language is null || !words.Any(word => IsLittle(unit, word, language))) return null;
        if (words.Any(word => IsEnglishLittle(unit, word, language))) return null;
        // A name may hold such words: El Paso, van Gogh. Only a word in small letters that nobody has heard in English makes it foreign.
        if (!words.Any(word => char.IsLower(unit.TextOf(word)[0]) && !IsLittle(unit, word, language) && !IsKnown(unit, word))) return null;
        bool alone = Languages.Value.Count(name => words.Count(word => IsLittle(unit, word, name)) == words.Count(word => IsLittle(unit, word, language))) == 1;
        return new ForeignRun(open, close, alone ? Name(language) : "foreign");
    }

    private static ForeignRun? InARow(VisibleUnit unit, int first)
    {
        // Most words are English ones, with which no row begins in any language.
        if (!IsPlain(unit, first) || (LanguagesOf(unit, first).IsEmpty && IsKnown(unit, first))) return null;
        foreach (string language in Languages.Value)
        {
            if (!IsLittle(unit, first, language) && IsKnown(unit, first)) continue;
            int last = first, little = 0, own = 0;
            for (int i = first; i < unit.Count && i - first < Longest && IsPlain(unit, i); i++)
            {
                bool isLittle = IsLittle(unit, i, language);
                if (!isLittle && (IsEnglishLittle(unit, i, language) || (IsKnown(unit, i) && ++own > little))) break;
                if (isLittle) little++;
                last = i;
            }

            if (little >= LittleWords && last - first + 1 >= Shortest) return new ForeignRun(first, last, Name(language));
        }

        return null;
    }

    /// <summary>A word in small letters outside of quotation marks: capitals make names and titles.</summary>
    private static bool IsPlain(VisibleUnit unit, int at) => unit.IsWord(at) && !unit.IsSpeech(at) && !char.IsUpper(unit.TextOf(at)[0]);

    private static bool IsLittle(VisibleUnit unit, int at, string language) => LanguagesOf(unit, at).Contains(language);

    /// <summary>The languages that a word is a little word of; none when it is one of English.</summary>
    private static ImmutableArray<string> LanguagesOf(VisibleUnit unit, int at)
        => LittleWordsOf.Value.TryGetValue(unit.TextOf(at).ToString().ToLowerInvariant(), out ImmutableArray<string> languages) && !IsEnglishWord(unit.KeyOf(at)) ? languages : [];

    private static bool IsEnglishLittle(VisibleUnit unit, int at, string language) => !IsLittle(unit, at, language) && IsEnglishWord(unit.KeyOf(at));

    private static bool IsEnglishWord(string key) => FunctionWords.Of(key) != WordClass.None;

    private static bool IsKnown(VisibleUnit unit, int at) => Lexicon.Default.Find(unit.KeyOf(at)) >= 0;

    private static string Name(string language) => CultureInfo.InvariantCulture.TextInfo.ToTitleCase(language);
}
