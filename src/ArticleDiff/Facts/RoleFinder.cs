using ArticleDiff.Syntax;
using ArticleDiff.Words;

namespace ArticleDiff.Facts;

/// <summary>Finds the titles and appositions around names, and roles that stand without a name.</summary>
internal static class RoleFinder
{
    private const int FarthestModifier = 6, LongestApposition = 14;

    /// <summary>What stands before and behind a name and says what its bearer is.</summary>
    public static List<FoundRole> Around(NameCandidate name)
    {
        List<FoundRole> roles = [];
        FindBefore(name, roles);
        FindBehind(name, roles);
        return roles;
    }

    /// <summary>The roles of a unit that stand with an article and without a name.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="taken">Whether a word belongs to a name or to a role that was found.</param>
    public static IEnumerable<FoundRole> WithoutName(NameUnit unit, bool[] taken)
    {
        for (int at = 0; at < unit.Words.Length; at++)
        {
            NameWord word = unit[at];
            if (!word.IsWord || !(IsDeterminer(word) || word.IsPossessive)) continue;
            int head = -1, next = at + 1;
            for (; next < unit.Words.Length && next <= at + FarthestModifier && unit[next] is { IsWord: true, IsPossessive: false } part
                && !part.Has(WordClass.Stop) && !(part.Has(WordClass.Reporting) && !part.IsOffice && !part.IsCapital) && (next == at + 1
                || !taken[next - 1] || head < 0); next++)
                if (part.Has(WordClass.Role) && !taken[next] && !part.Has(NameWordUse.Honorific) && !(part.Key == "accused" && next > at + 1)
                    && !(part.Key == "head" && unit[next + 1].Key != "of")) head = next;
            if (head < 0 || taken[head] || !EndsPhrase(unit, head, taken)) continue;
            yield return Role(unit, at + 1, head, head, FoundRoleSort.Person) with { IsDefinite = word.Key == "the" };
            at = head;
        }
    }

    private static void FindBefore(NameCandidate name, List<FoundRole> roles)
    {
        NameUnit unit = name.Unit;
        int at = name.First - 1;
        if (unit[name.First] is { IsSpaced: false }) return;
        while (Honorific(unit, at) is >= 0 and int title)
        {
            NameWord word = unit[title];
            roles.Add(new FoundRole(unit, title, title, FoundRoleSort.Honorific)
            {
                Office = word.Key,
                Male = word.Has(NameWordUse.Male),
                Female = word.Has(NameWordUse.Female)
            });
            at = title - 1;
        }

        if (unit[at].Is('.') && unit[at - 1].IsOffice) at--;
        if (unit[at].Is(',') && ApposedBefore(unit, at, name) is { } apposed) roles.Add(apposed);
        NameWord before = unit[at];
        if (!before.IsWord || before.IsPossessive) return;
        if (HeadSort(before) is { } sort && (sort == FoundRoleSort.Person || !before.IsCapital))
        {
            roles.Add(Role(unit, StartOf(unit, at), at, at, sort) with
            {
                Male = before.Key is "king" or "prince"
                or "spokesman",
                Female = before.Key is "queen" or "princess" or "spokeswoman"
            });
            return;
        }

        // Secretary of State X, chief of staff X.
        for (int back = at; back > at - 4 && back > 1; back--)
        {
            NameWord part = unit[back];
            if (!part.IsWord || part.Has(WordClass.Stop) || part.IsPossessive) return;
            if (unit[back - 1].Key is not ("of" or "for") || !unit[back - 2].IsOffice) continue;
            roles.Add(Role(unit, StartOf(unit, back - 2), at, back - 2, FoundRoleSort.Person));
            return;
        }
    }

    private static int Honorific(NameUnit unit, int at)
    {
        if (unit[at].Is('.') && !unit[at].IsSpaced) at--;
        NameWord word = unit[at];
        return word.IsWord && word.IsCapital && word.Has(NameWordUse.Honorific) && !word.IsPossessive ? at : -1;
    }

    // The Dutch foreign minister, Jane Roe, …
    private static FoundRole? ApposedBefore(NameUnit unit, int comma, NameCandidate name)
    {
        NameWord behind = unit[name.Last + 1];
        if (behind.IsWord) return null;
        for (int at = comma - 1; at >= 0 && at >= comma - 10; at--)
        {
            NameWord word = unit[at];
            if (!word.IsWord) return null;
            bool determines = IsDeterminer(word) && unit[at - 1].Key is not ("of" or "for" or "at" or "in" or "to");
            if (!determines && !(word.IsPossessive && !unit[at - 1].Has(WordClass.Stop))) continue;
            int head = HeadFrom(unit, at + 1, comma);
            return head < 0 || HeadSort(unit[head]) is not FoundRoleSort.Person ? null : Role(unit, at + 1, comma - 1, head, FoundRoleSort.Person);
        }

        return null;
    }

    private static void FindBehind(NameCandidate name, List<FoundRole> roles)
    {
        NameUnit unit = name.Unit;
        if (unit[name.Last].IsPossessive) return;
        int at = name.Last + 1;
        bool comma = unit[at].Is(','), aged = false;
        if (comma)
        {
            at++;
            if (unit[at].Kind == TokenKind.Number && unit[at].Text.Length <= 3 && unit[at + 1].Is(','))
            {
                aged = true;
                at += 2;
            }
        }

        if (unit[at].Key == "who" && unit[at + 1].Key is "is" or "was" or "serves" or "served" or "works" or "worked") comma = true;
        if (unit[at].Key == "who") at += unit[at + 2].Key is "as" or "also" or "now" or "then" ? 3 : 2;
        else if (!comma && unit[at].Key is "is" or "was" or "became" or "remains" && IsDeterminer(unit[at + 1])) at++;
        else if (!comma) return;
        if (at > name.Last + 1) AddBehind(unit, at, aged, roles);
    }

    private static void AddBehind(NameUnit unit, int at, bool aged, List<FoundRole> roles)
    {
        bool determined = IsDeterminer(unit[at]);
        int start = determined ? at + 1 : at;
        int head = HeadFrom(unit, start, Math.Min(unit.Words.Length, start + 10));
        if (head < 0 || HeadSort(unit[head]) is not { } sort || (sort != FoundRoleSort.Person && !determined)) return;
        if (!determined && !aged && unit[start].Begins) return;

        // "Xi, President Putin and …" goes on with another name.
        NameWord next = unit[head + 1];
        if (next.IsWord && next.IsCapital && next.IsSpaced) return;
        int last = head;
        while (last + 1 < unit.Words.Length && last + 1 < head + LongestApposition && unit[last + 1] is { IsWord: true } word
            && !(word.Has(WordClass.Reporting | WordClass.Modal) && !word.IsCapital) && word.Key is not ("who" or "whose" or "which" or "that"
                or "is" or "was" or "has" or "had" or "are" or "were" or "have" or "and" or "after" or "while" or "when")) last++;
        roles.Add(Role(unit, start, last, head, sort) with { IsBehind = true });
    }

    // The head of a noun phrase: the last noun before a preposition, a mark or the end, when it names people, bodies or places.
    private static int HeadFrom(NameUnit unit, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            NameWord word = unit[i];
            if (!word.IsWord || (word.Has(WordClass.Stop) && !(i == start && IsDeterminer(word))) || (word.Has(WordClass.Reporting)
                && !word.IsOffice && HeadSort(word) is null)) return -1;
            NameWord next = unit[i + 1];
            bool ends = i + 1 >= end || !next.IsWord || next.Has(WordClass.Stop) || next.Has(WordClass.Reporting) && !next.IsOffice;
            if (!ends) continue;
            return HeadSort(word) is null || word.IsPossessive ? -1 : i;
        }

        return -1;
    }

    private static FoundRoleSort? HeadSort(NameWord word) => !word.IsWord ? null
        : word.IsOffice && word.Key != "source" && !(word.Has(NameWordUse.Honorific) && word.IsCapital) || word.Has(NameWordUse.Person)
            ? FoundRoleSort.Person
        : word.Has(NameWordUse.Organisation | NameWordUse.Outlet) ? FoundRoleSort.Organisation
        : word.Has(NameWordUse.Place) ? FoundRoleSort.Place
        : null;

    // How far the words before a head belong to it. Without an article a participle or verb ends the phrase: "ordered prosecutor X".
    private static int StartOf(NameUnit unit, int head)
    {
        int start = head;
        while (start > 0 && head - start < FarthestModifier && unit[start - 1] is { IsWord: true, IsPossessive: false } word
            && unit[start].IsSpaced && (word.IsCapital || !unit[head].IsCapital || unit[head].Begins || word.IsOffice || word.Has(NameWordUse.Time))
            && !word.Has(WordClass.Stop | WordClass.Pronoun | WordClass.Modal) && !(word.Has(WordClass.Reporting) && !word.IsOffice
                && !word.IsCapital) && !word.IsCalendar && !word.Has(WordClass.NearTime)) start--;
        if (start > 0 && (IsDeterminer(unit[start - 1]) || unit[start - 1].IsPossessive)) return start;
        int from = head;
        while (from > start && !IsVerbLike(unit[from - 1])) from--;
        return from;
    }

    private static bool IsVerbLike(NameWord word)
    {
        if (word.IsCapital && !word.Begins || word.IsOffice || word
            .Has(NameWordUse.Time | NameWordUse.Organisation | NameWordUse.People)) return false;
        int id = Lexicon.Default.Find(word.Key);
        if (id < 0) return false;
        LexicalParts parts = Lexicon.Default.PartsOf(id);
        bool inflected = Lexicon.Default.Text(id) != word.Key || word.Key.EndsWith("ed", StringComparison.Ordinal)
            || word.Key.EndsWith("ing", StringComparison.Ordinal);
        return (parts & LexicalParts.Verb) != 0 && (inflected || (parts & LexicalParts.Noun) == 0) && word.Key is not ("retired" or "united"
            or "elected" or "foreign" or "armed" or "accused" or "leading" or "acting" or "outgoing");
    }

    private static bool EndsPhrase(NameUnit unit, int head, bool[] taken)
    {
        NameWord next = unit[head + 1];
        if (!next.IsWord || next.Has(WordClass.Stop) || next.Has(WordClass.Reporting)) return true;
        if (!next.IsSpaced || next.IsCapital || taken[head + 1]) return false;
        int id = Lexicon.Default.Find(next.Key);
        if (id < 0) return false;
        LexicalParts parts = Lexicon.Default.PartsOf(id);
        bool adjective = unit[head].Key is "chief" or "head" or "general" or "principal" or "private" or "patient" or "executive"
            or "representative" or "fellow" or "major" or "critic" or "model";
        return (parts & LexicalParts.Noun) == 0 || (!adjective && (parts & LexicalParts.Verb) != 0);
    }

    private static FoundRole Role(NameUnit unit, int first, int last, int head, FoundRoleSort sort) =>
        new(unit, first, Math.Max(first, last), sort) { Office = OfficeOf(unit, first, head), Origin = OriginOf(unit, first, head) };

    // The folded head noun phrase, without countries, peoples, times and names before it, with what follows "of" when that is no name.
    private static string OfficeOf(NameUnit unit, int first, int head)
    {
        List<string> words = [];
        for (int i = first; i <= head; i++)
        {
            NameWord word = unit[i];
            if (!word.IsWord || word.IsPossessive) words.Clear();
            if (!word.IsWord || word.IsPossessive || word.Has(NameWordUse.Time) || word.Has(NameWordUse.People)
                || word.Has(WordClass.Stop)) continue;
            string next = i < head ? unit[i + 1].Text : "";
            if (i < head && word.IsCapital && CountryTable.Default.TryMatch([word.Text, next], out CountryMatch match))
            {
                words.Clear();
                i += match.WordCount - 1;
                continue;
            }

            bool named = word.IsCapital && (!NameEvidence.IsWord(word.Key) || (!unit[head].IsCapital && !word.Begins && !word.IsOffice));
            if (i < head && words.Count == 0 && named) continue;
            words.Add(word.Key);
        }

        if (unit[head + 1].Key == "of")
        {
            NameWord matter = unit[head + 2];
            if (matter.IsWord && !matter.Has(WordClass.Stop) && (!matter.IsCapital || unit[head].IsCapital) && NameEvidence.IsWord(matter.Key)
                && !(matter.IsCapital && CountryTable.Default.TryMatch([matter.Text], out _)))
            {
                words.Add("of");
                words.Add(matter.Key);
                if (matter.Key is "foreign" or "home" or "public" or "human" or "national" && unit[head + 3].IsWord) words.Add(unit[head + 3].Key);
            }
        }

        return string.Join(' ', words);
    }

    // The country whose office it is: the Dutch minister, China's ambassador.
    private static string? OriginOf(NameUnit unit, int first, int head)
    {
        for (int i = Math.Max(0, unit[first - 1].IsPossessive ? first - 2 : first); i < head; i++)
            if (unit[i] is { IsWord: true, IsCapital: true } word && CountryTable.Default.TryMatch([word.Text, unit[i + 1].IsWord
                ? unit[i + 1].Text : ""], out CountryMatch match)) return match.Code;
        return unit[head + 1].Key == "of" && unit[head + 2] is { IsCapital: true } behind
            && CountryTable.Default.TryMatch([behind.Text], out CountryMatch country) ? country.Code : null;
    }

    private static bool IsDeterminer(NameWord word) => word.IsWord && word.Key is "a" or "an" or "the" or "his" or "her" or "their" or "its"
        or "our" or "my" or "this" or "that";
}
