using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace ArticleDiff.Corpora.Clustering;

/// <summary>
/// Groups the articles of a feed into stories. Candidates come from fingerprints: the most characteristic words of an article, banded into shingles of two;
/// articles that share a shingle are compared exactly, by the cosine of all their words; groups grow from the most similar pair on, by average linkage.
/// </summary>
/// <remarks>
/// Near-linear: each article is compared with a bounded number of others. Memory holds the fingerprints and the pairs found, about 200 bytes an article; the vectors
/// are asked for when they are needed. The result depends on the order of the feed only where a budget is reached or two pairs are equally similar.
/// </remarks>
public sealed class StoryClusterer
{
    private readonly ClusteringOptions _options;
    private readonly Func<int, TermVector> _vectorOf;
    private readonly IReadOnlyList<ImmutableArray<ulong>> _fingerprints;
    private readonly IReadOnlyList<DateOnly?> _days;
    private readonly List<(double Cosine, int Left, int Right)> _pairs = [];

    /// <param name="fingerprints">The fingerprint of each article, in the order of the feed.</param>
    /// <param name="days">The day of publication of each, or null.</param>
    /// <param name="vectorOf">Gives the words of an article by its index.</param>
    /// <param name="options">How to group; null for the defaults.</param>
    public StoryClusterer(IReadOnlyList<ImmutableArray<ulong>> fingerprints, IReadOnlyList<DateOnly?> days, Func<int, TermVector> vectorOf, ClusteringOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(fingerprints);
        ArgumentNullException.ThrowIfNull(days);
        ArgumentNullException.ThrowIfNull(vectorOf);
        if (fingerprints.Count != days.Count) throw new ArgumentException("There are as many days as fingerprints.", nameof(days));
        (_fingerprints, _days, _vectorOf, _options) = (fingerprints, days, vectorOf, options ?? ClusteringOptions.Default);
    }

    /// <summary>How many pairs of articles were compared exactly.</summary>
    public long Comparisons { get; private set; }

    /// <summary>Groups the articles.</summary>
    /// <param name="progress">Is told after each article how many have been compared, or null.</param>
    /// <returns>Each article in one group; indexes ascending, groups by their first article.</returns>
    public ImmutableArray<ImmutableArray<int>> Cluster(Action<int>? progress = null)
    {
        Comparisons = 0;
        _pairs.Clear();
        Dictionary<ulong, List<int>> postings = [];
        int[] shared = new int[_fingerprints.Count];
        for (int article = 0; article < _fingerprints.Count; article++)
        {
            Compare(article, Candidates(article, postings, shared));
            foreach (ulong key in _fingerprints[article])
            {
                ref List<int>? posting = ref CollectionsMarshal.GetValueRefOrAddDefault(postings, key, out _);
                (posting ??= []).Add(article);
            }

            progress?.Invoke(article + 1);
        }

        return Join();
    }

    /// <summary>Earlier articles with a shingle in common: two words of the fingerprint or more.</summary>
    private List<int> Candidates(int article, Dictionary<ulong, List<int>> postings, int[] shared)
    {
        List<int> touched = [];
        foreach (ulong key in _fingerprints[article])
        {
            if (!postings.TryGetValue(key, out List<int>? posting)) continue;
            int left = _options.PostingBudget;
            for (int i = posting.Count - 1; i >= 0 && left > 0; i--)
            {
                if (!AreNear(article, posting[i])) continue;
                left--;
                if (shared[posting[i]]++ == 0) touched.Add(posting[i]);
            }
        }

        List<int> candidates =
        [
            .. touched.Where(other => shared[other] > 1).OrderByDescending(other => shared[other]).ThenByDescending(other => other).Take(_options.ComparisonBudget),
        ];
        foreach (int other in touched) shared[other] = 0;
        return candidates;
    }

    private bool AreNear(int left, int right)
        => _options.MostDays is not { } most || _days[left] is not { } one || _days[right] is not { } other || Math.Abs(one.DayNumber - other.DayNumber) <= most;

    private void Compare(int article, List<int> candidates)
    {
        if (candidates.Count == 0) return;
        TermVector own = _vectorOf(article);
        foreach (int other in candidates)
        {
            Comparisons++;
            double cosine = own.Cosine(_vectorOf(other));
            if (cosine >= _options.LeastSimilarity) _pairs.Add((cosine, other, article));
        }
    }

    private ImmutableArray<ImmutableArray<int>> Join()
    {
        List<int>[] groupOf = [.. Enumerable.Range(0, _fingerprints.Count).Select(article => new List<int> { article })];
        _pairs.Sort((one, other) => one.Cosine != other.Cosine ? other.Cosine.CompareTo(one.Cosine) : one.Left != other.Left ? one.Left.CompareTo(other.Left) : one.Right.CompareTo(other.Right));
        foreach ((_, int left, int right) in _pairs)
        {
            List<int> first = groupOf[left], second = groupOf[right];
            if (ReferenceEquals(first, second) || MeanCosine(first, second) < _options.LinkageShare * _options.LeastSimilarity) continue;
            (List<int> larger, List<int> smaller) = first.Count >= second.Count ? (first, second) : (second, first);
            foreach (int article in smaller) groupOf[article] = larger;
            larger.AddRange(smaller);
            larger.Sort();
        }

        return [.. groupOf.Distinct().Select(group => group.ToImmutableArray()).OrderBy(group => group[0])];
    }

    private double MeanCosine(List<int> first, List<int> second)
    {
        double sum = 0;
        int count = 0;
        foreach (int left in first.Take(_options.LinkageSample))
        {
            TermVector vector = _vectorOf(left);
            foreach (int right in second.Take(_options.LinkageSample))
            {
                sum += vector.Cosine(_vectorOf(right));
                count++;
            }
        }

        return sum / count;
    }
}
