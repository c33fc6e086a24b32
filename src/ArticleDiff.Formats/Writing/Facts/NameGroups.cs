using ArticleDiff.Alignment;
using ArticleDiff.Facts;

namespace ArticleDiff.Formats.Writing.Facts;

/// <summary>Names of one bearer in all articles; every mention is a cell.</summary>
internal static class NameGroups
{
    public static IEnumerable<FactGroup> Of(Story story, FactTableKind kind)
    {
        List<(int Article, NamedEntity Entity)> all = [];
        for (int article = 0; article < story.Articles.Length; article++)
            all.AddRange(story.FactsOf(article).Entities.Where(entity => IsPlace(entity) == (kind == FactTableKind.Places)).Select(entity => (article, entity)));
        ILookup<string, string> full = all.Where(entry => entry.Entity.Surname.Length > 0 && entry.Entity.Key != entry.Entity.Surname)
            .Select(entry => (entry.Entity.Surname, entry.Entity.Key)).Distinct().ToLookup(entry => entry.Surname, entry => entry.Key, StringComparer.Ordinal);
        return all.GroupBy(entry => Key(entry.Entity, full), StringComparer.Ordinal).Select(group => new FactGroup(
            group.Select(entry => entry.Entity.Name).OrderByDescending(name => name.Length).ThenBy(name => name, StringComparer.Ordinal).First(),
            [.. group.SelectMany(entry => entry.Entity.Mentions.Select(mention => FactGroup.Cell(story, entry.Article, story.FactsOf(entry.Article).Names[mention].Span, group.Key)))]))
            .Where(group => group.Cells.Length > 0);
    }

    private static bool IsPlace(NamedEntity entity) => entity.Kind is NameKind.Place or NameKind.Nationality;

    // An article that has the surname alone means the one bearer of it that the others name in full, if there is but one.
    private static string Key(NamedEntity entity, ILookup<string, string> full)
    {
        if (entity.Country is { } country) return $"{CountryMark(entity.Kind)} {country}";
        string[] bearers = entity.Surname.Length > 0 && entity.Key == entity.Surname ? [.. full[entity.Surname]] : [];
        return bearers.Length == 1 ? bearers[0] : entity.Key;
    }

    private static string CountryMark(NameKind kind) => kind == NameKind.Nationality ? "@nationality" : "@place";
}
