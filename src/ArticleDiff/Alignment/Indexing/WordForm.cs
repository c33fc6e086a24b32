using ArticleDiff.Text;
using ArticleDiff.Words;

namespace ArticleDiff.Alignment.Indexing;

/// <summary>One spelling of a word, as a story has it. Made once for each spelling.</summary>
internal sealed class WordForm
{
    private WordForm(string text, string key, LetterCase letterCase) => (Text, Key, Case) = (text, key, letterCase);

    /// <summary>The letters as they stand.</summary>
    public string Text { get; }

    /// <summary>The comparison key: folded, without possessive ending and without the stops of an abbreviation.</summary>
    public string Key { get; }

    public LetterCase Case { get; }

    /// <summary>Whether a number, an expression for a country or a formula of sources may begin with it.</summary>
    public bool MayBeginNumber { get; private init; }

    public bool MayBeginCountry { get; private init; }

    public bool MayBeginFormula { get; private init; }

    public bool HasCapital => Case != LetterCase.Lower;

    /// <summary>The term that it stands for alone, or -1 before it was asked for.</summary>
    public int Term { get; set; } = -1;

    public TermFlags Flags { get; set; }

    /// <summary>The words of the name that it is the initials of, or null.</summary>
    public WordForm[]? Name { get; set; }

    /// <summary>How often the story has it as a word.</summary>
    public int Count { get; set; }

    public static WordForm Of(string text)
    {
        string key = TextFolding.Fold(text);
        if (key.EndsWith("'s", StringComparison.Ordinal)) key = key[..^2];
        key = key.Trim('\'');
        if (key.Length > 0 && !char.IsAsciiDigit(key[0])) key = key.Replace(".", "", StringComparison.Ordinal);
        if (key.Length == 0) key = text;
        return new WordForm(text, key, CaseOf(text))
        {
            MayBeginNumber = NumberWords.MayBegin(text),
            MayBeginCountry = CountryTable.Default.MayBegin(text),
            MayBeginFormula = SourceFormulas.MayBegin(key),
        };
    }

    private static LetterCase CaseOf(string word)
    {
        int upper = 0, lower = 0;
        string bare = word.EndsWith("’s", StringComparison.Ordinal) || word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word;
        foreach (char c in bare)
        {
            if (char.IsUpper(c)) upper++;
            else if (char.IsLower(c)) lower++;
        }

        if (upper == 0) return LetterCase.Lower;
        if (lower == 0 && upper > 1) return LetterCase.Upper;
        return char.IsUpper(word[0]) ? LetterCase.Capital : LetterCase.Mixed;
    }
}
