using System.Security.Cryptography;
using System.Text;
using ArticleDiff.Formats.Writing.Changes;
using ArticleDiff.Versions;

namespace ArticleDiff.Formats.Writing.History;

/// <summary>
/// The history of an article as one page that needs nothing else: no script, no request, one style sheet that its content security policy allows by hash. Whatever
/// articles and histories hold is shown as text.
/// </summary>
public sealed class HistoryHtmlWriter : IHistoryWriter
{
    // Colours are told by more than hue: what went is struck out, what came is underlined.
    private const string Style = """

        :root { color-scheme: light dark; --ink: #1f2328; --paper: #fff; --dim: #59636e; --line: #d1d9e0; --del: #ffebe9; --ins: #dafbe1; --fact: #9a6700; }
        @media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --paper: #0d1117; --dim: #9198a1; --line: #3d444d; --del: #5c1f24; --ins: #12461f; --fact: #d29922; } }
        body { margin: 0 auto; padding: 1.5rem; max-width: 46rem; font: 1rem/1.55 Georgia, 'Times New Roman', serif; color: var(--ink); background: var(--paper); overflow-wrap: anywhere; }
        h1 { font-size: 1.4rem; } h2 { font-size: 1.05rem; margin: 2.2rem 0 .4rem; padding-top: .8rem; border-top: 1px solid var(--line); }
        .about, .counts, .kind, footer { font-family: system-ui, sans-serif; font-size: .85rem; color: var(--dim); }
        ol, ul { padding-left: 1.2rem; } li { margin: .5rem 0; }
        code { font-family: ui-monospace, monospace; }
        del { background: var(--del); text-decoration: line-through; } ins { background: var(--ins); text-decoration: underline; }
        .fact { color: var(--fact); font-weight: 600; } .finding { margin: .15rem 0; font-family: system-ui, sans-serif; font-size: .85rem; }
        @media print { body { max-width: none; } h2 { break-after: avoid; } }

        """;

    /// <inheritdoc/>
    public void Write(ArticleHistory history, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(output);
        // Raw text keeps the line ends of the source file; the hash must not depend on them.
        string style = Style.ReplaceLineEndings("\n"), hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));
        string title = Text(history.Versions[^1].Article.Tree.Text.Path);
        output.Write("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        output.Write($"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'\">\n");
        output.Write($"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title}</title>\n<style>{style}</style>\n</head>\n<body>\n<main>\n<h1>{title}</h1>\n");
        if (history.IsCut) output.Write($"<p class=\"about\">{HistoryWords.Cut}</p>\n");
        for (int v = 0; v < history.Versions.Length; v++) WriteVersion(history, v, output);
        output.Write("</main>\n</body>\n</html>\n");
    }

    private static void WriteVersion(ArticleHistory history, int index, TextWriter output)
    {
        ArticleVersion version = history.Versions[index];
        output.Write($"<section>\n<h2><code>{Text(version.Name)}</code>{(version.Subject is { Length: > 0 } subject ? $" {Text(subject)}" : "")}</h2>\n");
        string about = string.Join(" · ", new[] { version.Date, version.Author }.OfType<string>().Where(part => part.Length > 0).Select(Text));
        if (about.Length > 0) output.Write($"<p class=\"about\">{about}</p>\n");
        if (HistoryWords.FormerPath(history, index) is { } former) output.Write($"<p class=\"about\">Renamed from {Text(former)}.</p>\n");
        if (index == 0)
        {
            output.Write($"<p class=\"counts\">The first version: {EditWords.Count(version.Article.Tree.Sentences.Count(unit => unit.IsBody), "sentence")}.</p>\n</section>\n");
            return;
        }

        VersionComparison step = history.Steps[index - 1];
        string counts = HistoryWords.CountsOf(step);
        output.Write($"<p class=\"counts\">{(counts.Length == 0 ? HistoryWords.NoChange : counts + ".")}</p>\n");
        if (counts.Length > 0)
        {
            output.Write("<ul>\n");
            foreach (UnitEdit edit in step.ByWeight()) WriteEdit(step, edit, output);
            output.Write("</ul>\n");
        }

        output.Write("</section>\n");
    }

    private static void WriteEdit(VersionComparison step, UnitEdit edit, TextWriter output)
    {
        (string kind, string facts) = HistoryWords.Describe(step, edit);
        output.Write($"<li><span class=\"kind\">{kind}{(facts.Length > 0 ? $" <span class=\"fact\">{facts}</span>" : "")}</span><br>{Words(step, edit)}\n");
        foreach (string finding in HistoryWords.FindingsOf(step, edit)) output.Write($"<p class=\"finding\">{Text(finding)}</p>\n");
        output.Write("</li>\n");
    }

    private static string Words(VersionComparison step, UnitEdit edit)
    {
        string before = Text(EditWords.Text(step.Before, edit.Before)), after = Text(EditWords.Text(step.After, edit.After));
        if (edit.Kind == EditKind.Unchanged) return after;
        if (EditWords.Diff(step, edit) is { } diff)
        {
            return MarkedWords.Join(diff, (kind, text) => kind switch
            {
                WordDiffKind.Deleted => $"<del>{Text(text)}</del>",
                WordDiffKind.Inserted => $"<ins>{Text(text)}</ins>",
                _ => Text(text),
            });
        }

        return $"{(before.Length > 0 ? $"<del>{before}</del> " : "")}{(after.Length > 0 ? $"<ins>{after}</ins>" : "")}";
    }

    private static string Text(string text) => MarkupEscape.Of(text);
}
