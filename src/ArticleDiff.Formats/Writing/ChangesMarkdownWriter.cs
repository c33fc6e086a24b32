using System.Collections.Immutable;
using System.Globalization;
using ArticleDiff.Alignment;

namespace ArticleDiff.Formats.Writing;

/// <summary>
/// Each passage of several articles with the words that differ from the reference marked: struck out what only the reference has, underlined what only the other
/// article has. Marks change with either side, so this form is for reading and not for committing.
/// </summary>
public sealed class ChangesMarkdownWriter : IReportWriter
{
    /// <inheritdoc/>
    public void Write(Report report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        Story story = report.Alignment.Story;
        PassageHeadings headings = new(story);
        MarkdownTop.Write(report, MarkdownTop.InOrder(story), output);
        output.Write("## Changes\n\nThe first line of a passage is compared with the others: <del>struck out</del> is what only it has, <ins>underlined</ins> what only the other has. What is called rewritten has so few words in common that no marks are set.\n\n");
        List<int> alone = [];
        foreach (Passage passage in report.Alignment.Passages)
        {
            ImmutableArray<PassageChange> changes = PassageChange.Of(story, passage);
            if (changes.IsEmpty)
            {
                alone.AddRange(passage.Home.Select(member => member.Id.Article));
                continue;
            }

            output.Write($"### `{passage.Id}` {string.Join(" · ", headings.WordsOf(passage).Select(word => MarkdownEscape.Escape(word, MarkdownPlace.Heading)))}\n\n");
            foreach (PassageChange change in changes) output.Write($"- {MarkdownTop.Label(story.Articles[change.Article])} {Notes(change)}{Words(story, change)}\n");
            output.Write("\n");
        }

        if (alone.Count > 0)
            output.Write($"Not compared: sentences that stand alone in their passages ({string.Join(", ", MarkdownTop.InOrder(story).Select(article => Counted(article, alone.Count(other => ReferenceEquals(story.Articles[other], article)))).Where(counted => counted.Length > 0))}). The passages report shows them.\n");
    }

    private static string Counted(Article article, int count) => count == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{MarkdownTop.Label(article)} {count}");

    private static string Notes(PassageChange change)
    {
        List<string> notes = [];
        if (change.IsPart) notes.Add("in part");
        if (change.Diff is { IsRewritten: true }) notes.Add("rewritten");
        if (change.Diff is { HasChanges: false }) notes.Add("same words");
        return notes.Count == 0 ? "" : $"<sub>{string.Join(", ", notes)}</sub> ";
    }

    private static string Words(Story story, PassageChange change)
    {
        if (change.Diff is { IsRewritten: false } diff) return InlineDiff.Of(diff, Mark);
        Article article = story.Articles[change.Article];
        return string.Join(" ", change.Sentences.Select(index => MarkdownEscape.Escape(article.Tree.DisplayText(article.Tree.Sentences[index]), MarkdownPlace.Inline)));
    }

    private static string Mark(WordDiffKind kind, string words)
    {
        string text = MarkdownEscape.Escape(words, MarkdownPlace.Inline);
        return kind switch
        {
            WordDiffKind.Deleted => $"<del>{text}</del>",
            WordDiffKind.Inserted => $"<ins>{text}</ins>",
            _ => text,
        };
    }
}
