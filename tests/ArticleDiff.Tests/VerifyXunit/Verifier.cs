using System.Text;
using ArticleDiff.Cli.Output;
using ArticleDiff.Tests;

namespace VerifyXunit;

/// <summary>
/// Compares what a test received with the committed snapshot: the subset of the Verify package's own API that these tests use, so that the
/// package can take the place of this folder.
/// </summary>
public static class Verifier
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Compares text with its <c>.verified.</c> file; when they differ, the text is left beside it as <c>.received.</c>.</summary>
    /// <param name="target">The text. CRLF and LF are one; a final line end is added when it has none.</param>
    /// <param name="extension">The extension of the snapshot without its dot.</param>
    /// <param name="settings">Folder and name; without them <c>snapshots/Class.Test</c>.</param>
    /// <exception cref="VerifyException">The snapshot is missing or differs.</exception>
    public static async Task Verify(string target, string extension = "txt", VerifySettings? settings = null)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentException.ThrowIfNullOrEmpty(extension);
        string stem = Path.Combine(FolderOf(settings), NameOf(settings));
        string verified = $"{stem}.verified.{extension}", received = $"{stem}.received.{extension}";

        string actual = Normalize(target);
        string? expected = File.Exists(verified) ? Normalize(await File.ReadAllTextAsync(verified, Utf8)) : null;
        if (actual == expected)
        {
            File.Delete(received);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(received)!);
        await File.WriteAllTextAsync(received, actual, Utf8);
        throw new VerifyException(Explain(expected, actual, verified, received));
    }

    private static string FolderOf(VerifySettings? settings) => Path.GetFullPath(Path.Combine(Repository.PathOf("snapshots"), settings?.Directory ?? ""));

    private static string NameOf(VerifySettings? settings)
    {
        if (settings?.FileName is { } name) return name;
        if (UsesVerifyAttribute.Current is { } test) return $"{test.DeclaringType!.Name}.{test.Name}";
        throw new InvalidOperationException("Which test is running is not known: put [UsesVerify] on the class, or call UseFileName.");
    }

    private static string Normalize(string text)
    {
        text = text.Replace("\r\n", "\n", StringComparison.Ordinal);
        return text.EndsWith('\n') ? text : text + "\n";
    }

    private static string Explain(string? expected, string actual, string verified, string received)
    {
        string what = expected is null
            ? $"There is no snapshot {Repository.Relative(verified)} yet."
            : $"The snapshot {Repository.Relative(verified)} differs (- snapshot, + received):\n{LineDiff.Format(expected, actual, LineDiffOptions.Default)}";
        return $"{what}\nReceived: {Repository.Relative(received)}. Read it; if it is right, run tests/accept-snapshots.sh and commit the change.";
    }
}
