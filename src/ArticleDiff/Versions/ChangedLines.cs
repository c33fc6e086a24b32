using System.Collections.Immutable;
using ArticleDiff.Alignment.Decoding;
using ArticleDiff.Text;

namespace ArticleDiff.Versions;

/// <summary>The lines that two states of a file do not share. How a line ends, and white space at its end, is no difference.</summary>
/// <param name="Before">Zero-based lines of the earlier state that were changed or removed.</param>
/// <param name="After">Zero-based lines of the later state that were changed or added.</param>
public sealed record ChangedLines(ImmutableSortedSet<int> Before, ImmutableSortedSet<int> After)
{
    /// <summary>No line.</summary>
    public static ChangedLines None { get; } = new([], []);

    /// <summary>Compares two states; linear in their lines but for a logarithm.</summary>
    public static ChangedLines Of(SourceText before, SourceText after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        string[] earlier = LinesOf(before), later = LinesOf(after);
        Dictionary<string, Queue<int>> free = new(StringComparer.Ordinal);
        for (int a = 0; a < later.Length; a++)
        {
            if (!free.TryGetValue(later[a], out Queue<int>? lines)) free[later[a]] = lines = new();
            lines.Enqueue(a);
        }

        // Equal lines are paired in order, the n-th with the n-th; what runs out of order counts as changed, as in any line diff.
        List<ChainPoint> points = [];
        for (int b = 0; b < earlier.Length; b++)
            if (free.TryGetValue(earlier[b], out Queue<int>? lines) && lines.TryDequeue(out int a)) points.Add(new ChainPoint(b, a, 1 + earlier[b].Length));
        var keptBefore = new HashSet<int>();
        var keptAfter = new HashSet<int>();
        foreach (int point in MonotoneChain.Heaviest(points, later.Length))
        {
            keptBefore.Add(points[point].Row);
            keptAfter.Add(points[point].Column);
        }

        return new ChangedLines(
            [.. Enumerable.Range(0, earlier.Length).Where(line => !keptBefore.Contains(line))],
            [.. Enumerable.Range(0, later.Length).Where(line => !keptAfter.Contains(line))]);
    }

    /// <summary>Whether a place of the earlier state lies on such a line.</summary>
    public bool TouchesBefore(Location location) => Touches(Before, location);

    /// <summary>Whether a place of the later state lies on such a line.</summary>
    public bool TouchesAfter(Location location) => Touches(After, location);

    private static bool Touches(ImmutableSortedSet<int> lines, Location location)
    {
        int first = location.Source.PositionOf(location.Span.Start).Line, last = location.Source.PositionOf(location.Span.End).Line;
        for (int line = first; line <= last; line++)
            if (lines.Contains(line)) return true;
        return false;
    }

    private static string[] LinesOf(SourceText text)
    {
        string[] lines = new string[text.LineStarts.Length];
        for (int i = 0; i < lines.Length; i++)
        {
            int start = text.LineStarts[i], end = i + 1 < lines.Length ? text.LineStarts[i + 1] : text.Length;
            lines[i] = text.Content[start..end].TrimEnd();
        }

        return lines;
    }
}
