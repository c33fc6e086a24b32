namespace ArticleDiff.Fuzz.Inputs;

/// <summary>Pieces of text at which readers, engines and writers are known to stumble, by the format that they belong to.</summary>
internal static class NastyTokens
{
    public static readonly string[] Anywhere =
    [
        "\0", "\r", "\r\n", "\n", "\n\n", "\t", "\u000B", "\u000C", "\u0085", "\u2028", "\u2029", "\uFEFF", "\u00A0", "\u2009", "\u200B", "\u200D", "\u2060", "\u00AD", "\u202E", "\u202C", "\u2066", "\u2069", "\u061C",
        "\uFFFE", "\uFFFF", "\uFFFD", "\u0301", "e\u0301\u0301\u0301", "\u0345", "\u1160", "\u3164", "\U0001F600", "\U0001F469\u200D\U0001F4BB", "\U0001D49C", "\U0010FFFF", "\U000E0041", "ﷺ", "ﬃ", "İ", "ı", "ß", "ＣＨＩＮＡ", "中文。", "שלום", "مرحبا",
        "\"", "'", "“", "”", "‘", "’", "„", "«", "»", "‹", "›", "「", "」", "``", "''", "…", "....", ". . .", "—", "–", "‐", "−",
        "$5.3 billion", "99999999999999999999999999", "1e999", "-0", "0x7fffffffffffffff", "1,000,000,000,000,000,000,000", "1.7976931348623157E+309", "½", "३", "٣", "Ⅷ", "²", "31 February 2022", "29 February", "9999-12-31", "0000-00-00", "24:61", "12 a.m.", "Feb. 30", "10,000 to 5,000",
        "Mr.", "U.S.", "No. 3", "St. St. St.", "a.b.c.d.e.f", "e.g.", "...he said.", "said said said", "not not not", "million million", "two dozen hundred thousand", "http://a.b/c?d=e#f", "www.x.y", "a@b.c", "@x", "#1", "gh-1", "-", "--", "---", "===", "***", "{{x}}", "${x}", "%s%n", "%0A", "::error::x", "##[error]x",
        "\u001B[31m", "\u001B]8;;x\u0007", "\u009B1m", "\u0007", "\u0008", "\u007F", "=1+1", "+1", "-1", "@SUM(1)", "|", "||", "\\", "\\\\", "`", "<!--", "-->", "]]>", "<![CDATA[", "&", "&amp;", "&#0;", "&#xD800;", "&#1114112;", "&#99999999999;", "&nosuch;", "<", ">", "</", "<>",
    ];

    public static readonly string[] Markdown =
    [
        "*", "**", "_", "__", "~~", "`", "``", "```\n", "~~~\n", "[", "]", "](", "](x)", "![", "[^1]", "[^1]: x\n", "[x]: <", "[x]: y 'z\n", "\n> ", "\n- ", "\n* ", "\n1. ", "\n999999999. ", "\n# ", "\n####### ", "\n===\n", "\n---\n", "\n| a | b |\n|---|:-:|\n| c |\n", "|", "\n    ", "  \n", "\\\n", "<div>", "</div>", "<b>", "</b>", "<br/>",
        "<script>", "<http://x>", "http://x.y/z_", "- [ ] ", "\n---\ntitle: x\n---\n", "---\n", "\n:::\n", "$x$", "$$", ":smile:", "<!--", "-->", "<?", "?>", "<!A", "\n\n\n", "\n> > > ", "\n- - - ", "&copy;", "\\&",
    ];

    public static readonly string[] Html =
    [
        "<p>", "</p>", "<b>", "</b>", "<i>", "</i>", "<a href='x>y'>", "<a href=x", "</a>", "<div", "<div>", "</div>", "<br>", "</br>", "<table>", "<tr>", "<td>", "</table>", "<caption>", "<ul>", "<li>", "</ul>", "<dl><dt>", "<select>", "<option>", "<svg>", "</svg>", "<math>", "<mi>", "</math>", "<foreignObject>", "<template>", "</template>", "<script>", "</script>", "<script><!--", "<style>", "</style>", "<textarea>", "</textarea>", "<title>", "</title>",
        "<plaintext>", "<xmp>", "<noscript>", "<iframe>", "<frameset>", "<frame>", "<body>", "</body>", "<html>", "</html>", "<head>", "<base href=x>", "<meta charset=utf-16>", "<pre>\n", "</pre>", "<h1>", "</h1>", "<h9>", "<nobr>", "<font>", "<form>", "<button>", "<marquee>", "<article>", "</article>", "<main>", "<nav>", "<aside>", "<figure>", "<figcaption>", "<ruby><rt>", "<span hidden>", "<p style='display:none'>",
        "<!DOCTYPE", "<!DOCTYPE html>", "<!x>", "<?y>", "<![CDATA[", "]]>", "<!--", "<!-->", "--!>", "&", "&lt", "&lt;", "&amp", "&#65", "&#x;", "&NotEqualTilde;", "\"", "'", "=", "/>", "<a/b/c>", "<\0p>", "<link rel=canonical href='javascript:x'>", "<time datetime='2022-99-99'>", "{\"@type\":\"NewsArticle\",\"datePublished\":{}}", "<script type='application/ld+json'>", "<meta property='og:site_name' content='",
    ];

    public static readonly string[] Yaml =
    [
        "&a [*a,*a]", "*a", "&a", "!!binary x", "!!python/object:os.system", "<<: *a", "|\n", ">-\n", "[", "]", "{", "}", "{}", "[]", "? ", ": ", "- ", "-\n", "--- \n", "...\n", "%YAML 1.2\n", "%TAG ! x\n", "# x", "~", "null", "true", "yes", "0o17", "0x1F", ".inf", ".nan", "1e3", "2022-02-30", "\"\\uD800\"", "\"\\x\"", "'", "\"", "\t", "@x", "`x`", "version: 1\n", "version: 2\n", "version: 99999999999999999999\n", "../../x", "/etc/passwd", "C:\\x", "con", ".", "..", "-x", "a\\nb", "a b", "", " ",
        "rules:\n  - x\n", "rules: 3\n", "severity: loud\n", "paths: [[]]\n", "**/**/**/**/**/*", "a*a*a*a*a*a*a*b",
    ];

    public static readonly string[] Json =
    [
        "null", "true", "{}", "[]", "\"\"", "0", "-0", "1e999", "1e-999", "123456789012345678901234567890", "\"\\ud800\"", "\"\\u0000\"", "\"\\udc00\\ud800\"", "\"a\\nb\"", "\"../../x\"", "\"/etc/passwd\"", "\"-x\"", "[[[[[[[[]]]]]]]]", "{\"id\":\"a\",\"id\":\"b\"}", "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u", "/*x*/", "//x\n", "NaN", "\n", "\u2028", "\"javascript:x\"", "1.5", "\"2022-02-30\"", "\"strong\"", "\"equivalent\"", "\"member\"", "\"a#00000000\"", "\"a#0000000g\"",
    ];
}
