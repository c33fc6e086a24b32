using System.Collections.Immutable;
using System.Text;
using ArticleDiff.Alignment;
using ArticleDiff.Syntax;

namespace ArticleDiff.Formats.Writing;

/// <summary>
/// Two articles in a table of two columns, in the order of the left one. Inside a link, words that only the left has are struck out and
/// words that only the right has are underlined; a rewritten pair is shown without marks. Beside a sentence without a link its weak links are hints.
/// </summary>
public sealed class SideBySideMarkdownWriter : IReportWriter
{
    private const int WordsToFind = 6;

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The options name no two articles of the story.</exception>
    public void Write(Report report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        Story story = report.Alignment.Story;
        (int left, int right) = SideBySideRow.Sides(story, report.Options);
        Article leftArticle = story.Articles[left], rightArticle = story.Articles[right];
        MarkdownTop.Write(report, [leftArticle, rightArticle], output);
        output.Write($"| {Heading(leftArticle)} | {Heading(rightArticle)} |\n| --- | --- |\n");
        ImmutableArray<Link> weak = [.. report.Alignment.LinksBetween(left, right).Where(link => link.Band == LinkBand.Weak)];
        foreach (SideBySideRow row in SideBySideRow.Of(report.Alignment, left, right))
        {
            (string leftText, string rightText) = Texts(story, leftArticle, rightArticle, row);
            if (row.Right.IsEmpty) rightText = SeeAlso(rightArticle, weak.Where(link => link.Left.Sentences.Contains(row.Left[0])).Select(link => link.Right));
            if (row.Left.IsEmpty) leftText = SeeAlso(leftArticle, weak.Where(link => link.Right.Sentences.Contains(row.Right[0])).Select(link => link.Left));
            output.Write($"| {Notes(leftArticle, row.Left, null)}{leftText} | {Notes(rightArticle, row.Right, row.Link)}{rightText} |\n");
        }

        output.Write("\n");
        MarkdownTop.WriteSetAside([leftArticle, rightArticle], output);
    }

    private static string Heading(Article article) => MarkdownEscape.Escape(
        article.Outlet is null ? article.Id : $"{article.Outlet} ({article.Id})", MarkdownPlace.TableCell);

    private static string Notes(Article article, ImmutableArray<int> sentences, Link? link)
    {
        List<string> notes = [];
        if (sentences.Any(index => article.Tree.Sentences[index].Kind == UnitKind.Headline)) notes.Add("headline");
        if (link is { Moved: true }) notes.Add("moved");
        if (link is { Relation: LinkRelation.Partial }) notes.Add("in part");
        return notes.Count == 0 ? "" : $"<sub>{string.Join(", ", notes)}</sub> ";
    }

    /// <summary>The first words of sentences that a weak link names, to find them by; empty without one.</summary>
    private static string SeeAlso(Article article, IEnumerable<LinkSide> sides)
    {
        IEnumerable<string> words = sides.Select(side =>
        {
            string[] all = article.Tree.DisplayText(article.Tree.Sentences[side.Sentences[0]]).Split(' ');
            return MarkdownEscape.Escape(string.Join(' ', all.Take(WordsToFind)), MarkdownPlace.TableCell) + (all.Length > WordsToFind ? " …" : "");
        });
        string hints = string.Join("; ", words);
        return hints.Length == 0 ? "" : $"<sub>see also: {hints}</sub>";
    }

    private static (string Left, string Right) Texts(Story story, Article left, Article right, SideBySideRow row)
    {
        if (row.Link is null) return (Plain(left, row.Left), Plain(right, row.Right));
        WordDiffResult diff = WordDiff.Compare(story, row.Link);
        return diff.IsRewritten ? (Plain(left, row.Left), Plain(right, row.Right)) : (Marked(diff, WordDiffKind.Deleted), Marked(diff, WordDiffKind.Inserted));
    }

    private static string Plain(Article article, ImmutableArray<int> sentences) =>
        string.Join(" ", sentences.Select(index => MarkdownEscape.Escape(article.Tree.DisplayText(article.Tree.Sentences[index]), MarkdownPlace.TableCell)));

    /// <summary>One side of a diff: the left with deletions, or the right with insertions.</summary>
    private static string Marked(WordDiffResult diff, WordDiffKind own)
    {
        bool left = own == WordDiffKind.Deleted;
        string tag = left ? "del" : "ins";
        StringBuilder cell = new();
        foreach (WordDiffSegment segment in diff.Segments.Where(segment => segment.Kind == WordDiffKind.Equal || segment.Kind == own))
        {
            if (left ? segment.LeftSpaced : segment.RightSpaced) cell.Append(' ');
            string text = MarkdownEscape.Escape(left ? segment.LeftText : segment.RightText, MarkdownPlace.TableCell);
            cell.Append(segment.Kind == WordDiffKind.Equal ? text : $"<{tag}>{text}</{tag}>");
        }

        return cell.ToString();
    }
}
