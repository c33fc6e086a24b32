using System.Collections.Immutable;
using ArticleDiff.Syntax;

namespace ArticleDiff.Facts;

/// <summary>
/// Reads the names of an article, who bears them, and what its bearers are. Signals are general: capitals where they tell something, forms of
/// address, offices, appositions, heads of names, prepositions, countries. Linear in the length of the article.
/// </summary>
internal static class NameReader
{
    public static NameReading Read(ArticleTree tree)
    {
        List<NameUnit> units = [.. tree.Sentences.Where(sentence => sentence.Kind is not (UnitKind.Boilerplate
            or UnitKind.Timestamp)).Select(sentence => NameUnit.Read(tree, sentence))];
        NameEvidence evidence = new(units);
        List<NameCandidate> names = [];
        List<FoundRole> roles = [];
        foreach (NameUnit unit in units) ReadUnit(unit, evidence, names, roles);
        List<NameGroup> groups = NameGrouping.Group(names);
        for (int entity = 0; entity < groups.Count; entity++)
        {
            NameKind kind = groups[entity].Kind;
            foreach (NameCandidate name in groups[entity].Names) (name.Entity, name.Kind) = (entity, kind);
        }

        names.Sort((left, right) => left.Span.CompareTo(right.Span));
        return new NameReading(
            [.. names.Select(name => new NameMention(name.Unit.Sentence.Index, name.Span, name.Kind, name.Entity))],
            Entities(groups, names),
            RoleResolution.Resolve(roles));
    }

    private static void ReadUnit(NameUnit unit, NameEvidence evidence, List<NameCandidate> names, List<FoundRole> roles)
    {
        List<NameCandidate> found = [];
        NameSegments segments = new(unit, evidence, found);
        foreach (List<int> run in NameRuns.Find(unit, evidence)) segments.Cut(run);
        var taken = new bool[unit.Words.Length];
        List<FoundRole> own = [];
        foreach (NameCandidate name in found)
        {
            Take(taken, name.First, name.Last);
            List<FoundRole> around = RoleFinder.Around(name);
            if (around.Any(role => role.Sort == FoundRoleSort.Honorific && !role.IsBehind)) name.Country = null;
            name.IsTitled = around.Any(role => !role.IsBehind && role.Sort is FoundRoleSort.Honorific or FoundRoleSort.Person);
            NameSurroundings.Weigh(name, around);
            own.AddRange(around.Where(role => role.Sort is FoundRoleSort.Honorific or FoundRoleSort.Person).Select(role =>
                role with { Bearer = name }));
        }

        foreach (FoundRole role in own) Take(taken, role.First, role.Last);
        own.AddRange(RoleFinder.WithoutName(unit, taken));
        own.Sort((left, right) => left.First != right.First ? left.First.CompareTo(right.First) : left.Last.CompareTo(right.Last));
        names.AddRange(found);
        roles.AddRange(own);
    }

    private static void Take(bool[] taken, int first, int last)
    {
        for (int i = first; i <= last; i++) taken[i] = true;
    }

    private static ImmutableArray<NamedEntity> Entities(List<NameGroup> groups, List<NameCandidate> names)
    {
        var mentions = new List<int>[groups.Count];
        for (int i = 0; i < mentions.Length; i++) mentions[i] = [];
        for (int i = 0; i < names.Count; i++) mentions[names[i].Entity].Add(i);
        return [.. groups.Select((group, index) => Entity(group, [.. mentions[index]]))];
    }

    private static NamedEntity Entity(NameGroup group, ImmutableArray<int> mentions)
    {
        NameCandidate fullest = group.Fullest;
        NameKind kind = group.Kind;
        return new NamedEntity(kind, fullest.Name, fullest.Key)
        {
            Surname = kind != NameKind.Person ? "" : group.Surname.Length > 0 ? group.Surname : fullest.Key,
            Aliases = [.. group.Names.Select(name => name.Key).Where(key =>
                key != fullest.Key).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            Country = group.Names[0].Country is { } country ? country.Code : null,
            Mentions = mentions,
        };
    }
}
