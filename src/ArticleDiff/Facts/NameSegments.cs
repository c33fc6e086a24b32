using ArticleDiff.Words;

namespace ArticleDiff.Facts;

/// <summary>Cuts a run of capitalised words into names: countries, bodies and people are parted, offices and forms of address left out.</summary>
internal sealed class NameSegments(NameUnit unit, NameEvidence evidence, List<NameCandidate> found)
{
    /// <summary>Adds the names of one run.</summary>
    public void Cut(List<int> run)
    {
        int at = 0, end = run.Count;
        while (at < end)
        {
            if (Country(run, at, end) is { } match)
            {
                int length = CountLength(run, at, match.WordCount);
                if (at + length == end || Parts(run, at + length, end, match))
                {
                    Add(run, at, at + length, match);
                    at += length;
                    continue;
                }
            }

            if (IsWhole(run, at, end))
            {
                Add(run, at, end, null);
                return;
            }

            int office = LastOffice(run, at, end);
            if (office < 0)
            {
                AddName(run, at, end);
                return;
            }

            AddBefore(run, at, office);
            at = BehindOffice(run, office, end);
        }
    }

    // Whether a country's name stands for itself before these words, and is not part of a longer name such as China Daily.
    private bool Parts(List<int> run, int next, int end, CountryMatch match)
    {
        NameWord word = unit[run[next]];
        if (word.IsOffice && !(next == end - 1 && word.Has(NameWordUse.Surname))) return true;
        if (Country(run, next, end) is not null) return true;
        if (EndsInBody(run, next, end)) return match.Kind == CountryNameKind.Seat || LastOffice(run, next, end) >= 0;
        if (match.Kind == CountryNameKind.Demonym) return !match.IsAmbiguous || end - next >= 2;
        if (LastOffice(run, next, end) is >= 0 and int office && office < end - 1) return true;
        return match.Kind is CountryNameKind.Seat or CountryNameKind.Abbreviation;
    }

    private CountryMatch? Country(List<int> run, int at, int end)
    {
        var words = new string[end - at];
        for (int i = 0; i < words.Length; i++) words[i] = unit[run[at + i]].Text;
        if (!CountryTable.Default.TryMatch(words, out CountryMatch match)) return null;

        // "The Hague" keeps its article: it is written with a capital and begins the match.
        return match;
    }

    private static int CountLength(List<int> run, int at, int words) => Math.Min(words, run.Count - at);

    private bool EndsInBody(List<int> run, int at, int end) => end - at >= 1
        && (unit[run[end - 1]].Has(NameWordUse.Organisation | NameWordUse.Firm | NameWordUse.Outlet | NameWordUse.Place) || HasOf(run, at, end));

    private bool HasOf(List<int> run, int at, int end)
    {
        for (int i = at + 1; i < end - 1; i++)
            if (unit[run[i]].Key == "of" && unit[run[i - 1]]
                .Has(NameWordUse.Organisation | NameWordUse.Place | NameWordUse.PlaceFirst)) return true;
        return false;
    }

    // A name of a body or place that holds no office before a person: Foreign Ministry, Attorney General's Office, King Street.
    private bool IsWhole(List<int> run, int at, int end)
    {
        if (end - at < 2) return false;
        NameWord last = unit[run[end - 1]];
        int office = LastOffice(run, at, end);
        if (last.Has(NameWordUse.Organisation | NameWordUse.Firm | NameWordUse.Place | NameWordUse.Outlet) && !last.IsOffice)
            return office < 0 || office == at || office == end - 2 || !LooksLikePerson(run, office + 1, end - 1);
        return office < 0 && HasOf(run, at, end);
    }

    private bool LooksLikePerson(List<int> run, int from, int to)
    {
        for (int i = from; i < to; i++)
            if (!NameEvidence.IsWord(unit[run[i]].Key)) return true;
        return false;
    }

    private int LastOffice(List<int> run, int at, int end)
    {
        for (int i = end - 1; i >= at; i--)
        {
            NameWord word = unit[run[i]];
            if (!word.IsOffice || word.Has(NameWordUse.Suffix)) continue;

            // Stephen King: a family name behind a given name is no office.
            if (i == end - 1 && i > at && word.Has(NameWordUse.Surname) && !unit[run[i - 1]].IsOffice && !unit.IsTitleCase
                && (!NameEvidence.IsWord(unit[run[i - 1]].Key) || evidence.IsName(unit[run[i - 1]].Key))
                    && Country(run, i - 1, end) is null) continue;
            return i;
        }

        return -1;
    }

    // What stands before an office: a body with a name of its own (Bank of England Governor), a place, or mere modifiers (National Security
    // Adviser).
    private void AddBefore(List<int> run, int at, int office)
    {
        int end = office;
        while (end > at && (unit[run[end - 1]].IsOffice || (IsModifier(run[end - 1]) && !unit[run[end - 1]].Has(NameWordUse.Organisation)))) end--;
        if (end <= at || (end - at == 1 && NameEvidence.IsWord(unit[run[at]].Key))) return;
        if (HasOf(run, at, office) || unit[run[end - 1]].Has(NameWordUse.Organisation)
            || !NameEvidence.IsWord(unit[run[at]].Key)) Add(run, at, HasOf(run, at, office) ? office : end, null);
    }

    private bool IsModifier(int index) => unit[index].IsCapital && NameEvidence.IsWord(unit[index].Key) && !(evidence.IsName(unit[index].Key)
        && NameEvidence.IsWord(unit[index].Key) is false);

    // Passes over an office and what it is the office of: Secretary of State, Mayor of Leeds, President of France.
    private int BehindOffice(List<int> run, int office, int end)
    {
        int at = office + 1;
        if (at + 1 >= end || unit[run[at]].Key != "of") return at;
        at++;
        if (Country(run, at, end) is not null) return at;
        int start = at;
        while (at < end && NameEvidence.IsWord(unit[run[at]].Key) && !unit[run[at]].IsInitial) at++;
        if (at > start) return at;
        Add(run, at, at + 1, null);
        return at + 1;
    }

    // A name without an office: words that merely begin the sentence are cut from its front, endings behind a name from its end.
    private void AddName(List<int> run, int at, int end)
    {
        while (at < end - 1 && !unit.IsTitleCase && unit[run[at]] is { Begins: true } word && IsDescriptor(run, at, end, word)) at++;
        while (at < end && (unit[run[at]].Key is "of" or "and" || unit[run[at]].Has(WordClass.Stop) && !unit[run[at]].IsAllCapitals)) at++;
        if (at < end && end - at == 1 && unit[run[at]].Text.Length == 1) return;
        if (at < end) Add(run, at, end, null);
    }

    // Substitute Bea Trent, Prosecutors Quist, Outside Beijing: a common word before a name that stands alone without it.
    private bool IsDescriptor(List<int> run, int at, int end, NameWord word)
    {
        if (!NameEvidence.IsWord(word.Key) || evidence.IsName(word.Key) || word.Has(NameWordUse.PlaceFirst)) return false;
        if (evidence.IsCommon(word.Key) || word.Has(NameWordUse.Person | NameWordUse.People | NameWordUse.Time)) return true;
        if (EndsInBody(run, at, end)) return false;
        int id = Lexicon.Default.Find(word.Key);
        // A word that only its parts make one, such as a trade with a hyphen, describes and is no name.
        if (id < 0) return true;
        bool inflected = Lexicon.Default.Text(id) != word.Key;
        bool noun = (Lexicon.Default.PartsOf(id) & LexicalParts.Noun) != 0;
        return inflected || !noun || end - at >= 3 && !unit[run[at + 1]].IsInitial;
    }

    private void Add(List<int> run, int from, int to, CountryMatch? country)
    {
        if (country is { Kind: CountryNameKind.Country or CountryNameKind.Abbreviation } && from > 0 && unit[run[from]].Has(WordClass.Stop)
            && unit[run[from]].Begins && !unit[run[from]].IsAllCapitals && to - from == 1) return;
        while (to > from + 1 && unit[run[to - 1]].Has(NameWordUse.Suffix) && unit[run[to - 1]].Key is not ("md" or "ii" or "iii" or "iv"
            or "st")) to--;
        while (to > from + 1 && unit[run[to - 1]] is { IsCapital: false }) to--;
        if (to <= from) return;
        List<string> parts = [], words = [];
        for (int i = from; i < to; i++)
        {
            NameWord word = unit[run[i]];
            if (words.Count > 0 && word.IsSpaced) words.Add(" ");
            words.Add(word.Text);
            if (i + 1 < to && unit[run[i] + 1].Is('.')) words.Add(".");
            if (word.Key.Length > 0) parts.Add(word.Key);
        }

        if (parts.Count == 0) return;
        string name = string.Concat(words);
        found.Add(new NameCandidate(unit, run[from], run[to - 1], [.. parts], name) { Country = country });
    }
}
