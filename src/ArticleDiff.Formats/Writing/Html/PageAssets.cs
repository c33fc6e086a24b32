using System.Security.Cryptography;
using System.Text;

namespace ArticleDiff.Formats.Writing.Html;

/// <summary>
/// The style and the script of the page, from the files beside this class, and the policy that lets a browser use these two and nothing else:
/// each is allowed by the hash of its own characters.
/// </summary>
internal static class PageAssets
{
    private static readonly string[] StyleFiles = ["base.css", "columns.css", "passages.css", "findings.css", "overview.css", "print.css"];
    private static readonly string[] ScriptFiles = ["model.js", "choices.js", "ribbons.js", "notes.js", "selection.js", "keys.js", "start.js"];

    /// <summary>What stands inside of the one style element.</summary>
    public static string Style { get; } = "\n" + string.Concat(StyleFiles.Select(Read));

    /// <summary>What stands inside of the one script element that runs.</summary>
    public static string Script { get; } = "\n(() => {\n\"use strict\";\n\n" + string.Join("\n", ScriptFiles.Select(Read)) + "})();\n";

    /// <summary>
    /// The content security policy: no address is loaded from or sent to, no frame, form, base address or plugin is allowed, and strings never
    /// become markup. The one picture is the empty icon that keeps browsers from asking a server for one.
    /// </summary>
    public static string Policy { get; } =
        $"default-src 'none'; style-src '{Hash(Style)}'; script-src '{Hash(Script)}'; img-src data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

    private static string Hash(string text) => $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}";

    private static string Read(string name)
    {
        using Stream stream = typeof(PageAssets).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly lacks its resource '{name}'.");
        using StreamReader reader = new(stream, Encoding.UTF8);
        return reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal);
    }
}
