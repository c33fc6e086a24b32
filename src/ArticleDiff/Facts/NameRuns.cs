using ArticleDiff.Words;

namespace ArticleDiff.Facts;

/// <summary>Finds runs of capitalised words in a unit, with the small words that tie them together.</summary>
internal static class NameRuns
{
    private const int LongestRun = 12;

    // Heads whose names go on behind "and": Department of Health and Human Services.
    private static readonly string[] Joining = ["ministry", "department", "office", "committee", "institute", "school", "agency", "commission",
        "faculty", "centre", "center"];

    /// <summary>Each run as the indices of its words.</summary>
    public static IEnumerable<List<int>> Find(NameUnit unit, NameEvidence evidence)
    {
        int at = 0;
        while (at < unit.Words.Length)
        {
            if (!evidence.Accepts(unit, at))
            {
                at++;
                continue;
            }

            List<int> run = [at];
            while (run.Count < LongestRun && Next(unit, evidence, run) is { Count: > 0 } more) run.AddRange(more);
            at = run[^1] + 1;
            yield return run;
        }
    }

    // The words that prolong the run: a capitalised one, or a tie and the capitalised one behind it.
    private static List<int> Next(NameUnit unit, NameEvidence evidence, List<int> run)
    {
        int last = run[^1];
        NameWord word = unit[last];
        int next = last + 1;
        if (word.IsPossessive && !JoinsPossessive(unit, word, unit[next])) return [];
        if (unit[next].Is('.') && !unit[next].IsSpaced && (word.IsInitial || word.Has(WordClass.Title)
            || (word.Has(NameWordUse.PlaceFirst | NameWordUse.Particle) && word.Text.Length <= 2)))
            next++;
        NameWord after = unit[next];
        if (!after.IsSpaced && after.IsWord) return [];
        if (Goes(unit, evidence, next, word, run)) return [next];
        if (after.Text == "&" && Goes(unit, evidence, next + 1, word, run)) return [next + 1];
        if (!after.IsWord || after.IsCapital) return [];
        if (after.Key == "of" && TakesOf(unit, run))
        {
            int behind = unit[next + 1].Key == "the" && !unit[run[0]].IsOffice ? next + 2 : next + 1;
            return Goes(unit, evidence, behind, word, run) && !unit[behind].IsCalendar ? behind == next + 1 ? [next, behind]
                : [next, next + 1, behind] : [];
        }

        if ((after.Key == "for" && !unit.IsTitleCase && word.Has(NameWordUse.Organisation) && word.Key is "center" or "centre" or "institute"
            or "committee" or "council" or "ministry" or "agency" or "campaign" or "office" or "foundation" or "society" or "department" or "fund")
            || (after.Key == "on" && !unit.IsTitleCase && word.Key is "council" or "committee" or "commission" or "conference" or "forum"))
            return Goes(unit, evidence, next + 1, word, run) ? [next, next + 1] : [];

        if (after.Key == "and" && TakesAnd(unit, run) && Goes(unit, evidence, next + 1, word, run)
            && NameEvidence.IsWord(unit[next + 1].Key)) return [next, next + 1];

        // One or two small parts inside of a person's name: van der Berg, bin Salman.
        if (!after.Has(NameWordUse.Particle) || after.Key is "en" or "y" or "do" or "a") return [];
        NameWord second = unit[next + 1];
        if (Goes(unit, evidence, next + 1, word, run)) return [next, next + 1];
        return second.Has(NameWordUse.Particle) && !second.IsCapital && Goes(unit, evidence, next + 2, word, run) ? [next, next + 1, next + 2] : [];
    }

    private static bool Goes(NameUnit unit, NameEvidence evidence, int index, NameWord before, List<int> run)
    {
        NameWord word = unit[index];
        if (!word.IsWord || !word.IsSpaced || !word.IsCapital) return false;
        if (word.IsInitial && unit[index + 1] is { IsCapital: true, IsSpaced: true } && word.Key is not ("i" or "a")
            && !unit.IsTitleCase) return true;
        if (word.IsInitial && unit[index + 1].Is('.') && !unit[index + 1].IsSpaced && unit[index + 2].IsCapital) return true;
        if (unit.IsTitleCase && word.Has(NameWordUse.Organisation | NameWordUse.Outlet | NameWordUse.Place | NameWordUse.Firm)
            && !before.IsOffice) return true;

        // A month after one word is a family name when no number follows and no country stands before.
        if (word.Has(WordClass.Month) && word.Key != "jan" && word.Text.Length >= 3)
            return run.Count == 1 && !before.IsCalendar && !before.Has(WordClass.Stop) && unit[index + 1].Kind != Syntax.TokenKind.Number
                && !unit.IsTitleCase
                && (before.Has(NameWordUse.Honorific) || !NameEvidence.IsWord(before.Key)) && !CountryTable.Default.TryMatch([before.Text], out _);
        if (word.Begins && !unit.IsTitleCase) return false;

        // "Will" and "Do" can be family names only where the case tells.
        return evidence.Accepts(unit, index);
    }

    private static bool JoinsPossessive(NameUnit unit, NameWord word, NameWord next) =>
        next.IsCapital && !unit.IsTitleCase && next.Has(NameWordUse.Organisation | NameWordUse.Place)
        && (word.Key is "children" or "women" or "men" or "people" or "workers" or "farmers" or "teachers" or "king" or "queen" or "nurses"
            or "pensioners" or "veterans"
            || word.Use == NameWordUse.None && word.Text.EndsWith('s') && !word.IsAllCapitals && NameEvidence.IsWord(word.Key));

    private static bool TakesOf(NameUnit unit, List<int> run)
    {
        NameWord last = unit[run[^1]];
        if (unit.IsTitleCase) return false;
        if (last.Has(NameWordUse.Organisation) && last.Key is not ("police" or "troops" or "forces")) return true;
        return last.IsOffice || last.Key is "gulf" or "bay" or "isle" or "isles" or "strait" or "straits" or "cape" or "sea" or "mount"
            or "port" or "tower" or "bridge" or "republic" or "kingdom"
            or "district" or "state" or "church" or "order" or "museum" or "palace" or "cathedral" or "emirates" or "states" or "islands"
                or "archive" or "archives" or "school";
    }

    private static bool TakesAnd(NameUnit unit, List<int> run) => run.Count >= 3 && run.Any(index => Joining.Contains(unit[index].Key))
        && run.Any(index => unit[index].Key == "of" || unit[index].Key == "for");
}
