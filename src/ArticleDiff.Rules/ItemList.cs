using System.Collections.Frozen;
using System.Collections.Immutable;
using ArticleDiff.Words;

namespace ArticleDiff.Rules;

/// <summary>A list in running text: X, Y and Z. Its items are token ranges of a unit, ends included.</summary>
/// <param name="Items">First and last token of each item.</param>
internal sealed record ItemList(ImmutableArray<(int First, int Last)> Items)
{
    // Words of an item; what is longer is a clause.
    private const int LongestItem = 4;
    private const int MostItems = 16;
    private const int OpenReach = 5;

    private static readonly Lazy<FrozenSet<string>> OpenWords = new(() => RuleData.Entries("open-lists.data.txt").ToFrozenSet(StringComparer.Ordinal));

    /// <summary>Whether the word says that a list is not complete.</summary>
    public static bool IsOpenWord(string key) => OpenWords.Value.Contains(key);

    /// <summary>
    /// The list between two bounds of a unit, both left out, when all that stands there is one list of items of one shape: all with capitals or none.
    /// Null when it is none, or when it may be read in two ways.
    /// </summary>
    public static ItemList? Between(VisibleUnit unit, int from, int to)
    {
        var items = ImmutableArray.CreateBuilder<(int First, int Last)>();
        int first = from + 1, ands = 0;
        for (int i = from + 1; i <= to; i++)
        {
            bool comma = i < to && (unit.Is(i, ",") || unit.Is(i, ";")), and = i < to && unit.Is(i, "and");
            if (and) ands++;
            if (!comma && !and && i < to)
            {
                if (!unit.IsWord(i) || unit.IsSpeech(i) || IsOpenWord(unit.KeyOf(i))) return null;
                continue;
            }

            // "Y, and Z" has the comma and the word.
            bool empty = i == first;
            if (empty && !(and && items.Count > 0)) return null;
            if (!empty)
            {
                // Behind the one "and" stands the last item; another one is inside of an item.
                if (ands - (and ? 1 : 0) > 0 && i < to) return null;
                if (i - first > LongestItem) return null;
                items.Add((first, i - 1));
            }

            first = i + 1;
        }

        if (ands != 1 || items.Count < 2 || items.Count > MostItems) return null;
        bool capitals = char.IsUpper(unit.TextOf(items[0].First)[0]);
        return items.All(item => char.IsUpper(unit.TextOf(item.First)[0]) == capitals) ? new ItemList(items.ToImmutable()) : null;
    }

    /// <summary>
    /// Closed lists of three or more items in a unit. Where the first item begins and the last one ends is not known from marks: of the first only its last
    /// word is taken, of the last its words as far as they go on like a name, or its first word.
    /// </summary>
    public static IEnumerable<ItemList> In(VisibleUnit unit)
    {
        for (int and = 3; and + 1 < unit.Count; and++)
        {
            if (!unit.Is(and, "and") || !unit.IsWord(and + 1)) continue;
            List<(int First, int Last)> items = [];
            int last = unit.Is(and - 1, ",") ? and - 2 : and - 1;
            while (items.Count < MostItems && Bounded(unit, last) is { } first)
            {
                items.Insert(0, (first, last));
                last = first - 2;
            }

            if (items.Count == 0 || !unit.IsWord(last) || IsOpen(unit, last)) continue;
            items.Insert(0, (Opening(unit, last), last));
            items.Add((and + 1, Closing(unit, and + 1)));
            if (IsOpen(unit, items[^1].Last + 1) || !items.All(item => IsThing(unit, item))) continue;
            yield return new ItemList([.. items]);
        }
    }

    private static int? Bounded(VisibleUnit unit, int last)
    {
        int first = last;
        while (first > 0 && unit.IsWord(first) && !unit.Is(first, "and") && last - first < LongestItem) first--;
        return first < last && first > 0 && unit.Is(first, ",") ? first + 1 : null;
    }

    // Words with capitals before the first comma are one name.
    private static int Opening(VisibleUnit unit, int last)
    {
        int first = last;
        while (first > 1 && IsCapital(unit, first) && unit.IsWord(first - 1) && IsCapital(unit, first - 1) && last - first < LongestItem) first--;
        return first;
    }

    // "The cedars": an article belongs to its noun; adjectives in between leave the item unknown, and its first noun stands for it.
    private static int Closing(VisibleUnit unit, int first)
    {
        int last = first;
        if (unit.KeyOf(first) is "the" or "a" or "an" && unit.IsWord(first + 1)) last++;
        if (!IsCapital(unit, last)) return last;
        while (unit.IsWord(last + 1) && IsCapital(unit, last + 1) && last - first < LongestItem) last++;
        return last;
    }

    private static bool IsOpen(VisibleUnit unit, int at)
    {
        for (int i = Math.Max(0, at - OpenReach); i <= Math.Min(unit.Count - 1, at + 1); i++)
            if (IsOpenWord(unit.KeyOf(i))) return true;
        return false;
    }

    private static bool IsThing(VisibleUnit unit, (int First, int Last) item)
    {
        string key = unit.KeyOf(item.Last);
        if ((FunctionWords.Of(key) & (WordClass.Stop | WordClass.Pronoun | WordClass.Negation | WordClass.Modal | WordClass.Reporting)) != 0) return false;
        if (IsCapital(unit, item.Last)) return true;
        int word = Lexicon.Default.Find(key);
        return word >= 0 && (Lexicon.Default.PartsOf(word) & LexicalParts.Noun) != 0 && !key.EndsWith("ing", StringComparison.Ordinal) && !key.EndsWith("ed", StringComparison.Ordinal);
    }

    private static bool IsCapital(VisibleUnit unit, int index) => char.IsUpper(unit.TextOf(index)[0]);
}
