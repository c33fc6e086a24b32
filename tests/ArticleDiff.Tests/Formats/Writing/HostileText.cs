using Xunit;

namespace ArticleDiff.Tests.Formats.Writing;

/// <summary>Article text that tries to be more than text.</summary>
internal static class HostileText
{
    public static readonly string[] Payloads =
    [
        "a | b || c |", "| --- | --- |", "back\\slash \\| bar \\", "`code` and ``more`` and `", "**bold** *it* __b__ _i_ ~~gone~~ ~x~", "snake_case_name and _under_",
        "<script>alert(1)</script>", "</del><ins>x</ins>", "<!-- hidden --> shown", "--> <!--", "<img src=x onerror=y>", "a < b > c", "<b>", "</table>", "<https://evil.example>",
        "AT&T &amp; &lt;b&gt; &copy; &#64; &", "&", "R&D", "[link](https://evil.example) ![img](x.png)", "[ref]: https://evil.example", "[x][y] [^1] [ ] [x] done", "[ ] task", "![",
        "# heading", "## two ##", "#5 and #6", "see #123 and owner/repo#45 and GH-7, gh-8", "1. first", "12) twelfth", "1.5 million", "2022. It was", "- dash", "-- dash", "--- ", "---", "+ plus", "* star", "***", "===", "> quote", "> [!NOTE]",
        "@mention and @org/team, a@b.example", "user.name+tag@mail.example.com wrote", "http://a.example/x?y=1&z=2 and https://b.example", "HTTPS://C.EXAMPLE", "www.d.example now", "WWW.e.example", "ftp://f.example/ and mailto:x@y.example", "xmpp:u@h.example",
        "$x$ and $$y$$ and $`z`$", "$5 billion and $6 billion, US$7", "costs $ or $HOME$", ":smile: and :+1: at 3:43:20", "a commit 1234abc5678 and deadbeef1", "trailing spaces", "\\", "\\\\", "\\`", "`", "``", "*", "_", "~~~", "```", "```js", "    indented code", "\tx",
        "bidi \u202Eevil\u202C \u2066x\u2069", "zero\u200Bwidth\u200D\uFEFF\u00ADsoft", "bell\u0007 esc\u001B[31m del\u007F c1\u0085", "line\u2028sep\u2029para", "lone \uD800 half", "emoji 👩\u200D💻 stays", "{% raw %} {{x}}", "^sup^ ==mark== ++ins++", "“quoted” ‘text’ — dash … é 中文",
        "a\\|b", "x|", "|x", "\"><svg onload=1>", "javascript:alert(1)", "%%[ ](x)", "a  b", "Term\n: def", "one\ntwo", "5*6*7", "a_b", "0.5", "!important", "!", "(c) (tm)", "1)", "1.", "-", "+", "#", "=", "- [ ] x", "&#35;1", "@", "@@x", "#a", "##1", "w ww www", "gh-", ":a b:",
    ];

    /// <summary>The same and one payload of each kind of attack, for tests that look at a text at a time.</summary>
    public static readonly string[] All = [.. Payloads, .. HostilePayloads.All.Select(payload => payload.Text).Where(text => text.AsSpan().IndexOfAny("\n\r\u0085\u2028") < 0)];

    public static TheoryData<string> Data => [.. All.Where(payload => !payload.Contains('\uD800', StringComparison.Ordinal))];
}
