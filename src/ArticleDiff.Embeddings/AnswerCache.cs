using System.Security.Cryptography;

namespace ArticleDiff.Embeddings;

/// <summary>
/// Answers of servers in a folder, a file each, <c>ab/abcd….adc</c> by the key's hexadecimal digits: the four bytes ADC1, the key, the payload,
/// and the SHA-256 of all that. A file that is not so is no answer and will be written again.
/// </summary>
/// <param name="folder">The folder, made when the first answer is written, or null for a cache that keeps nothing.</param>
internal sealed class AnswerCache(string? folder)
{
    private int _written;

    private static ReadOnlySpan<byte> Magic => "ADC1"u8;

    /// <summary>The payload of an answer, or null when there is none that is whole.</summary>
    public byte[]? Read(CacheKey key)
    {
        if (folder is null) return null;
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(PathOf(folder, key));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // What is not there or cannot be read is asked for again. When it cannot be written either, writing says so.
            return null;
        }

        int head = Magic.Length + CacheKey.Size, tail = bytes.Length - SHA256.HashSizeInBytes;
        if (tail < head || !bytes.AsSpan().StartsWith(Magic) || !bytes.AsSpan(Magic.Length, CacheKey.Size).SequenceEqual(key.Bytes)) return null;
        return SHA256.HashData(bytes.AsSpan(0, tail)).AsSpan().SequenceEqual(bytes.AsSpan(tail)) ? bytes[head..tail] : null;
    }

    /// <summary>Keeps an answer, in place of an older one. Whoever reads sees the whole of one of them.</summary>
    /// <exception cref="EmbeddingServiceException">The folder cannot be written.</exception>
    public void Write(CacheKey key, ReadOnlySpan<byte> payload)
    {
        if (folder is null) return;
        byte[] content = [.. Magic, .. key.Bytes, .. payload];
        string path = PathOf(folder, key);
        // Neither another process nor another thread writes to the same temporary file.
        string temporary = $"{path}.{Environment.ProcessId}-{Interlocked.Increment(ref _written)}.tmp";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using (FileStream stream = new(temporary, FileMode.Create, FileAccess.Write, FileShare.None))
            {
                stream.Write(content);
                stream.Write(SHA256.HashData(content));
            }

            File.Move(temporary, path, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            TryDelete(temporary);
            throw new EmbeddingServiceException(folder, "the cache of answers cannot be written", "check the permissions and the space on the disk, or name another folder", inner: exception);
        }
    }

    private static string PathOf(string folder, CacheKey key) => Path.Combine(folder, key.Hex[..2], key.Hex + ".adc");

    private static void TryDelete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The failure that led here is the one to report.
        }
    }
}
