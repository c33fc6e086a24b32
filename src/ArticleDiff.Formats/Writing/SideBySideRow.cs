using System.Collections.Immutable;
using ArticleDiff.Alignment;

namespace ArticleDiff.Formats.Writing;

/// <summary>A row of two articles side by side: a link, or a unit that has none.</summary>
/// <param name="Left">Units of the left article; none when only the right one has it.</param>
/// <param name="Right">Units of the right article; none when only the left one has it.</param>
/// <param name="Link">The link seen from the left, or null.</param>
internal sealed record SideBySideRow(ImmutableArray<int> Left, ImmutableArray<int> Right, Link? Link)
{
    /// <summary>
    /// The rows in the order of the left article. A unit that only the right article has follows the row of the unit before it there.
    /// A unit with several links stands in a row for each.
    /// </summary>
    public static List<SideBySideRow> Of(StoryAlignment alignment, int left, int right)
    {
        ImmutableArray<Link> links = alignment.LinksBetween(left, right);
        HashSet<int> linkedLeft = [.. links.SelectMany(link => link.Left.Sentences)], linkedRight = [.. links.SelectMany(link => link.Right.Sentences)];
        List<SideBySideRow> rows = [.. links.Select(link => new SideBySideRow(link.Left.Sentences, link.Right.Sentences, link))];
        rows.AddRange(BodyOf(alignment, left).Where(index => !linkedLeft.Contains(index)).Select(index => new SideBySideRow([index], [], null)));
        rows = [.. rows.OrderBy(row => row.Left[0]).ThenBy(row => row.Right.IsEmpty ? -1 : row.Right[0])];

        // Each unit of the right is reached through the row that holds the one before it; a moved row is no good neighbour if another will do.
        Dictionary<int, int> inPlace = [], moved = [];
        for (int i = 0; i < rows.Count; i++)
            foreach (int index in rows[i].Right) (rows[i].Link is { Moved: true } ? moved : inPlace).TryAdd(index, i);
        int after = -1;
        Dictionary<int, List<SideBySideRow>> insertions = [];
        foreach (int index in BodyOf(alignment, right))
        {
            if (linkedRight.Contains(index))
            {
                if (inPlace.TryGetValue(index, out int row) || (after < 0 && moved.TryGetValue(index, out row))) after = row;
                continue;
            }

            if (!insertions.TryGetValue(after, out List<SideBySideRow>? list)) insertions[after] = list = [];
            list.Add(new SideBySideRow([], [index], null));
        }

        List<SideBySideRow> all = [.. insertions.GetValueOrDefault(-1) ?? []];
        for (int i = 0; i < rows.Count; i++)
        {
            all.Add(rows[i]);
            if (insertions.TryGetValue(i, out List<SideBySideRow>? list)) all.AddRange(list);
        }

        return all;
    }

    /// <summary>The two articles that a report is about.</summary>
    /// <exception cref="ArgumentException">An id is unknown, both are the same, or the right one is missing in a story of more than two.</exception>
    public static (int Left, int Right) Sides(Story story, ReportOptions options)
    {
        int left = options.Left is null && story.Articles.Length == 2 && options.Right is not null
            ? 1 - Find(story, options.Right)
            : options.Left is null ? story.ReferenceIndex : Find(story, options.Left);
        if (options.Right is null && story.Articles.Length > 2)
            throw new ArgumentException($"Side by side needs the id of the right article, one of {Ids(story)}.", nameof(options));
        int right = options.Right is null ? 1 - left : Find(story, options.Right);
        return left != right ? (left, right) : throw new ArgumentException($"Side by side needs two articles, and '{story.Articles[left].Id}' was given twice.", nameof(options));
    }

    private static int Find(Story story, string id) => story.IndexOf(id) is var index and >= 0
        ? index
        : throw new ArgumentException($"No article has the id '{VisibleText.Of(id)}'; the story has {Ids(story)}.", nameof(id));

    private static string Ids(Story story) => string.Join(", ", story.Articles.Select(article => article.Id));

    private static IEnumerable<int> BodyOf(StoryAlignment alignment, int article) =>
        alignment.Story.Articles[article].Tree.Sentences.Where(sentence => sentence.IsBody).Select(sentence => sentence.Index);
}
