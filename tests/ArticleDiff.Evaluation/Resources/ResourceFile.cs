using System.Security.Cryptography;

namespace ArticleDiff.Evaluation.Resources;

/// <summary>Writes embedded data built from a public source.</summary>
internal static class ResourceFile
{
    /// <summary>Writes the file and prints its size and hash, which say whether a rebuild gave the same bytes.</summary>
    public static void Write(string path, byte[] bytes, TextWriter output)
    {
        File.WriteAllBytes(path, bytes);
        output.WriteLine(FormattableString.Invariant($"{path}: {bytes.Length} bytes, SHA-256 {Convert.ToHexStringLower(SHA256.HashData(bytes))}"));
    }
}
