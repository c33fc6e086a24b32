using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ArticleDiff.Formats.Records;

namespace ArticleDiff.Cli.Corpus;

/// <summary>
/// The results of a batch, a line a story, and the only record of what is done. A line is appended by one write, so whatever ends the program leaves whole
/// lines and at most one torn one, which the next run cuts off. Every so many lines are forced to the disk; what a power cut takes is made again.
/// </summary>
internal sealed class ResultsFile : IDisposable
{
    private const int LinesBetweenFlushes = 256;

    private readonly FileStream _stream;
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly string _shown;
    private int _unflushed;

    private ResultsFile(FileStream stream, string shown) => (_stream, _shown) = (stream, shown);

    /// <summary>What was done when the file was opened: of each story, by a hash of its id, the hash of the line that it was made of.</summary>
    public Dictionary<UInt128, ulong> Done { get; } = [];

    /// <summary>How many lines the file holds.</summary>
    public int Lines { get; private set; }

    /// <summary>Bytes that an interrupted write had left and that were cut off.</summary>
    public long CutOff { get; private set; }

    /// <summary>Opens the file for this process alone, makes it when it is not there, and repairs it.</summary>
    /// <param name="full">Its full path.</param>
    /// <param name="shown">As messages print it.</param>
    /// <exception cref="UsageException">Another process has it open, or it cannot be written.</exception>
    public static ResultsFile Open(string full, string shown)
    {
        try
        {
            // No buffer of our own: a write is a write. Nobody else may open it: two runs would each append what the other has.
            ResultsFile file = new(new FileStream(full, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0), shown);
            try
            {
                file.Repair();
                return file;
            }
            catch
            {
                file.Dispose();
                throw;
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{shown}: cannot be written; another run may be writing it, or the folder's permissions forbid it.");
        }
    }

    /// <summary>A hash of an id under which <see cref="Done"/> knows it.</summary>
    public static UInt128 KeyOf(string id) => System.Buffers.Binary.BinaryPrimitives.ReadUInt128LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(id)));

    /// <summary>The number that 16 hexadecimal digits spell; 0 when they do not.</summary>
    public static ulong NumberOf(string source) => ulong.TryParse(source, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ulong number) ? number : 0;

    /// <summary>Appends a line.</summary>
    /// <param name="line">The line with its line end.</param>
    public void Append(ReadOnlySpan<byte> line)
    {
        try
        {
            _stream.Write(line);
            _hash.AppendData(line);
            Lines++;
            if (++_unflushed >= LinesBetweenFlushes) Flush();
        }
        catch (IOException)
        {
            throw new UsageException($"{_shown}: cannot be written; check the space on the disk. What was written stays, and the same command goes on from there.");
        }
    }

    /// <summary>Forces all lines to the disk.</summary>
    public void Flush()
    {
        _stream.Flush(flushToDisk: true);
        _unflushed = 0;
    }

    /// <summary>SHA-256 of the file so far, in lower-case hexadecimal.</summary>
    public string Hash() => Convert.ToHexStringLower(_hash.GetCurrentHash());

    public void Dispose()
    {
        _stream.Dispose();
        _hash.Dispose();
    }

    /// <summary>Takes in the lines that are whole and cuts off what follows them: a line without its end, or what a power cut left of one.</summary>
    private void Repair()
    {
        long whole = 0;
        byte[] end = "\n"u8.ToArray();
        foreach (JsonLine line in JsonLines.Read(_stream))
        {
            if (!line.IsEnded || !StoryRecord.TryReadHead(line.Bytes.Span, out string id, out string source)) break;
            whole = line.End;
            _hash.AppendData(line.Bytes.Span);
            _hash.AppendData(end);
            Done[KeyOf(id)] = NumberOf(source);
            Lines++;
        }

        CutOff = _stream.Length - whole;
        if (CutOff > 0)
        {
            _stream.SetLength(whole);
            Flush();
        }

        _stream.Seek(0, SeekOrigin.End);
    }
}
