using System.Collections.Immutable;
using ArticleDiff.Alignment;
using ArticleDiff.Alignment.Decoding;
using ArticleDiff.Syntax;

namespace ArticleDiff.Versions;

/// <summary>
/// Which units of two versions belong together: what the engine linked, then what it takes no part in or left over, first by equal words and then by
/// their place between neighbours that are known.
/// </summary>
internal sealed class UnitMatching(ArticleTree before, ArticleTree after, string[] earlier, string[] later)
{
    // See docs/thresholds.md.
    private const double LeastLikeness = 0.5;
    private const int GapBudget = 4096;

    private readonly List<(ImmutableArray<int> Before, ImmutableArray<int> After)> _pairs = [];
    private readonly bool[] _usedBefore = new bool[earlier.Length];
    private readonly bool[] _usedAfter = new bool[later.Length];

    /// <summary>Takes the links of the engine, seen from the earlier version.</summary>
    public void Take(ImmutableArray<Link> links)
    {
        // The engine joins neighbours where both together are likelier; where one of them stayed as it was, nothing was joined.
        HashSet<int> kept = [];
        foreach (Link link in links)
        {
            if (link.Left.Sentences.Length == 1 && link.Right.Sentences.Length == 1) continue;
            foreach (int b in link.Left.Sentences)
                foreach (int a in link.Right.Sentences)
                    if (earlier[b] == later[a] && earlier[b].Length > 0 && kept.Add(b)) Add([b], [a]);
        }

        foreach (Link link in links)
        {
            ImmutableArray<int> left = [.. link.Left.Sentences.Where(unit => !_usedBefore[unit])], right = [.. link.Right.Sentences.Where(unit => !_usedAfter[unit])];
            if (left.Length > 0 && right.Length > 0) Add(left, right);
        }
    }

    /// <summary>Pairs what no link holds.</summary>
    public void TakeLeftovers()
    {
        Dictionary<string, Queue<int>> free = new(StringComparer.Ordinal);
        for (int a = 0; a < later.Length; a++)
        {
            if (_usedAfter[a]) continue;
            if (!free.TryGetValue(later[a], out Queue<int>? units)) free[later[a]] = units = new();
            units.Enqueue(a);
        }

        for (int b = 0; b < earlier.Length; b++)
            if (!_usedBefore[b] && free.TryGetValue(earlier[b], out Queue<int>? units) && units.TryDequeue(out int a)) Add([b], [a]);
        FillGaps();
    }

    /// <summary>What became of every unit, in the order of the later version.</summary>
    public ImmutableArray<UnitEdit> Edits()
    {
        HashSet<int> inPlace = InPlace();
        List<(int After, int Rank, UnitEdit Edit)> edits = [];
        int[] place = new int[earlier.Length];
        Array.Fill(place, -1);
        for (int p = 0; p < _pairs.Count; p++)
        {
            (ImmutableArray<int> left, ImmutableArray<int> right) = _pairs[p];
            bool moved = !inPlace.Contains(p);
            edits.Add((right[0], -1, new UnitEdit(KindOf(left, right), left, right, moved)));
            if (!moved) foreach (int unit in left) place[unit] = right[^1];
        }

        for (int a = 0; a < later.Length; a++)
            if (!_usedAfter[a]) edits.Add((a, -1, new UnitEdit(EditKind.Added, [], [a], false)));
        for (int b = 0, last = -1; b < earlier.Length; b++)
        {
            if (place[b] >= 0) last = place[b];
            if (!_usedBefore[b]) edits.Add((last, b, new UnitEdit(EditKind.Deleted, [b], [], false)));
        }

        return [.. edits.OrderBy(edit => edit.After).ThenBy(edit => edit.Rank).Select(edit => edit.Edit)];
    }

    private void Add(ImmutableArray<int> left, ImmutableArray<int> right)
    {
        _pairs.Add((left, right));
        foreach (int unit in left) _usedBefore[unit] = true;
        foreach (int unit in right) _usedAfter[unit] = true;
    }

    private EditKind KindOf(ImmutableArray<int> left, ImmutableArray<int> right)
    {
        // Sentences that were only cut or joined by a stop say what they said.
        if (string.Join('\n', left.Select(unit => earlier[unit])) == string.Join('\n', right.Select(unit => later[unit]))) return EditKind.Unchanged;
        return (left.Length, right.Length) switch
        {
            (1, > 1) => EditKind.Split,
            ( > 1, 1) => EditKind.Merged,
            _ => EditKind.Reworded,
        };
    }

    /// <summary>The pairs on the heaviest chain without crossings, by number of words; the others were moved.</summary>
    private HashSet<int> InPlace()
    {
        int[] order = [.. Enumerable.Range(0, _pairs.Count).OrderBy(p => _pairs[p].Before[0]).ThenBy(p => _pairs[p].After[0])];
        ChainPoint[] points = [.. order.Select(p => new ChainPoint(_pairs[p].Before[0], _pairs[p].After[0], 1 + _pairs[p].After.Sum(unit => WordsOf(later[unit]).Length)))];
        return [.. MonotoneChain.Heaviest(points, later.Length).Select(i => order[i])];
    }

    /// <summary>Pairs units between two neighbours that are known: as many words in common as possible, in order.</summary>
    private void FillGaps()
    {
        HashSet<int> inPlace = InPlace();
        (int, int)[] anchors = [.. inPlace.Select(p => _pairs[p]).Select(pair => (pair.Before[0], pair.After[0])).Order(), (earlier.Length, later.Length)];
        int b = -1, a = -1;
        foreach ((int nextBefore, int nextAfter) in anchors)
        {
            int[] left = [.. Enumerable.Range(b + 1, nextBefore - b - 1).Where(unit => !_usedBefore[unit])];
            int[] right = [.. Enumerable.Range(a + 1, nextAfter - a - 1).Where(unit => !_usedAfter[unit])];
            // A gap that is larger was rewritten as a whole, and places in it say little.
            if (left.Length > 0 && right.Length > 0 && left.Length * right.Length <= GapBudget) FillGap(left, right);
            (b, a) = (nextBefore, nextAfter);
        }
    }

    private void FillGap(int[] left, int[] right)
    {
        List<ChainPoint> points = [];
        for (int i = 0; i < left.Length; i++)
            for (int j = 0; j < right.Length; j++)
                if (before.Sentences[left[i]].IsBody == after.Sentences[right[j]].IsBody && Likeness(earlier[left[i]], later[right[j]]) is double likeness and >= LeastLikeness)
                    points.Add(new ChainPoint(i, j, likeness));
        foreach (int point in MonotoneChain.Heaviest(points, right.Length)) Add([left[points[point].Row]], [right[points[point].Column]]);
    }

    /// <summary>The share of words in common (Dice's coefficient over words with their counts), between 0 and 1.</summary>
    private static double Likeness(string left, string right)
    {
        string[] one = WordsOf(left), other = WordsOf(right);
        if (one.Length + other.Length == 0) return 0;
        Dictionary<string, int> counts = new(StringComparer.Ordinal);
        foreach (string word in one) counts[word] = counts.GetValueOrDefault(word) + 1;
        int common = 0;
        foreach (string word in other)
        {
            if (counts.GetValueOrDefault(word) == 0) continue;
            counts[word]--;
            common++;
        }

        return 2.0 * common / (one.Length + other.Length);
    }

    private static string[] WordsOf(string key) => key.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
