using ArticleDiff.Words;

namespace ArticleDiff.Rules;

/// <summary>Finds lists in running text (X, Y and Z) that hold one item twice.</summary>
internal static class DoubledItems
{
    /// <summary>Words of an item; what is longer is a clause.</summary>
    private const int LongestItem = 3;

    /// <summary>Letters of an item that is no word.</summary>
    private const int LongestSymbol = 2;

    /// <summary>Items between commas that are looked at, backwards from the conjunction; it bounds the work on endless lists.</summary>
    private const int LongestList = 12;

    /// <summary>Doubled items of a unit: the key of the item, and the tokens from its first place to the end of its second.</summary>
    public static IEnumerable<(string Key, int First, int Last)> In(VisibleUnit unit)
    {
        for (int and = 3; and < unit.Count; and++)
        {
            if (!unit.Is(and, "and") && !unit.Is(and, "or")) continue;
            if (Find(unit, and) is { } found) yield return found;
        }
    }

    private static (string Key, int First, int Last)? Find(VisibleUnit unit, int and)
    {
        List<(int First, int Last)> items = [];
        int last = unit.Is(and - 1, ",") ? and - 2 : and - 1;
        // The items between commas are known from end to end; they are collected backwards.
        while (items.Count < LongestList && BoundedItem(unit, last) is { } first)
        {
            items.Insert(0, (first, last));
            last = first - 2;
        }

        if (items.Count == 0) return null;
        for (int a = 0; a < items.Count; a++)
        {
            string key = Key(unit, items[a].First, items[a].Last);
            if (!IsThing(unit, items[a])) continue;
            for (int b = a + 1; b < items.Count; b++)
                if (Key(unit, items[b].First, items[b].Last) == key) return (key, items[a].First, items[b].Last);

            int length = items[a].Last - items[a].First + 1;
            int before = items[0].First - 2 - (length - 1);
            bool opens = before >= 0 && AllWords(unit, before, length) && Key(unit, before, before + length - 1) == key && !Begins(unit, before);
            int behind = and + 1;
            bool closes = AllWords(unit, behind, length) && Key(unit, behind, behind + length - 1) == key && !Continues(unit, behind + length);
            // X, X and X is a figure of speech.
            if (opens == closes) continue;
            if (closes) return (key, items[a].First, behind + length - 1);
            if (a > 0 || !(IsIntroduced(unit, before) || IsFirm(unit, items, and))) return (key, before, items[a].Last);
        }

        return null;
    }

    /// <summary>The first token of an item that ends here and has a comma before it, or null.</summary>
    private static int? BoundedItem(VisibleUnit unit, int last)
    {
        int first = last;
        while (first > 0 && unit.IsWord(first) && !unit.IsSpeech(first) && !unit.Is(first, "and") && !unit.Is(first, "or") && last - first < LongestItem) first--;
        return first < last && first > 0 && unit.Is(first, ",") && !unit.IsSpeech(first) ? first + 1 : null;
    }

    private static bool AllWords(VisibleUnit unit, int first, int length)
    {
        for (int i = first; i < first + length; i++)
            if (!unit.IsWord(i) || unit.IsSpeech(i)) return false;
        return true;
    }

    /// <summary>Whether the item names a thing: its words but a leading article are content words, and its last one is a noun first of all.</summary>
    private static bool IsThing(VisibleUnit unit, (int First, int Last) item)
    {
        // Letters are symbols of a formula or a program, in which u and U are two.
        if (item.First == item.Last && unit.TextOf(item.First).Length <= LongestSymbol) return false;
        int from = item.Last > item.First && unit.KeyOf(item.First) is "the" or "a" or "an" ? item.First + 1 : item.First;
        for (int i = from; i <= item.Last; i++)
        {
            const WordClass Little = WordClass.Stop | WordClass.Negation | WordClass.Pronoun | WordClass.Modal | WordClass.NearTime | WordClass.Reporting;
            if ((FunctionWords.Of(unit.KeyOf(i)) & Little) != 0) return false;
        }

        string key = unit.KeyOf(item.Last);
        int word = Lexicon.Default.Find(key);
        if (word < 0 || char.IsUpper(unit.TextOf(item.Last)[0])) return true;
        LexicalParts parts = Lexicon.Default.PartsOf(word);
        // Adjectives, adverbs and past forms are doubled for effect: a long, long and winding road. A plural is a noun whatever its base may be.
        bool plural = key.EndsWith('s') && !key.EndsWith("ss", StringComparison.Ordinal);
        return (parts & LexicalParts.Noun) != 0 && (plural || ((parts & (LexicalParts.Adjective | LexicalParts.Adverb)) == 0 && !key.EndsWith("ed", StringComparison.Ordinal)));
    }

    /// <summary>Whether the words before the list begin with a preposition or conjunction, so that they may be an introduction: in Peru, Peru and Chile won.</summary>
    private static bool IsIntroduced(VisibleUnit unit, int at)
    {
        int first = at;
        while (first > 0 && unit.IsWord(first - 1)) first--;
        string key = unit.KeyOf(first);
        return key is not ("the" or "a" or "an") && (FunctionWords.Of(key) & (WordClass.Stop | WordClass.Pronoun)) == WordClass.Stop;
    }

    /// <summary>Whether three single names may be those of a firm or of namesakes: Lark, Lark and Finch.</summary>
    private static bool IsFirm(VisibleUnit unit, List<(int First, int Last)> items, int and)
        => items.Count == 1 && items[0].First == items[0].Last && char.IsUpper(unit.TextOf(items[0].First)[0]) && unit.IsWord(and + 1) && char.IsUpper(unit.TextOf(and + 1)[0]);

    /// <summary>Whether the item begins earlier, so that it is another one: Grand Harbour Hotel and Harbour Hotel.</summary>
    private static bool Begins(VisibleUnit unit, int first)
        => char.IsUpper(unit.TextOf(first)[0]) && unit.IsWord(first - 1) && char.IsUpper(unit.TextOf(first - 1)[0]);

    /// <summary>Whether the item goes on, so that it is another one: roses and rose gardens.</summary>
    private static bool Continues(VisibleUnit unit, int at) => unit.IsWord(at) && (FunctionWords.Of(unit.KeyOf(at)) & WordClass.Stop) == 0;

    private static string Key(VisibleUnit unit, int first, int last) => string.Join(' ', Enumerable.Range(first, last - first + 1).Select(unit.KeyOf));
}
