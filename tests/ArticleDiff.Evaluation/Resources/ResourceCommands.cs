using System.Security.Cryptography;

namespace ArticleDiff.Evaluation.Resources;

/// <summary>The commands that build embedded data from public sources: <c>build-lexicon</c> and <c>build-folding</c>.</summary>
internal static class ResourceCommands
{
    /// <summary>Runs a command of this class, or returns null when the arguments name none.</summary>
    /// <returns>The exit code: 0 done, 2 usage or input error.</returns>
    public static int? TryRun(string[] arguments, TextWriter output, TextWriter errors)
    {
        Func<string, byte[]>? build = arguments.Length == 0 ? null : arguments[0] switch
        {
            "build-lexicon" => LexiconBuilder.Build,
            "build-folding" => FoldingBuilder.Build,
            _ => null,
        };
        if (build is null) return null;
        if (arguments.Length != 3)
        {
            errors.WriteLine("usage: build-lexicon WORDNET_FOLDER OUT | build-folding UNICODEDATA.txt OUT");
            return 2;
        }

        try
        {
            byte[] bytes = build(arguments[1]);
            File.WriteAllBytes(arguments[2], bytes);
            output.WriteLine($"{arguments[2]}: {bytes.Length} bytes, SHA-256 {Convert.ToHexStringLower(SHA256.HashData(bytes))}");
            return 0;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or FormatException)
        {
            errors.WriteLine($"{arguments[1]}: {error.Message}");
            return 2;
        }
    }
}
