using ArticleDiff.Syntax;
using ArticleDiff.Words;

namespace ArticleDiff.Facts;

/// <summary>How the words of an article are written where their case tells something: inside of sentences that are not all capitals.</summary>
internal sealed class NameEvidence
{
    private readonly Dictionary<string, (int Lower, int Capital)> _uses = new(StringComparer.Ordinal);

    public NameEvidence(IEnumerable<NameUnit> units)
    {
        foreach (NameUnit unit in units.Where(unit => !unit.IsTitleCase && unit.Sentence.Kind is UnitKind.Sentence or UnitKind.Caption))
        {
            foreach (NameWord word in unit.Words)
            {
                if (!word.IsWord || (word.Begins && word.IsCapital)) continue;
                (int lower, int capital) = _uses.GetValueOrDefault(word.Key);
                _uses[word.Key] = word.IsCapital ? (lower, capital + 1) : (lower + 1, capital);
            }
        }
    }

    /// <summary>Whether the article writes the word with a capital inside of sentences, and more often so than not.</summary>
    public bool IsName(string key) => _uses.TryGetValue(key, out (int Lower, int Capital) uses) && uses.Capital > uses.Lower;

    /// <summary>Whether the article writes the word in lower case and never with a capital.</summary>
    public bool IsCommon(string key) => _uses.TryGetValue(key, out (int Lower, int Capital) uses) && uses is { Lower: > 0, Capital: 0 };

    /// <summary>Whether the dictionary of common words has it.</summary>
    public static bool IsWord(string key) => Lexicon.Default.Find(key) >= 0
        || (key.Contains('-', StringComparison.Ordinal) && key.Split('-').All(part => Lexicon.Default.Find(part) >= 0
            || FunctionWords.Of(part) != WordClass.None));

    /// <summary>Whether a word with a capital can belong to a name.</summary>
    /// <param name="unit">Where it stands.</param>
    /// <param name="index">Its index there.</param>
    public bool Accepts(NameUnit unit, int index)
    {
        NameWord word = unit[index];
        if (!word.IsWord || !word.IsCapital || word.Text.Length > 60) return false;
        if (word.Has(NameWordUse.Modifier) && unit[index + 1] is { IsSpaced: false, IsWord: true }) return false;
        if ((word.IsCalendar && !IsGivenName(word, unit[index + 1])) || word.Has(NameWordUse.NoName)) return false;
        if (word.Begins && Abbreviations.IsStarter(word.Text)) return false;
        if (word.IsInitial) return unit[index + 1].Is('.') && !unit[index + 1].IsSpaced
            && unit[index + 2] is { IsCapital: true, IsSpaced: true } && !unit.IsTitleCase;
        if (word.IsAllCapitals && word.Text.Length >= 3 && !unit.IsTitleCase && (unit[index - 1].Key == "the"
            || unit[index - 1].Is('('))) return true;
        bool silent = unit.IsTitleCase || word.Begins;
        if (word.Has(WordClass.Stop | WordClass.Pronoun | WordClass.Negation | WordClass.Modal | WordClass.NearTime))
            return !silent && word.IsAllCapitals && word.Text.Length == 2 && CountryTable.Default.TryMatch([word.Text], out _);
        if (!silent) return true;
        if (StartsCountry(unit, index)) return true;
        if (word.IsOffice) return true;
        if (IsName(word.Key)) return true;
        if (IsCommon(word.Key)) return false;
        if (!IsWord(word.Key)) return !word.Text.EndsWith("n't", StringComparison.Ordinal) && !Contraction(word.Text);

        // A common word begins a name only when a capital follows that is no beginning of its own.
        NameWord behind = unit[index + 1];
        if (unit.IsTitleCase) return word.Has(NameWordUse.PlaceFirst) && behind.IsWord && behind.IsCapital && !IsWord(behind.Key)
            && !behind.IsAllCapitals;
        NameWord next = unit[index + 1];
        if (next.Is('.') && word.Has(NameWordUse.PlaceFirst)) next = unit[index + 2];
        return next.IsWord && next.IsSpaced && next.IsCapital && !next.Begins && !next.IsCalendar && !next.Has(WordClass.Stop)
            && !word.Has(WordClass.Reporting);
    }

    // Jan before a capitalised word or a small part of a name, without a stop, is a given name and no month.
    private static bool IsGivenName(NameWord word, NameWord next) =>
        word.Key == "jan" && next is { IsWord: true, IsSpaced: true, IsCalendar: false } && (next.IsCapital || next.Has(NameWordUse.Particle));

    private static bool StartsCountry(NameUnit unit, int index)
    {
        string first = unit[index].Text;
        string second = unit[index + 1].IsWord ? unit[index + 1].Text : "";
        string third = unit[index + 2].IsWord ? unit[index + 2].Text : "";
        return CountryTable.Default.TryMatch([first, second, third], out CountryMatch match) && !(unit.IsTitleCase && match.IsAmbiguous);
    }

    // I'm, we'll and the like.
    private static bool Contraction(string text)
    {
        int mark = text.AsSpan().IndexOfAny('\'', '’');
        return mark > 0 && FunctionWords.Of(text[..mark].ToLowerInvariant()) != WordClass.None;
    }
}
