using System.Globalization;
using System.Text;
using ArticleDiff.Alignment;
using ArticleDiff.Diagnostics;
using ArticleDiff.Syntax;

namespace ArticleDiff.Formats.Writing.Html;

/// <summary>
/// The words of a unit with everything that is said about them. A stretch that an article lacks has the class <c>mN</c> of that article's number,
/// so that the script can mark against any of them without knowing a word; the marks against the reference are on from the start.
/// </summary>
internal sealed class PageSentence(PageStory page)
{
    /// <summary>The words, marked where they differ and underlined where findings point.</summary>
    public string Marked(SentenceId id) => Write(id, _ => "", _ => "");

    /// <summary>The same, and in their places, struck out, the words that the unit lacks.</summary>
    public string Changed(SentenceId id) => Write(
        id,
        token => Missing(id, marks => marks.MissingBefore, token, text => $"<del>{text}</del> "),
        token => Missing(id, marks => marks.MissingBehind, token, text => $" <del>{text}</del>"));

    /// <summary>A note that is seen with each article against which the unit is so different that nothing is marked; empty without any.</summary>
    public string Rewritten(SentenceId id)
    {
        int[] against = [.. page.Order.Where(other => page.Marks.Of(id, other) is { IsRewritten: true })];
        if (against.Length == 0) return "";
        string hidden = against.Contains(page.Story.ReferenceIndex) ? "" : " hidden";
        return $"<span class=\"tag again {string.Join(' ', against.Select(other => $"m{Number(other)}"))}\"{hidden}>reworded</span> ";
    }

    private string Write(SentenceId id, Func<int, string> before, Func<int, string> behind)
    {
        ArticleTree tree = page.Story.Articles[id.Article].Tree;
        Sentence unit = tree.Sentences[id.Sentence];
        StringBuilder html = new(), run = new();
        string attributes = "";
        bool space = false;
        for (int token = unit.FirstToken; token < unit.FirstToken + unit.TokenCount; token++)
        {
            TokenKind kind = tree.Tokens[token].Kind;
            if (kind is TokenKind.Space or TokenKind.Break) space = html.Length + run.Length > 0;
            if (kind is TokenKind.Space or TokenKind.Break or TokenKind.Markup) continue;
            string own = Attributes(id.Article, token, id);
            string lacking = before(token);
            if (own != attributes || lacking.Length > 0)
            {
                Close(html, run, attributes);
                attributes = own;
                if (space) html.Append(' ');
                html.Append(lacking);
            }
            else if (space)
            {
                run.Append(' ');
            }

            space = false;
            run.Append(tree.TextOf(token));
            if (behind(token) is not { Length: > 0 } end) continue;
            Close(html, run, attributes);
            html.Append(end);
        }

        Close(html, run, attributes);
        return html.ToString();
    }

    private static void Close(StringBuilder html, StringBuilder run, string attributes)
    {
        if (run.Length == 0) return;
        string text = MarkupEscape.Of(run.ToString());
        html.Append(attributes.Length == 0 ? text : $"<span{attributes}>{text}</span>");
        run.Clear();
    }

    private string Attributes(int article, int token, SentenceId id)
    {
        StringBuilder classes = new();
        bool on = false;
        for (int against = 0; against < page.Story.Articles.Length; against++)
        {
            if (against == article || page.Marks.Of(id, against) is not { } marks || !marks.Own.Contains(token)) continue;
            classes.Append(CultureInfo.InvariantCulture, $" m{against}");
            on |= against == page.Story.ReferenceIndex;
        }

        IReadOnlyList<int> findings = page.FindingsOf(article, token);
        if (classes.Length == 0 && findings.Count == 0) return "";
        string word = classes.Length == 0 ? "" : on ? $"w on{classes}" : $"w{classes}";
        string role = on ? " role=\"insertion\"" : "";
        if (findings.Count == 0) return $" class=\"{word}\"{role}";
        Severity worst = findings.Max(number => page.Report.Findings[number].Diagnostic.Severity);
        return $" class=\"{word}{(word.Length > 0 ? " " : "")}f {EnumNames.Of(worst)}\"{role} data-f=\"{string.Join(' ', findings.Select(Number))}\"";
    }

    private string Missing(SentenceId id, Func<WordMarks, Dictionary<int, string>> places, int token, Func<string, string> spaced) =>
        string.Concat(page.Order
            .Where(against => against != id.Article && page.Marks.Of(id, against) is { } marks && places(marks).ContainsKey(token))
            .Select(against => $"<span class=\"gone m{Number(against)}\"{Hidden(against)}>{spaced(MarkupEscape.Of(places(page.Marks.Of(id, against)!)[token]))}</span>"));

    private string Hidden(int against) => against == page.Story.ReferenceIndex ? "" : " hidden";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
