using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ArticleDiff.Text;

namespace ArticleDiff.Alignment;

/// <summary>
/// Names the engine that drew links: outputs of one revision can be compared with each other. It changes with every table that the
/// alignment reads, and its first part is raised by hand when code changes a link of the repository's own stories.
/// </summary>
public static class EngineRevision
{
    // Raised when a link changes and no table did; a test tells when.
    private const int Number = 5;
    private const int HashBytes = 4;

    private static readonly string[] Tables =
    [
        "content-weights.data.txt", "first-look-weights.data.txt", "second-look-weights.data.txt", "lexicon.data.bin", "vectors.data.bin", "source-formulas.data.txt", "countries.data.txt", "number-words.data.txt",
        "spelling-variants.data.txt", "word-classes.data.txt", "function-words.data.txt", "irregular-verbs.data.txt", "verb-uses.data.txt", "clause-words.data.txt", "meeting-words.data.txt", "folding.data.bin",
    ];

    private static readonly Lazy<string> Lazy = new(Make);
    private static readonly Lazy<string> LazyLexicon = new(() => Convert.ToHexStringLower(SHA256.HashData(EmbeddedData.Bytes("lexicon.data.bin"))));

    /// <summary>The revision of this engine: a number, a stop and eight hexadecimal digits.</summary>
    public static string Current => Lazy.Value;

    /// <summary>SHA-256 of the lexicon that the engine reads, in lower-case hexadecimal.</summary>
    public static string Lexicon => LazyLexicon.Value;

    /// <summary>The revision, and behind a plus the name of another similarity, if one has a say beside the built-in one.</summary>
    internal static string With(ISentenceSimilarity? similarity) => similarity is null ? Current : $"{Current}+{similarity.Name}";

    private static string Make()
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (string table in Tables)
        {
            byte[] bytes = EmbeddedData.Bytes(table);
            // Name and length part the tables, so that no byte can move from one to the next unseen.
            hash.AppendData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{table} {bytes.Length}\n")));
            hash.AppendData(bytes);
        }

        return string.Create(CultureInfo.InvariantCulture, $"{Number}.{Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, HashBytes))}");
    }
}
