using System.Numerics;
using System.Runtime.InteropServices;
using ArticleDiff.Alignment.Indexing;
using ArticleDiff.Words;

namespace ArticleDiff.Alignment.Similarity;

/// <summary>
/// Finds the plain words of a story that stand in the company of the same words in other texts: the cosine of their vectors. Whole numbers are
/// added, so that no order of summing and no width of registers changes a result.
/// </summary>
internal static class VectorNeighbours
{
    // See docs/thresholds.md.
    private const float LeastSimilarity = 0.35f;

    /// <summary>Calls an action for each two words that are near each other, the smaller term first, in ascending order.</summary>
    /// <param name="vocabulary">The terms; only plain words are looked at.</param>
    /// <param name="action">Takes both terms and their cosine.</param>
    public static void ForEach(Vocabulary vocabulary, Action<int, int, float> action)
    {
        WordVectors table = WordVectors.Default;
        List<int> terms = [], words = [];
        for (int term = 0; term < vocabulary.Count; term++)
        {
            if (!vocabulary.IsPlain(term) || table.Find(vocabulary.FormOf(term)) is not (>= 0 and int word)) continue;
            terms.Add(term);
            words.Add(word);
        }

        int size = table.Dimensions;
        short[] values = new short[terms.Count * size];
        float[] lengths = new float[terms.Count];
        for (int i = 0; i < lengths.Length; i++)
        {
            Span<short> vector = values.AsSpan(i * size, size);
            table.CopyTo(words[i], vector);
            lengths[i] = MathF.Sqrt(Dot(vector, vector));
        }

        for (int i = 0; i < lengths.Length; i++)
        {
            ReadOnlySpan<short> vector = values.AsSpan(i * size, size);
            for (int j = i + 1; j < lengths.Length; j++)
                if (Dot(vector, values.AsSpan(j * size, size)) / (lengths[i] * lengths[j]) is >= LeastSimilarity and float cosine)
                    action(terms[i], terms[j], MathF.Min(1, cosine));
        }
    }

    /// <summary>The inner product: at most 64 products of at most 49 each, so that it fits.</summary>
    private static int Dot(ReadOnlySpan<short> left, ReadOnlySpan<short> right)
    {
        ReadOnlySpan<Vector<short>> l = MemoryMarshal.Cast<short, Vector<short>>(left), r = MemoryMarshal.Cast<short, Vector<short>>(right);
        Vector<short> sum = Vector<short>.Zero;
        for (int i = 0; i < l.Length; i++) sum += l[i] * r[i];
        int total = Vector.Sum(sum);
        for (int i = l.Length * Vector<short>.Count; i < left.Length; i++) total += left[i] * right[i];
        return total;
    }
}
