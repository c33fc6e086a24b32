using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace ArticleDiff.Embeddings;

/// <summary>The name of a cached answer: SHA-256 over protocol, model and text, each as its length in UTF-8 bytes (32 bits, little-endian) and the bytes.</summary>
internal sealed class CacheKey
{
    /// <summary>Bytes of a key.</summary>
    public const int Size = SHA256.HashSizeInBytes;

    private readonly byte[] _hash;

    private CacheKey(byte[] hash) => (_hash, Hex) = (hash, Convert.ToHexStringLower(hash));

    public ReadOnlySpan<byte> Bytes => _hash;

    /// <summary>64 lower-case hexadecimal digits.</summary>
    public string Hex { get; }

    public static CacheKey Of(ServiceProtocol protocol, string model, string text)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> length = stackalloc byte[sizeof(int)];
        foreach (string part in new[] { protocol.Path, model, text })
        {
            byte[] bytes = Encoding.UTF8.GetBytes(part);
            BinaryPrimitives.WriteInt32LittleEndian(length, bytes.Length);
            hash.AppendData(length);
            hash.AppendData(bytes);
        }

        return new CacheKey(hash.GetHashAndReset());
    }
}
