using ArticleDiff.Syntax;
using ArticleDiff.Words;

namespace ArticleDiff.Facts;

/// <summary>Weighs what a name is by its own words and by the words around it.</summary>
internal static class NameSurroundings
{
    private const int Certain = 12, Strong = 6, Some = 3, Slight = 1;

    public static void Weigh(NameCandidate name, IReadOnlyList<FoundRole> roles)
    {
        ByOwnWords(name);
        foreach (FoundRole role in roles) ByRole(name, role);
        ByWordsBefore(name);
        ByWordsBehind(name);
    }

    private static void ByOwnWords(NameCandidate name)
    {
        NameUnit unit = name.Unit;
        NameWord first = unit[name.First], last = unit[name.Last];
        int words = name.Parts.Length;
        if (name.Country is { } country)
        {
            if (country.Kind == CountryNameKind.Demonym) return;
            if (country.Kind == CountryNameKind.Seat) name.Organisation += Certain;
            else name.Place += country.IsAmbiguous ? Some : Certain;
            return;
        }

        if (words >= 2)
        {
            if (last.Has(NameWordUse.Organisation)) name.Organisation += Certain;
            else if (last.Has(NameWordUse.Firm)) name.Organisation += Certain;
            else if (last.Has(NameWordUse.Place)) name.Place += Strong + Some;
            else if (last.Has(NameWordUse.Outlet)) name.Organisation += Strong;
            else if (first.Has(NameWordUse.PlaceFirst)) name.Place += first.Text.Length > 2 && first.Key is "new" or "old" or "central"
                or "upper" or "lower" or "greater" or "las" or "los" ? Some + Slight : Strong + Slight;
            if (HeadsOf(name, NameWordUse.Organisation)) name.Organisation += Certain;
            else if (HeadsOf(name, NameWordUse.Place | NameWordUse.PlaceFirst)) name.Place += Strong;
            ByShapeOfPerson(name, words);
        }
        else if (first.Has(NameWordUse.Organisation)) name.Organisation += Strong;

        if (words == 1 && first.IsAllCapitals && first.Text.Length <= 10 && !unit.IsTitleCase && !IsDateline(name))
        {
            name.Organisation += Strong;
            name.Person -= Strong;
        }

        if (words == 1 && HasInnerCapital(first.Text)) name.Organisation += Strong;
        if (last.Has(NameWordUse.Thing) || (words > 1 && first.Has(NameWordUse.Thing))) name.Person -= Certain;
        if (words == 1 && first.Has(NameWordUse.Region)) name.Place += Certain;
        if (IsDateline(name)) name.Place += Certain;
    }

    private static void ByShapeOfPerson(NameCandidate name, int words)
    {
        NameUnit unit = name.Unit;
        int commons = 0;
        bool common = true, initials = false, particles = false, shouted = false;
        for (int i = name.First; i <= name.Last; i++)
        {
            NameWord word = unit[i];
            if (word.Text == "&") name.Organisation += Strong;
            if (!word.IsWord) continue;
            if (i > name.First && word.IsInitial) initials = true;
            if (!word.IsCapital && word.Has(NameWordUse.Particle)) particles = true;
            if (word.IsAllCapitals && !unit.IsTitleCase && word.Text.Length > 1
                && !word.Text.Contains('.', StringComparison.Ordinal)) shouted = true;
            if (NameEvidence.IsWord(word.Key)) commons++;
            else common = false;
        }

        if (initials || unit[name.First] is { IsInitial: true }) name.Person += Strong;
        if (particles) name.Person += Some;
        if (unit[name.First].Has(NameWordUse.PlaceFirst) || BeginsWithCountry(name)) name.Person -= Slight;
        else if (words is 2 or 3 && !common && commons < 2) name.Person += Some;
        else if (words == 2 && unit[name.Last].Use == NameWordUse.None) name.Person += Slight;
        if (shouted) name.Person -= Some;
        if (unit[name.First].Has(NameWordUse.People)) name.Person -= Some;
        if (words > 4 || name.Parts.Contains("of") || name.Parts.Contains("and")) name.Person -= Strong;
    }

    private static void ByRole(NameCandidate name, FoundRole role)
    {
        switch (role.Sort)
        {
            case FoundRoleSort.Honorific:
                name.Person += Certain;
                if (role.Male) name.Male += 2;
                if (role.Female) name.Male -= 2;
                break;
            case FoundRoleSort.Person:
                name.Person += role.IsBehind ? Strong : role.Office is "ally" or "rival" or "neighbor" or "neighbour" or "member" or "allies"
                    or "rivals" ? Slight : Strong + Some;
                break;
            case FoundRoleSort.Organisation:
                name.Organisation += Strong;
                break;
            case FoundRoleSort.Place:
                name.Place += Strong;
                break;
        }
    }

    private static void ByWordsBefore(NameCandidate name)
    {
        NameUnit unit = name.Unit;
        NameWord before = unit[name.First - 1];
        if (name.First == 0 || !before.IsWord) return;
        if (before.Key == "the")
        {
            name.Person -= Strong;
            name.Organisation += Slight;
            before = unit[name.First - 2];
        }

        if (before.Has(NameWordUse.PlacePreposition) && !before.IsCapital | before.Begins) name.Place += before.Key == "in" ? Some + Slight : 2;
        else if (before.Key == "of" && unit[name.First - 2] is { IsWord: true } head)
        {
            if (head.Has(NameWordUse.Place) || head.Key is "north" or "south" or "east" or "west" or "outskirts" or "streets" or "people"
                or "region") name.Place += Strong;
        }
        else if (before.Has(WordClass.Saying) && !before.IsOffice && before.Key is not ("according" or "statement" or "interview" or "told"
            or "tell" or "tells" or "telling" or "asked" or "ask" or "asks" or "report" or "reports" or "reported")) name.Person += 2;
    }

    private static void ByWordsBehind(NameCandidate name)
    {
        NameUnit unit = name.Unit;
        NameWord last = unit[name.Last], next = unit[name.Last + 1], second = unit[name.Last + 2];
        if (last.IsPossessive) return;
        if (next.IsWord)
        {
            if (next.Has(WordClass.Reporting) && next.Key is not ("report" or "reports" or "state" or "states" or "call" or "claim" or "comment"
                or "post")) name.Person += 2;
            else if (next.Key is "who" or "himself" or "herself") name.Person += Some;
            else if (next.Key == "which") name.Organisation += Slight;
            if (!next.IsSpaced) return;
            if (next.Has(NameWordUse.Place) && !next.IsCapital) name.Place += 2;
        }

        if (!next.Is(',')) return;
        if (second.Kind == TokenKind.Number && second.Text.Length <= 3 && unit[name.Last + 3] is var behind && (behind.Is(',') || behind.Is('.')
            || behind.Key is "and" or "who" || behind.Kind is TokenKind.OpenQuote or TokenKind.CloseQuote))
            name.Person += Strong + Some;
        else if (second.Key is "who" or "whose") name.Person += Some + Slight;
        else if (second.IsCapital && second.IsSpaced && CountryTable.Default.TryMatch([second.Text, unit[name.Last + 3].IsWord
            ? unit[name.Last + 3].Text : ""], out CountryMatch match) && match.Kind == CountryNameKind.Country
            && unit[name.Last - 1].Key is "in" or "at" or "near" or "from" or "of")
            name.Place += Some;
    }

    private static bool BeginsWithCountry(NameCandidate name) =>
        CountryTable.Default.TryMatch([name.Unit[name.First].Text, name.Unit[name.First + 1].Text], out CountryMatch match) && !match.IsAmbiguous;

    // DailyWorld, but not McBride, DeWitt and O'Hara.
    private static bool HasInnerCapital(string text)
    {
        for (int i = 4; i < text.Length; i++)
            if (char.IsUpper(text[i]) && char.IsLower(text[i - 1])) return true;
        return false;
    }

    private static bool HeadsOf(NameCandidate name, NameWordUse use)
    {
        for (int i = name.First; i + 2 <= name.Last; i++)
            if (unit(i).Has(use) && unit(i + 1).Key == "of") return true;
        return false;

        NameWord unit(int index) => name.Unit[index];
    }

    // WASHINGTON — …; LEEDS (ABC) — …; Leeds, England — …
    private static bool IsDateline(NameCandidate name)
    {
        NameUnit unit = name.Unit;
        if (name.First != 0 || unit.Sentence.Kind != UnitKind.Sentence) return false;
        for (int i = name.Last + 1; i <= name.Last + 8 && i < unit.Words.Length; i++)
        {
            NameWord word = unit[i];
            if (word.Text[0] is '—' or '–' || word.Text is "--" or "-") return unit[name.First].IsAllCapitals || word.IsSpaced && i > name.Last + 1;
            if (word.IsWord && !word.IsCapital) return false;
        }

        return false;
    }
}
