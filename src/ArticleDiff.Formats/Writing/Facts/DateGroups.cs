using System.Globalization;
using ArticleDiff.Alignment;
using ArticleDiff.Facts;

namespace ArticleDiff.Formats.Writing.Facts;

/// <summary>Dates that mean one day or one span of days; those that nothing resolves go by their normal form.</summary>
internal static class DateGroups
{
    public static IEnumerable<FactGroup> Of(Story story)
    {
        List<(int Article, DateMention Date)> all = [];
        for (int article = 0; article < story.Articles.Length; article++)
            all.AddRange(story.FactsOf(article).Dates.Select(date => (article, date)));
        return all.GroupBy(entry => Form(entry.Date), StringComparer.Ordinal)
            .Select(group => new FactGroup(group.Key, [.. group.Select(entry => FactGroup.Cell(story, entry.Article, entry.Date.Span, group.Key))]));
    }

    private static string Form(DateMention date)
    {
        if (date.First is not { } first || date.Last is not { } last) return date.Kind == DateKind.Duration ? $"{date.Key} (duration)" : date.Key;
        string from = first.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return first == last ? from : $"{from}/{last.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}";
    }
}
