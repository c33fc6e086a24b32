using System.Globalization;
using ArticleDiff.Alignment;
using ArticleDiff.Formats.Writing.Changes;
using ArticleDiff.Versions;

namespace ArticleDiff.Formats.Writing.History;

/// <summary>
/// Where each sentence of the last version comes from, a line a sentence: the version of its claim, the version of its wording, its line, its words. A version before which
/// the history was cut off is marked with <c>^</c>, as git does.
/// </summary>
public sealed class BlameTextWriter : IHistoryWriter
{
    private const int DayLength = 10;

    /// <inheritdoc/>
    public void Write(ArticleHistory history, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(output);
        Article last = history.Versions[^1].Article;
        List<(string Claim, string Wording, string Line, string Text)> rows = [.. history.Origins().Select(origin => (
            NameOf(history, origin.Claim), NameOf(history, origin.Wording), EditWords.LineOf(last, origin.Sentence).ToString(CultureInfo.InvariantCulture),
            last.Tree.DisplayText(last.Tree.Sentences[origin.Sentence])))];
        if (rows.Count == 0) return;
        int claim = Math.Max("claim".Length, rows.Max(row => row.Claim.Length)), wording = Math.Max("wording".Length, rows.Max(row => row.Wording.Length));
        int line = Math.Max("line".Length, rows.Max(row => row.Line.Length));
        output.Write($"{"claim".PadRight(claim)}  {"wording".PadRight(wording)}  {"line".PadLeft(line)}  sentence\n");
        foreach ((string Claim, string Wording, string Line, string Text) row in rows)
            output.Write($"{row.Claim.PadRight(claim)}  {row.Wording.PadRight(wording)}  {row.Line.PadLeft(line)}  {VisibleText.Of(row.Text)}\n");
    }

    private static string NameOf(ArticleHistory history, int version)
    {
        ArticleVersion one = history.Versions[version];
        string day = one.Date is { Length: >= DayLength } date ? " " + date[..DayLength] : "";
        return VisibleText.Of($"{(version == 0 && history.IsCut ? "^" : "")}{one.Name}{day}");
    }
}
