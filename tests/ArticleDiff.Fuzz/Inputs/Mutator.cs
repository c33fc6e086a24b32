using System.Globalization;
using System.Text;
using ArticleDiff.Corpora;

namespace ArticleDiff.Fuzz.Inputs;

/// <summary>
/// Changes texts and bytes at places and in ways that follow from numbers: some keep to the grammar of the format (a line, a word, a value, an element), some do not
/// care. The kinds of change are those of mutational fuzzers (Zalewski, American fuzzy lop, technical whitepaper; Miller, Fredriksen and So 1990).
/// </summary>
internal sealed class Mutator(Corpus corpus, SeededNumbers random)
{
    private const int MostChanges = 6;
    private const int LongestText = 6_000;

    // Deeper than readers allow now and then, mostly not: a refusal finds less.
    private const int UsualDepth = 40, GreatDepth = 700;

    /// <summary>Changes a text of a kind.</summary>
    public string Text(string text, string kind)
    {
        for (int i = random.Below(MostChanges + 1); i > 0; i--) text = Changed(text, kind);
        return text.Length > LongestText ? text[..LongestText] : text;
    }

    /// <summary>The bytes of a file, most often UTF-8 as it should be.</summary>
    public byte[] Bytes(string text)
    {
        byte[] bytes = random.Below(40) switch
        {
            0 => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)],
            1 => [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)],
            2 => [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)],
            3 => Encoding.Latin1.GetBytes(text),
            _ => Encoding.UTF8.GetBytes(text),
        };
        if (random.Below(12) > 0) return bytes;
        List<byte> changed = [.. bytes];
        for (int i = 1 + random.Below(3); i > 0; i--) Damage(changed);
        return [.. changed];
    }

    private void Damage(List<byte> bytes)
    {
        int at = random.Below(bytes.Count + 1);
        switch (random.Below(6))
        {
            case 0 when at < bytes.Count:
                bytes[at] ^= (byte)(1 << random.Below(8));
                break;
            case 1 when at < bytes.Count:
                bytes.RemoveAt(at);
                break;
            case 2:
                bytes.InsertRange(at, Invalid[random.Below(Invalid.Length)]);
                break;
            case 3:
                bytes.RemoveRange(at, bytes.Count - at);
                break;
            case 4:
                bytes.InsertRange(at, bytes.GetRange(at, Math.Min(random.Below(64), bytes.Count - at)));
                break;
            default:
                bytes.Insert(at, (byte)random.Below(256));
                break;
        }
    }

    // Overlong forms, a surrogate, what is beyond Unicode, a lone continuation, a cut-off sequence (RFC 3629).
    private static readonly byte[][] Invalid = [[0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0x80], [0xE2, 0x82], [0xFF], [0xFE], [0xF8, 0x88, 0x80, 0x80, 0x80], [0]];

    private string Changed(string text, string kind) => random.Below(14) switch
    {
        0 => Delete(text),
        1 => Duplicate(text),
        2 => SwapLines(text),
        3 => SwapWords(text),
        4 => Splice(text, kind),
        5 or 6 or 7 => Insert(text, Token(kind)),
        8 => text[..Boundary(text, random.Below(text.Length + 1))],
        9 => HugeNumber(text),
        10 => Nested(text, kind),
        11 => Recased(text),
        12 => kind switch
        {
            ".txt" or ".md" or ".html" => Insert(text, Token(kind)),
            "stories.jsonl" or "feed.jsonl" or "story.lock.json" => JsonValue(text),
            _ => YamlValue(text),
        },
        _ => LineEnds(text),
    };

    private string Token(string kind)
    {
        string[] own = kind switch
        {
            ".txt" => NastyTokens.Anywhere,
            ".md" => NastyTokens.Markdown,
            ".html" => NastyTokens.Html,
            "stories.jsonl" or "feed.jsonl" or "story.lock.json" => NastyTokens.Json,
            _ => NastyTokens.Yaml,
        };
        if (random.Below(3) == 0) own = NastyTokens.Anywhere;
        string token = own[random.Below(own.Length)];
        return random.Below(8) == 0 ? string.Concat(Enumerable.Repeat(token, 2 + random.Below(20))) : token;
    }

    private string Insert(string text, string token)
    {
        int at = Boundary(text, random.Below(text.Length + 1));
        if (random.Below(2) == 0) at = WordStart(text, at);
        return string.Concat(text.AsSpan(0, at), token, text.AsSpan(at));
    }

    private string Delete(string text)
    {
        if (text.Length == 0) return text;
        (int start, int end) = random.Below(2) == 0 ? LineAt(text) : StretchAt(text, 40);
        return text.Remove(start, end - start);
    }

    private string Duplicate(string text)
    {
        if (text.Length == 0) return text;
        (int start, int end) = random.Below(2) == 0 ? LineAt(text) : StretchAt(text, 80);
        return text.Insert(end, string.Concat(Enumerable.Repeat(text[start..end], 1 + random.Below(random.Below(4) == 0 ? 12 : 2))));
    }

    private string SwapLines(string text)
    {
        string[] lines = text.Split('\n');
        int a = random.Below(lines.Length), b = random.Below(lines.Length);
        (lines[a], lines[b]) = (lines[b], lines[a]);
        return string.Join('\n', lines);
    }

    private string SwapWords(string text)
    {
        string[] words = text.Split(' ');
        int a = random.Below(words.Length), b = random.Below(words.Length);
        (words[a], words[b]) = (words[b], words[a]);
        return string.Join(' ', words);
    }

    private string Splice(string text, string kind)
    {
        string other = corpus.Piece(random.Below(6) == 0 ? ".txt" : kind, random);
        int at = Boundary(text, random.Below(text.Length + 1)), from = Boundary(other, random.Below(other.Length + 1));
        return random.Below(2) == 0
            ? string.Concat(text.AsSpan(0, at), other.AsSpan(from))
            : string.Concat(text.AsSpan(0, at), other.AsSpan(0, from), text.AsSpan(at));
    }

    private string HugeNumber(string text)
    {
        int digit = text.AsSpan().IndexOfAnyInRange('0', '9');
        string number = random.Below(4) switch
        {
            0 => new string('9', 1 + random.Below(60)),
            1 => "0." + new string('0', random.Below(40)) + "1",
            2 => string.Join(',', Enumerable.Repeat("999", 1 + random.Below(20))),
            _ => random.Next().ToString(CultureInfo.InvariantCulture),
        };
        if (digit < 0) return Insert(text, number);
        int start = random.Below(text.Length);
        digit = text.AsSpan(start).IndexOfAnyInRange('0', '9') is >= 0 and int found ? start + found : digit;
        int end = digit;
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        return string.Concat(text.AsSpan(0, digit), number, text.AsSpan(end));
    }

    private string Nested(string text, string kind)
    {
        (string open, string close)[] pairs = kind switch
        {
            ".md" => [("> ", ""), ("- ", ""), ("[", "]"), ("*", "*"), ("<b>", "</b>"), ("(", ")"), ("![", "](x)"), ("“", "”")],
            ".html" => [("<div>", "</div>"), ("<b>", "</b>"), ("<blockquote>", "</blockquote>"), ("<table><tr><td>", "</td></tr></table>"), ("<ul><li>", "</li></ul>"), ("<svg>", "</svg>"), ("<p>", "")],
            "stories.jsonl" or "feed.jsonl" or "story.lock.json" => [("[", "]"), ("{\"a\":", "}")],
            ".txt" => [("“", "”"), ("(", ")"), ("\"", "\""), ("‘", "’"), ("[", "]")],
            _ => [("[", "]"), ("{a: ", "}"), ("- ", ""), ("\"", "\"")],
        };
        (string open, string close) = pairs[random.Below(pairs.Length)];
        int depth = 1 + random.Below(random.Below(30) == 0 ? GreatDepth : UsualDepth);
        int at = WordStart(text, Boundary(text, random.Below(text.Length + 1)));
        string closing = random.Below(3) == 0 ? "" : string.Concat(Enumerable.Repeat(close, depth));
        return string.Concat(text.AsSpan(0, at), string.Concat(Enumerable.Repeat(open, depth)) + "x " + closing, text.AsSpan(at));
    }

    private string Recased(string text)
    {
        if (text.Length == 0) return text;
        (int start, int end) = StretchAt(text, 200);
        string stretch = text[start..end];
        return string.Concat(text.AsSpan(0, start), random.Below(5) switch
        {
            0 => stretch.ToUpperInvariant(),
            1 => stretch.ToLowerInvariant(),
            2 => Decomposed(stretch),
            3 => string.Concat(stretch.Select(c => c is > ' ' and < '\u007F' ? (char)(c + 0xFEE0) : c)),
            _ => stretch.Replace(' ', "\u00A0\u2009\u200B\u3000"[random.Below(4)]),
        }, text.AsSpan(end));
    }

    private static string Decomposed(string text)
    {
        try
        {
            return text.Normalize(NormalizationForm.FormD);
        }
        catch (ArgumentException)
        {
            // Half of a surrogate pair has no such form.
            return text;
        }
    }

    private string LineEnds(string text) => random.Below(4) switch
    {
        0 => text.ReplaceLineEndings("\r\n"),
        1 => text.ReplaceLineEndings("\r"),
        2 => text.Replace("\n", " ", StringComparison.Ordinal),
        _ => text.Replace(". ", ".\n", StringComparison.Ordinal),
    };

    private string YamlValue(string text)
    {
        string[] lines = text.Split('\n');
        int i = random.Below(lines.Length), colon = lines[i].IndexOf(':', StringComparison.Ordinal);
        string value = NastyTokens.Yaml[random.Below(NastyTokens.Yaml.Length)];
        lines[i] = random.Below(4) switch
        {
            0 => new string(' ', random.Below(6)) + lines[i].TrimStart(),
            1 => lines[i] + "\n" + lines[i],
            _ => colon < 0 ? value : lines[i][..(colon + 1)] + " " + value,
        };
        return string.Join('\n', lines);
    }

    private string JsonValue(string text)
    {
        int start = text.AsSpan(random.Below(text.Length + 1)).IndexOf("\":") is >= 0 and int found ? found : -1;
        if (start < 0) return Insert(text, NastyTokens.Json[random.Below(NastyTokens.Json.Length)]);
        int colon = text.IndexOf("\":", start, StringComparison.Ordinal) + 2;
        int end = text.AsSpan(colon).IndexOfAny(",}]\n") is >= 0 and int stop ? colon + stop : text.Length;
        return string.Concat(text.AsSpan(0, colon), NastyTokens.Json[random.Below(NastyTokens.Json.Length)], text.AsSpan(end));
    }

    private (int Start, int End) LineAt(string text)
    {
        int at = random.Below(text.Length), start = text.LastIndexOf('\n', at) + 1, end = text.IndexOf('\n', at);
        return (Math.Min(start, at), end < 0 ? text.Length : end + 1);
    }

    private (int Start, int End) StretchAt(string text, int longest)
    {
        int start = Boundary(text, random.Below(text.Length));
        return (start, Boundary(text, Math.Min(text.Length, start + 1 + random.Below(longest))));
    }

    /// <summary>The place, or the one before it where it would cut a character in two: halves are no text, and bytes are damaged elsewhere.</summary>
    private static int Boundary(string text, int at) => at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) ? at - 1 : at;

    private static int WordStart(string text, int at)
    {
        while (at > 0 && at < text.Length && !char.IsWhiteSpace(text[at - 1])) at--;
        return at;
    }
}
