using System.Collections.Immutable;

namespace ArticleDiff.Corpora.Clustering;

/// <summary>The weighted words of an article, of length one.</summary>
public sealed class TermVector
{
    private readonly ulong[] _keys;
    private readonly float[] _weights;

    private TermVector(ulong[] keys, float[] weights) => (_keys, _weights) = (keys, weights);

    /// <summary>Weighs the words of an article.</summary>
    /// <param name="terms">Its words, in ascending order of their keys.</param>
    /// <param name="frequencies">How frequent they are in the feed.</param>
    public static TermVector Of(ImmutableArray<ContentTerm> terms, TermFrequencies frequencies)
    {
        ArgumentNullException.ThrowIfNull(frequencies);
        ulong[] keys = new ulong[terms.Length];
        float[] weights = new float[terms.Length];
        double squares = 0;
        for (int i = 0; i < terms.Length; i++)
        {
            double weight = frequencies.WeightOf(terms[i]);
            (keys[i], weights[i]) = (terms[i].Key, (float)weight);
            squares += weight * weight;
        }

        float length = (float)Math.Sqrt(squares);
        if (length > 0)
            for (int i = 0; i < weights.Length; i++) weights[i] /= length;
        return new TermVector(keys, weights);
    }

    /// <summary>The cosine of two articles, between 0 and 1.</summary>
    public double Cosine(TermVector other)
    {
        ArgumentNullException.ThrowIfNull(other);
        double sum = 0;
        for (int i = 0, j = 0; i < _keys.Length && j < other._keys.Length;)
        {
            if (_keys[i] == other._keys[j]) sum += _weights[i++] * other._weights[j++];
            else if (_keys[i] < other._keys[j]) i++;
            else j++;
        }

        return sum;
    }

    /// <summary>The most characteristic words that other articles of the feed have too, in descending order of weight.</summary>
    /// <param name="frequencies">How frequent words are in the feed.</param>
    /// <param name="size">The most words.</param>
    public ImmutableArray<ulong> Fingerprint(TermFrequencies frequencies, int size)
    {
        ArgumentNullException.ThrowIfNull(frequencies);
        return
        [
            .. Enumerable.Range(0, _keys.Length).Where(i => frequencies.Of(_keys[i]) > 1)
                .OrderByDescending(i => _weights[i]).ThenBy(i => _keys[i]).Take(size).Select(i => _keys[i]),
        ];
    }
}
