using System.Collections.Immutable;
using ArticleDiff.Alignment;

namespace ArticleDiff.Formats.Writing.Facts;

/// <summary>Every fact of every article of a story, those of several articles that belong together in one row.</summary>
/// <param name="Story">The story.</param>
/// <param name="Kinds">The kinds that were asked for, in their order.</param>
/// <param name="Rows">The rows by kind, then in reading order of the reference; what it lacks follows by article and place.</param>
public sealed record FactTable(Story Story, ImmutableArray<FactTableKind> Kinds, ImmutableArray<FactRow> Rows)
{
    /// <summary>Collects the facts of an aligned story.</summary>
    /// <param name="alignment">The story; its links tell which quotations belong together.</param>
    /// <param name="kinds">What to list; nothing for everything.</param>
    public static FactTable Of(StoryAlignment alignment, params ReadOnlySpan<FactTableKind> kinds)
    {
        ArgumentNullException.ThrowIfNull(alignment);
        ImmutableArray<FactTableKind> chosen = kinds.IsEmpty ? [.. Enum.GetValues<FactTableKind>()] : [.. kinds.ToArray().Distinct().Order()];
        return new FactTable(alignment.Story, chosen, [.. chosen.SelectMany(kind => RowsOf(alignment, kind))]);
    }

    /// <summary>The articles with the reference first, the others in canonical order, as indexes in the story.</summary>
    internal IEnumerable<int> ArticleOrder => Enumerable.Range(0, Story.Articles.Length).OrderBy(index => index == Story.ReferenceIndex ? -1 : index);

    private static IEnumerable<FactRow> RowsOf(StoryAlignment alignment, FactTableKind kind)
    {
        Story story = alignment.Story;
        IEnumerable<FactGroup> groups = kind switch
        {
            FactTableKind.Quotes => QuoteGroups.Of(alignment),
            FactTableKind.Numbers => NumberGroups.Of(story),
            FactTableKind.Dates => DateGroups.Of(story),
            FactTableKind.People or FactTableKind.Places => NameGroups.Of(story, kind),
            _ => SourceGroups.Of(story),
        };
        return groups
            .Select(group => group with { Cells = [.. group.Cells.OrderBy(cell => cell.Article).ThenBy(cell => cell.Location.Span)] })
            .OrderBy(group => group.Cells.Any(cell => cell.Article == story.ReferenceIndex) ? 0 : 1)
            .ThenBy(group => First(group, story).Article).ThenBy(group => First(group, story).Location.Span).ThenBy(group => group.Fact, StringComparer.Ordinal)
            .Select(group => new FactRow(kind, group.Fact, group.Cells, Same(group)));
    }

    private static FactCell First(FactGroup group, Story story) => group.Cells.FirstOrDefault(cell => cell.Article == story.ReferenceIndex) ?? group.Cells[0];

    // The largest set of articles that have one form; of two such sets, that of the first article.
    private static ImmutableArray<int> Same(FactGroup group) => group.Cells
        .GroupBy(cell => cell.Form, StringComparer.Ordinal)
        .Select(cells => cells.Select(cell => cell.Article).Distinct().Order().ToImmutableArray())
        .Where(articles => articles.Length > 1)
        .OrderByDescending(articles => articles.Length).ThenBy(articles => articles[0])
        .FirstOrDefault([]);
}
