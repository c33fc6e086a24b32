using System.Buffers.Binary;
using System.Collections.Immutable;
using ArticleDiff.Corpora.Clustering;

namespace ArticleDiff.Cli.Corpus;

/// <summary>
/// The articles of a feed while it is grouped: where each stands in the input and, in a temporary file, its content words. In memory it holds some 30 bytes an
/// article and the vectors of the last few thousand.
/// </summary>
internal sealed class FeedIndex : IDisposable
{
    private const int VectorsKept = 8192;
    private const int TermBytes = sizeof(ulong) + sizeof(ushort) + sizeof(byte);

    private readonly FileStream _words;
    private readonly List<(long Offset, int Length)> _lines = [];
    private readonly List<long> _starts = [0];
    private readonly Dictionary<int, TermVector> _vectors = [];
    private readonly Queue<int> _kept = [];

    public FeedIndex() => _words = Spool();

    /// <summary>How many articles there are.</summary>
    public int Count => _lines.Count;

    /// <summary>The day of publication of each, or null.</summary>
    public List<DateOnly?> Days { get; } = [];

    /// <summary>How frequent words are.</summary>
    public TermFrequencies Frequencies { get; } = new();

    /// <summary>Where the line of an article stands in the input, in bytes, without its end.</summary>
    public (long Offset, int Length) LineOf(int article) => _lines[article];

    /// <summary>A file for this program alone that nobody finds later: where the system allows it, its name goes at once.</summary>
    public static FileStream Spool()
    {
        FileStream spool = new(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);
        // A signal ends the program without closing the file.
        if (!OperatingSystem.IsWindows()) File.Delete(spool.Name);
        return spool;
    }

    public void Add(JsonLine line, DateOnly? day, ImmutableArray<ContentTerm> terms)
    {
        _lines.Add((line.Offset, line.Bytes.Length));
        Days.Add(day);
        Frequencies.Add(terms);
        byte[] bytes = new byte[terms.Length * TermBytes];
        for (int i = 0; i < terms.Length; i++)
        {
            Span<byte> at = bytes.AsSpan(i * TermBytes);
            BinaryPrimitives.WriteUInt64LittleEndian(at, terms[i].Key);
            BinaryPrimitives.WriteUInt16LittleEndian(at[sizeof(ulong)..], terms[i].Count);
            at[sizeof(ulong) + sizeof(ushort)] = (byte)terms[i].Rarity;
        }

        _words.Write(bytes);
        _starts.Add(_starts[^1] + bytes.Length);
    }

    /// <summary>Everything is in: vectors can be asked for.</summary>
    public void Seal() => _words.Flush();

    /// <summary>The weighted words of an article.</summary>
    public TermVector VectorOf(int article)
    {
        if (_vectors.TryGetValue(article, out TermVector? vector)) return vector;
        vector = TermVector.Of(TermsOf(article), Frequencies);
        if (_kept.Count == VectorsKept) _vectors.Remove(_kept.Dequeue());
        _kept.Enqueue(article);
        _vectors.Add(article, vector);
        return vector;
    }

    /// <summary>The fingerprints of all articles.</summary>
    public ImmutableArray<ImmutableArray<ulong>> Fingerprints(int size)
        => [.. Enumerable.Range(0, Count).Select(article => TermVector.Of(TermsOf(article), Frequencies).Fingerprint(Frequencies, size))];

    public void Dispose() => _words.Dispose();

    private ImmutableArray<ContentTerm> TermsOf(int article)
    {
        byte[] bytes = new byte[_starts[article + 1] - _starts[article]];
        for (int read = 0; read < bytes.Length;)
        {
            int more = RandomAccess.Read(_words.SafeFileHandle, bytes.AsSpan(read), _starts[article] + read);
            if (more == 0) throw new UsageException("a temporary file lost what was written to it; check the disk of temporary files.");
            read += more;
        }

        var terms = ImmutableArray.CreateBuilder<ContentTerm>(bytes.Length / TermBytes);
        for (int i = 0; i < bytes.Length; i += TermBytes)
        {
            ReadOnlySpan<byte> at = bytes.AsSpan(i);
            terms.Add(new ContentTerm(BinaryPrimitives.ReadUInt64LittleEndian(at), BinaryPrimitives.ReadUInt16LittleEndian(at[sizeof(ulong)..]), (TermRarity)at[sizeof(ulong) + sizeof(ushort)]));
        }

        return terms.MoveToImmutable();
    }
}
