using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
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

    // A little less: what lies below by this product lies below by the quotient as well, whatever the rounding.
    private const float SurelyBelow = 0.349f;

    // Below so many words a second thread is not worth its start.
    private const int FewestForThreads = 1_500;
    private const int WordsPerBlock = 64;

    /// <summary>For each term the later terms that are near it, ascending, with their cosine; nothing for terms that are no plain words.</summary>
    /// <param name="vocabulary">The terms.</param>
    public static RelatedTerm[]?[] Find(Vocabulary vocabulary)
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

        RelatedTerm[]?[] found = new RelatedTerm[]?[vocabulary.Count];
        int blocks = (lengths.Length + WordsPerBlock - 1) / WordsPerBlock;
        if (lengths.Length < FewestForThreads)
            for (int block = 0; block < blocks; block++) FindBlock(block);
        else
            Parallel.For(0, blocks, FindBlock);
        return found;

        void FindBlock(int block)
        {
            List<RelatedTerm> near = [];
            for (int i = block * WordsPerBlock; i < Math.Min(lengths.Length, (block + 1) * WordsPerBlock); i++)
            {
                near.Clear();
                AddNear(i, terms, values, size, lengths, near);
                if (near.Count > 0) found[terms[i]] = [.. near];
            }
        }
    }

    private static void AddNear(int i, List<int> terms, short[] values, int size, float[] lengths, List<RelatedTerm> near)
    {
        ReadOnlySpan<short> vector = values.AsSpan(i * size, size);
        for (int j = i + 1; j < lengths.Length; j++)
        {
            int dot = Dot(vector, values.AsSpan(j * size, size));
            if (dot < SurelyBelow * (lengths[i] * lengths[j])) continue;
            if (dot / (lengths[i] * lengths[j]) is >= LeastSimilarity and float cosine) near.Add(new RelatedTerm(terms[j], MathF.Min(1, cosine)));
        }
    }

    /// <summary>The inner product: at most 64 products of at most 49 each, so that it fits.</summary>
    private static int Dot(ReadOnlySpan<short> left, ReadOnlySpan<short> right)
    {
        ref short l = ref MemoryMarshal.GetReference(left), r = ref MemoryMarshal.GetReference(right);
        // Of a fixed width, which is compiled ahead of time; that of Vector<T> depends on the machine.
        Vector128<short> sum = Vector128<short>.Zero;
        int i = 0;
        for (; i <= left.Length - Vector128<short>.Count; i += Vector128<short>.Count) sum += Vector128.LoadUnsafe(ref l, (nuint)i) * Vector128.LoadUnsafe(ref r, (nuint)i);
        int total = Vector128.Sum(sum);
        for (; i < left.Length; i++) total += left[i] * right[i];
        return total;
    }
}
