namespace ArticleDiff.Tests.Formats.Writing;

/// <summary>What somebody may write into an article so that a report does more than show it. One of each kind; docs/hardening.md has the table of payloads and outputs.</summary>
internal static class HostilePayloads
{
    private const string Escape = "\u001B", Bell = "\u0007";

    public static readonly (string Name, string Text)[] All =
    [
        ("Markdown table", "a | b || c | --- |"),
        ("Markdown link", "[link](https://evil.example) [ref][x] <https://evil.example> www.evil.example"),
        ("Markdown image", "![shot](https://evil.example/p.png) ![ref]"),
        ("Markdown HTML", "<b onclick=x>bold</b> <details open><summary>x</summary> <!-- gone -->"),
        ("Markdown heading, list, quote", "# heading ## two - item > quote 1. one - [ ] task > [!NOTE]"),
        ("mention", "@octocat and @org/team, a@b.example"),
        ("issue and pull request", "#123 and owner/repo#45 and GH-7"),
        ("commit", "0123abc5678def and owner/repo@1234abc5678"),
        ("mathematics", "$x^2$ and $$y$$ and $`z`$"),
        ("mermaid", "```mermaid graph TD; a-->b ```"),
        ("emoji name", ":smile: and :+1:"),
        ("HTML script", "</script><script>window.owned = 1</script>"),
        ("HTML event handler", "<img src=x onerror=\"window.owned = 2\"> \" onmouseover=\"window.owned = 3"),
        ("HTML style", "</style><style>* { display: none }</style> <p style=\"position:fixed\">"),
        ("HTML svg", "<svg onload=\"window.owned = 4\"><script>window.owned = 5</script></svg>"),
        ("HTML meta and base", "<meta http-equiv=\"refresh\" content=\"0; url=https://evil.example/\"> <base href=\"https://evil.example/\">"),
        ("javascript address", "<a href=\"javascript:window.owned = 6\">press</a> javascript:window.owned"),
        ("HTML references", "&lt;script&gt; &amp; &#60;b&#62; &copy; ]]> <![CDATA[x"),
        ("workflow command", "::error file=x,line=1::gone ::stop-commands::x"),
        ("workflow output", "::set-output name=a::b ::add-mask::c"),
        ("workflow command, older form", "##[error]gone ##[set-output name=a]b"),
        ("workflow escapes", "100%25 %0A::error::x %0D"),
        ("line ends", "one\n::error::two\r##[warning]three\u2028four\u0085five"),
        ("terminal: CSI", $"{Escape}[31mred{Escape}[2J{Escape}[1;1H"),
        ("terminal: OSC 8", $"{Escape}]8;;https://evil.example{Bell}link{Escape}]8;;{Bell}"),
        ("terminal: OSC 52", $"{Escape}]52;c;cm0gLXJm{Bell}clip"),
        ("terminal: C1 and controls", "\u009B31mred\u009D0;title\u009C \u0008\u007F"),
        ("bidirectional", "paid \u202E005\u202C or \u2066x\u2069 \u200F euros"),
        ("zero-width", "zero\u200Bwidth\u2060joined\uFEFFsoft\u00ADhyphen"),
        ("formula: =", "=cmd|' /C calc'!A0"),
        ("formula: +", "+1+cmd|' /C calc'!A0"),
        ("formula: -", "-2+3+cmd|' /C calc'!A0"),
        ("formula: @", "@SUM(1+9)*cmd"),
        ("formula: tab and CR", "\t=1+1 x\r=2+2 x"),
        ("quotation marks", "\" ' ` “ ” ' OR 1=1 \\\" \\"),
        ("placeholders", "{0} {{x}} ${x} %s {% raw %} $(touch owned) `touch owned`"),
        ("path", "../../x /etc/passwd C:\\x file:///etc/passwd"),
    ];
}
