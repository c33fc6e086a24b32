using ArticleDiff.Words;

namespace ArticleDiff.Facts;

/// <summary>Finds what a number counts: the head of the noun group behind it.</summary>
internal static class HeadNoun
{
    // "three masked and heavily armed young men" is about as far as a noun stands from its number.
    private const int Farthest = 6;

    /// <summary>Index of the noun that is counted, or -1.</summary>
    /// <param name="words">The unit.</param>
    /// <param name="at">The first word behind the number.</param>
    /// <param name="plural">Whether the number asks for a plural.</param>
    public static int Find(FactWords words, int at, bool plural)
    {
        if (words[at].IsJoined && words[at].IsWord) return IsNoun(words[at]) ? at : -1;
        int start = at;
        if (words[start].Key == "of") start++;
        while (words[start].Key is "the" or "these" or "those" or "its" or "their" or "his" or "her" or "our" or "my" or "all" or "other" or "more" or "such" or "different" or "additional") start++;
        int first = -1;
        for (int i = start; i < start + Farthest && words[i].IsWord; i++)
        {
            FactWord word = words[i];
            bool linked = word.Key is "and" or "or" && i > start;
            if (!linked && (FunctionWords.Of(word.Key) & WordClass.Stop) != 0 && !word.IsCapital) break;
            if (linked || word.IsPossessive) continue;
            // "One ordered nine cars": what stands behind another number is counted by that one.
            if (NumberWords.TryRead([word.Text], out NumberReading _)) break;
            if (plural && IsPlural(word))
            {
                bool again = words[i + 1].IsWord && !words[i + 1].IsCapital && IsPlural(words[i + 1]) && !MayBeVerb(words[i + 1]);
                if (!again) return i;
                continue;
            }

            bool ends = !IsNoun(word) || word.Key.EndsWith("ed", StringComparison.Ordinal) || word.Key.EndsWith("ing", StringComparison.Ordinal);
            if (!plural && !ends && !GoesOn(words[i + 1])) return i;
            if (first < 0 && NumberContext.Is("counted", word.Key)) first = i;
        }

        return first;
    }

    /// <summary>The singular of a folded noun.</summary>
    public static string Singular(string key)
    {
        int id = Lexicon.Default.Find(key);
        if (id >= 0) return Lexicon.Default.Text(id);
        return key.Length > 3 && key[^1] == 's' && key[^2] != 's' ? key[..^1] : key;
    }

    public static bool IsPlural(FactWord word)
    {
        string key = word.Key;
        if (NumberContext.Is("plural", key)) return true;
        if (key.Length < 4 || key[^1] != 's' || key[^2] is 's' or 'u' || key.EndsWith("is", StringComparison.Ordinal)) return false;
        int id = Lexicon.Default.Find(key);
        return id < 0 ? key[^2] is not '\'' : (Lexicon.Default.PartsOf(id) & LexicalParts.Noun) != 0;
    }

    public static bool IsNoun(FactWord word) => word.IsWord && (Parts(word) & LexicalParts.Noun) != 0 && (FunctionWords.Of(word.Key) & WordClass.Stop) == 0;

    public static bool IsNounOnly(FactWord word) => Parts(word) == LexicalParts.Noun;

    public static bool MayBeVerb(FactWord word) => (Parts(word) & LexicalParts.Verb) != 0;

    // Behind a singular noun stands another noun (a phone call), or a verb in a form that shows it: a man shot, a plane lands.
    private static bool GoesOn(FactWord next) => IsNoun(next) && !next.IsPossessive && !DateVocabulary.Is("past", next)
        && (IsNounOnly(next) || !(next.Key.EndsWith('s') || next.Key.EndsWith("ed", StringComparison.Ordinal) || next.Key.EndsWith("ing", StringComparison.Ordinal)));

    private static LexicalParts Parts(FactWord word)
    {
        int id = Lexicon.Default.Find(word.Key);
        return id < 0 ? LexicalParts.None : Lexicon.Default.PartsOf(id);
    }
}
