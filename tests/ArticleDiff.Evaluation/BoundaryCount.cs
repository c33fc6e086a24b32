namespace ArticleDiff.Evaluation;

/// <summary>Counts sentence ends that agree with the gold; adds up over documents, so its figures are micro-averaged.</summary>
internal sealed class BoundaryCount
{
    private int _hits, _found, _expected, _documents, _exact;

    /// <summary>Counts one document; the end of the document is no boundary. Returns the ends that only one side has.</summary>
    public (IReadOnlyList<int> Missed, IReadOnlyList<int> Wrong) Add(IEnumerable<int> found, IEnumerable<int> expected, int documentEnd)
    {
        SortedSet<int> predicted = [.. found.Where(end => end < documentEnd)];
        SortedSet<int> gold = [.. expected.Where(end => end < documentEnd)];
        int[] missed = [.. gold.Where(end => !predicted.Contains(end))];
        int[] wrong = [.. predicted.Where(end => !gold.Contains(end))];
        _documents++;
        _hits += gold.Count - missed.Length;
        _found += predicted.Count;
        _expected += gold.Count;
        if (missed.Length + wrong.Length == 0) _exact++;
        return (missed, wrong);
    }

    public override string ToString()
    {
        double precision = _found == 0 ? 0 : (double)_hits / _found, recall = _expected == 0 ? 0 : (double)_hits / _expected;
        double f1 = _hits == 0 ? 0 : 2 * precision * recall / (precision + recall);
        return FormattableString.Invariant($"documents {_documents} exact {_exact} boundaries {_expected} precision {precision:F4} recall {recall:F4} F1 {f1:F4}");
    }
}
