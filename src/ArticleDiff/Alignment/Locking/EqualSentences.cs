using System.Globalization;
using ArticleDiff.Alignment.Decoding;

namespace ArticleDiff.Alignment.Locking;

/// <summary>
/// Tells the equal sentences of one article apart: by their number among them, and under a lock by their neighbours, so that when one of them is gone the others keep
/// their names.
/// </summary>
internal static class EqualSentences
{
    private const char Separator = '.';

    // Pairs of equal sentences that are weighed against each other; more of one kind (a table, a refrain) are taken in order.
    private const long PairBudget = 4_096;

    // A neighbour at the same distance decides only between chains that are equally long.
    private const double Nearness = 1.0 / (1 << 20);

    /// <summary>Adds to each fingerprint its number among the equal ones before it, from 2 on.</summary>
    public static string[] Number(IReadOnlyList<string> fingerprints)
    {
        Dictionary<string, int> seen = new(StringComparer.Ordinal);
        return [.. fingerprints.Select(fingerprint => Numbered(fingerprint, seen[fingerprint] = seen.GetValueOrDefault(fingerprint) + 1))];
    }

    /// <summary>Gives each fingerprint the number that it has under a lock.</summary>
    /// <param name="fingerprints">Those of the units of an article, without numbers, in file order.</param>
    /// <param name="locked">The locked units of the article: numbered fingerprints with their ranks.</param>
    /// <returns>Numbered fingerprints, each once.</returns>
    public static string[] Number(IReadOnlyList<string> fingerprints, IEnumerable<(string Fingerprint, string Rank)> locked)
    {
        (string Fingerprint, string Rank)[] before = [.. locked.OrderBy(unit => unit.Rank, StringComparer.Ordinal).ThenBy(unit => unit.Fingerprint, StringComparer.Ordinal)];
        Dictionary<string, List<int>> rows = Places(before.Select(unit => Bare(unit.Fingerprint))), columns = Places(fingerprints);
        if (columns.Values.All(places => places.Count == 1) && before.All(unit => !unit.Fingerprint.Contains(Separator, StringComparison.Ordinal))) return [.. fingerprints];

        string?[] names = new string?[fingerprints.Count];
        bool[] found = new bool[before.Length];
        foreach ((int row, int column) in Stayed(rows, columns, before.Length, names.Length)) Take(row, column);
        foreach ((string fingerprint, List<int> places) in columns)
        {
            List<int> old = rows.GetValueOrDefault(fingerprint) ?? [];
            HashSet<string> taken = [.. old.Select(row => before[row].Fingerprint)];
            Queue<int> left = new(old.Where(row => !found[row]));
            int number = 0;
            foreach (int column in places)
            {
                if (names[column] is not null) continue;
                if (left.TryDequeue(out int row))
                {
                    Take(row, column);
                    continue;
                }

                while (names[column] is null && Numbered(fingerprint, ++number) is var name)
                    if (taken.Add(name)) names[column] = name;
            }
        }

        return names!;

        void Take(int row, int column)
        {
            names[column] = before[row].Fingerprint;
            found[row] = true;
        }
    }

    /// <summary>A longest stretch of units that stand in the same order as under the lock.</summary>
    private static IEnumerable<(int Row, int Column)> Stayed(Dictionary<string, List<int>> rows, Dictionary<string, List<int>> columns, int before, int now)
    {
        int[] anchors = new int[before];
        Array.Fill(anchors, -1);
        foreach ((string fingerprint, List<int> old) in rows)
            if (old.Count == 1 && columns.GetValueOrDefault(fingerprint) is [int column]) anchors[old[0]] = column;

        List<ChainPoint> points = [];
        foreach ((string fingerprint, List<int> old) in rows)
        {
            if (columns.GetValueOrDefault(fingerprint) is not { } places) continue;
            bool weighed = old.Count != places.Count && (long)old.Count * places.Count <= PairBudget;
            for (int i = 0; i < old.Count; i++)
                if (weighed) points.AddRange(places.Select(column => new ChainPoint(old[i], column, 1)));
                else if (i < places.Count) points.Add(new ChainPoint(old[i], places[i], 1));
        }

        points = [.. points.OrderBy(point => point.Row).ThenBy(point => point.Column).Select(point => point with { Weight = 1 + Nearness * Near(anchors, point, now) })];
        return MonotoneChain.Heaviest(points, now).Select(point => (points[point].Row, points[point].Column));
    }

    /// <summary>How many of the nearest known neighbours, or the ends of the article, stand as far from a unit as under the lock: 0, 1 or 2.</summary>
    private static int Near(int[] anchors, ChainPoint point, int now)
    {
        int low = point.Row - 1, high = point.Row + 1;
        while (low >= 0 && anchors[low] < 0) low--;
        while (high < anchors.Length && anchors[high] < 0) high++;
        int lowColumn = low < 0 ? -1 : anchors[low], highColumn = high == anchors.Length ? now : anchors[high];
        return (point.Column - lowColumn == point.Row - low ? 1 : 0) + (highColumn - point.Column == high - point.Row ? 1 : 0);
    }

    private static Dictionary<string, List<int>> Places(IEnumerable<string> fingerprints)
    {
        Dictionary<string, List<int>> places = new(StringComparer.Ordinal);
        foreach ((int place, string fingerprint) in fingerprints.Index())
        {
            if (!places.TryGetValue(fingerprint, out List<int>? list)) places[fingerprint] = list = [];
            list.Add(place);
        }

        return places;
    }

    private static string Bare(string fingerprint) => fingerprint.IndexOf(Separator, StringComparison.Ordinal) is >= 0 and int at ? fingerprint[..at] : fingerprint;

    private static string Numbered(string fingerprint, int number) => number == 1 ? fingerprint : string.Create(CultureInfo.InvariantCulture, $"{fingerprint}{Separator}{number}");
}
