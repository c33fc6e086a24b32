using ArticleDiff.Words;

namespace ArticleDiff.Facts;

/// <summary>Groups the names of an article by bearer: equal names, family names with full names, short forms and initials with long ones,
/// countries by code.</summary>
internal sealed class NameGrouping
{
    // How many bearers of one family name are looked at, which keeps the cost linear.
    private const int MostNamesakes = 32;
    private const int PlaceCertain = 6;

    private readonly List<NameGroup> _groups = [];
    private readonly Dictionary<string, NameGroup> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<NameGroup>> _people = new(StringComparer.Ordinal);

    /// <summary>Groups names given in file order.</summary>
    public static List<NameGroup> Group(IReadOnlyList<NameCandidate> names)
    {
        NameGrouping grouping = new();
        grouping.AddLong(names);
        grouping.JoinFullNames(names);
        grouping.AddShort(names);
        grouping.JoinBodies();
        List<NameGroup> groups = [.. grouping._groups.Where(group => group.JoinedTo is null && group.Names.Count > 0)];
        foreach (NameGroup group in groups) group.Names.Sort((left, right) => left.Span.CompareTo(right.Span));
        groups.Sort((left, right) => left.Names[0].Span.CompareTo(right.Names[0].Span));
        return groups;
    }

    private static bool IsShort(NameCandidate name) => name.Country is null && name.Parts.Length == 1 && !IsPeople(name);

    private static bool IsPeople(NameCandidate name) => name.Country is { Kind: CountryNameKind.Demonym }
        || (name.Country is null && name.Parts.Length == 1 && name.Unit[name.First].Has(NameWordUse.People) && name.Person < PlaceCertain);

    // Names of several words, and names of countries, which go by code.
    private void AddLong(IReadOnlyList<NameCandidate> names)
    {
        foreach (NameCandidate name in names.Where(name => !IsShort(name)))
        {
            string key = name.Country switch
            {
                { Kind: CountryNameKind.Country or CountryNameKind.Abbreviation } country => "country " + country.Code,
                { Kind: CountryNameKind.Demonym } country => "people " + country.Code,
                _ => "name " + name.Key,
            };
            Find(key, IsPeople(name)).Add(name);
        }
    }

    private NameGroup Find(string key, bool people)
    {
        if (_byKey.TryGetValue(key, out NameGroup? group)) return group.Root;
        group = new NameGroup { IsPeople = people };
        _byKey.Add(key, group);
        _groups.Add(group);
        return group;
    }

    // The family name is the last part, unless only the first one goes with a title or is known to stand first.
    private void JoinFullNames(IReadOnlyList<NameCandidate> names)
    {
        Dictionary<string, int> alone = names.Where(IsShort).GroupBy(name => name.Key, StringComparer.Ordinal).ToDictionary(group =>
            group.Key, group => group.Count(), StringComparer.Ordinal);
        HashSet<string> titled = [.. names.Where(name => IsShort(name) && name.IsTitled).Select(name => name.Key)];
        foreach (NameGroup group in _groups)
        {
            if (group.Fullest.Country is not null || group.Fullest.Parts.Length < 2) continue;
            string[] parts = group.Fullest.Parts;
            if (group.Kind == NameKind.Unknown && group.Person > 0 && parts.Length == 2 && alone.ContainsKey(parts[1])) group.CountAsPerson(2);
            (group.GivenName, group.Surname) = Parts(group.Fullest, alone, titled);
        }

        foreach (NameGroup group in _groups)
        {
            if (group.Kind != NameKind.Person || group.Surname.Length == 0) continue;
            if (!_people.TryGetValue(group.Surname, out List<NameGroup>? namesakes)) _people.Add(group.Surname, namesakes = []);
            NameGroup? same = namesakes.Take(MostNamesakes).FirstOrDefault(other => SamePerson(other, group));
            if (same is not null) same.Join(group);
            else namesakes.Add(group);
        }
    }

    private static (string Given, string Surname) Parts(NameCandidate name, Dictionary<string, int> alone, HashSet<string> titled)
    {
        string[] parts = name.Parts;
        int first = alone.GetValueOrDefault(parts[0]), last = alone.GetValueOrDefault(parts[^1]);
        bool familyFirst = last == 0 && (titled.Contains(parts[0]) || (parts.Length == 2 && StandsFirst(name)));
        if (parts.Length is 2 or 3 && familyFirst && parts[0].Length > 1) return (string.Join(' ', parts[1..]), parts[0]);
        int from = parts.Length - 1;
        while (from > 1 && NameLists.Has(parts[from - 1], NameWordUse.Particle)) from--;
        return (string.Join(' ', parts[..from]), string.Join(' ', parts[from..]));
    }

    // Family names of East Asia stand first, before a given name that is no English word or is tied by a hyphen.
    private static bool StandsFirst(NameCandidate name)
    {
        string given = name.Unit[name.Last].Text;
        int hyphen = given.IndexOf('-', StringComparison.Ordinal);
        bool tied = hyphen > 0 && hyphen + 1 < given.Length && char.IsLower(given[hyphen + 1]);
        return tied || NameLists.Has(name.Parts[0], NameWordUse.FamilyFirst);
    }

    private static bool SamePerson(NameGroup left, NameGroup right) =>
        left.Male * right.Male >= 0 && NameComparison.GivenNames(left.GivenName, right.GivenName) == NameMatch.Same;

    // Single words, each where it stands: a family name, a given name, or a name of its own.
    private void AddShort(IReadOnlyList<NameCandidate> names)
    {
        Dictionary<string, List<NameGroup>> given = new(StringComparer.Ordinal);
        foreach (NameGroup group in _people.Values.SelectMany(groups => groups))
        {
            if (!given.TryGetValue(group.GivenName, out List<NameGroup>? groups)) given.Add(group.GivenName, groups = []);
            groups.Add(group);
            string last = group.Surname[(group.Surname.LastIndexOf(' ') + 1)..];
            if (last == group.Surname) continue;
            if (!given.TryGetValue(last, out groups)) given.Add(last, groups = []);
            groups.Add(group);
        }

        Dictionary<string, int> places = names.Where(IsShort).GroupBy(name => name.Key, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Sum(name =>
                Math.Max(name.Place, name.Organisation) - name.Person), StringComparer.Ordinal);
        foreach (NameCandidate name in names.Where(IsShort))
        {
            List<NameGroup> bearers = [.. (_people.GetValueOrDefault(name.Key) ?? []).Take(MostNamesakes)];
            if (bearers.Count == 0 && given.GetValueOrDefault(name.Key) is { Count: > 0 } byGiven) bearers = [.. byGiven.Take(MostNamesakes)];
            bearers.RemoveAll(bearer => bearer.Male * name.Male < 0);
            bool elsewhere = places[name.Key] >= PlaceCertain && name.Person <= 0;
            if (bearers.Count > 0 && !elsewhere) Bearer(bearers, name).Add(name);
            else Find($"name {name.Key}{(name.Male > 0 ? " m" : name.Male < 0 ? " f" : "")}", false).Add(name);
        }

        // A family name with a form of address and the same without one are one bearer when nobody else is there.
        foreach (NameGroup group in _groups.Where(group => group.JoinedTo is null && group.Names.Count > 0 && group.Male == 0
            && group.Fullest.Parts.Length == 1 && group.Fullest.Country is null).ToList())
        {
            _byKey.TryGetValue($"name {group.Fullest.Key} m", out NameGroup? man);
            _byKey.TryGetValue($"name {group.Fullest.Key} f", out NameGroup? woman);
            if (man is null != woman is null && (man ?? woman)!.Root != group) (man ?? woman)!.Root.Join(group);
        }
    }

    // Of several bearers the one who goes by the family name most often so far, of those that were introduced before; the first of equals.
    private static NameGroup Bearer(List<NameGroup> bearers, NameCandidate name)
    {
        NameGroup bearer = bearers.Where(other => other.Names[0].Span.Start < name.Span.Start).DefaultIfEmpty(bearers[0]).MaxBy(other =>
            other.ShortNames)!;
        bearer.ShortNames++;
        return bearer;
    }

    // Short forms of bodies and places (Harbor Authority, Rovers), and initials (WHO).
    private void JoinBodies()
    {
        Dictionary<string, NameGroup?> shorter = new(StringComparer.Ordinal), initials = new(StringComparer.Ordinal);
        List<NameGroup> open = [.. _groups.Where(group => group.JoinedTo is null && group.Names.Count > 0 && !group.IsPeople
            && group.Kind != NameKind.Person && group.Fullest.Country is null)];
        foreach (NameGroup group in open.Where(group => group.Fullest.Parts.Length >= 2))
        {
            string[] parts = group.Fullest.Parts;
            for (int i = 1; i < parts.Length; i++)
            {
                Note(shorter, string.Join(' ', parts[i..]), group);
                if (group.Kind == NameKind.Organisation) Note(shorter, string.Join(' ', parts[..i]), group);
            }

            Note(initials, Initials(parts, _ => true), group);
            Note(initials, Initials(parts, part => part is not ("of" or "the" or "and" or "for" or "in" or "on")), group);
        }

        foreach (NameGroup group in open)
        {
            NameCandidate name = group.Fullest;
            if (name.Parts.Length == 1 && name.Unit[name.First].Has(NameWordUse.Outlet)) continue;
            bool acronym = name.Parts.Length == 1 && name.Unit[name.First].IsAllCapitals && name.Key.Length is >= 2 and <= 8;
            NameGroup? longer = acronym ? initials.GetValueOrDefault(name.Key) : null;
            if (longer is null && (group.Kind is NameKind.Unknown or NameKind.Organisation
                || group.Place < PlaceCertain)) longer = shorter.GetValueOrDefault(name.Key);
            if (longer?.Root is { } root && root != group && root.Kind is NameKind.Organisation or NameKind.Unknown or NameKind.Place
                && !(root.Kind == NameKind.Place && group.Kind == NameKind.Organisation)) root.Join(group);
        }
    }

    private static string Initials(string[] parts, Func<string, bool> counts) => string.Concat(parts.Where(part => part.Length > 0
        && counts(part)).Select(part => part[0]));

    // What two bearers share belongs to neither.
    private static void Note(Dictionary<string, NameGroup?> names, string key, NameGroup group)
    {
        if (key.Length < 2 || NameLists.Has(key, NameWordUse.PlaceFirst | NameWordUse.Particle)) return;
        names[key] = names.TryGetValue(key, out NameGroup? other) && other != group ? null : group;
    }
}
