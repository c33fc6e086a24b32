using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace ArticleDiff.Formats.Writing.Json;

/// <summary>JSON (RFC 8259) with letters of all scripts as they are, and with escapes for what would act on whoever shows it: the same document to every parser.</summary>
public static class JsonText
{
    /// <summary>Escapes what JSON must have escaped, and what <see cref="VisibleText"/> would spell out.</summary>
    public static JavaScriptEncoder Encoder { get; } = MakeEncoder();

    /// <summary>JSON that was written elsewhere, with escapes for what acts. Outside of strings JSON has no such character.</summary>
    /// <param name="json">Valid JSON.</param>
    public static string Spelled(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        ReadOnlySpan<char> text = json;
        StringBuilder spelled = new(text.Length);
        for (int i = 0; i < text.Length;)
        {
            Rune.DecodeFromUtf16(text[i..], out Rune rune, out int length);
            bool hidden = VisibleText.IsHidden(rune) && rune.Value is not ('\t' or '\n' or '\r');
            foreach (char c in text.Slice(i, length))
            {
                if (hidden) spelled.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
                else spelled.Append(c);
            }

            i += length;
        }

        return Inert(spelled.ToString());
    }

    // A runner of GitHub Actions obeys ##[command] wherever it stands in what a step prints. In JSON it stands inside of a string, where an escape is the same character.
    internal static string Inert(string json) => json.Replace("##[", "#\\u0023[", StringComparison.Ordinal);

    private static JavaScriptEncoder MakeEncoder()
    {
        TextEncoderSettings settings = new(UnicodeRanges.All);
        for (int c = 0; c <= char.MaxValue; c++)
            if (!char.IsSurrogate((char)c) && VisibleText.IsHidden(new Rune((char)c))) settings.ForbidCharacter((char)c);
        return JavaScriptEncoder.Create(settings);
    }
}
