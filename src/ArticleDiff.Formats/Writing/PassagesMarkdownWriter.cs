using System.Collections.Immutable;
using ArticleDiff.Alignment;
using ArticleDiff.Diagnostics;
using ArticleDiff.Syntax;

namespace ArticleDiff.Formats.Writing;

/// <summary>
/// The report that is committed: a block a passage, a line a sentence. It holds no totals, line numbers or times. Weak links stand in one
/// line of the passage that comes first, as a hint where else to look: an edit of a sentence changes the lines of that sentence and few others.
/// </summary>
public sealed class PassagesMarkdownWriter : IReportWriter
{
    /// <inheritdoc/>
    public void Write(Report report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        Story story = report.Alignment.Story;
        PassageReferences references = new(report.Alignment);
        PassageHeadings headings = new(story);
        PassageFindings findings = new(report.Alignment, report.Findings);

        MarkdownTop.Write(report, MarkdownTop.InOrder(story), output);
        output.Write("## Passages\n\n");
        List<PassageBlock> blocks = PassageBlock.Gather(report.Alignment, references);
        Dictionary<string, string> headingOf = blocks.SelectMany(block => block.Passages.Select(passage => (passage.Id, block.Passages[0].Id))).ToDictionary(StringComparer.Ordinal);
        foreach (PassageBlock block in blocks)
        {
            ReportedPassage first = block.Passages[0];
            ImmutableArray<string> own = first.Passage is { } live ? headings.WordsOf(live) : first.Lock!.Words;
            IEnumerable<string> words = own.Select(word => MarkdownEscape.Escape(word, MarkdownPlace.Heading));
            string only = first.OnlyIn(story) is { } article ? $" — only in {MarkdownEscape.Escape(article, MarkdownPlace.Heading)}" : "";
            output.Write($"### `{first.Id}` {string.Join(" · ", words)}{only}\n\n");
            // Until somebody accepts it, what named the passage still leads here.
            if (block.Passages.All(passage => passage.Passage is null)) output.Write("- no sentence of this passage is left\n");
            foreach (ReportedPassage passage in block.Passages)
            {
                WriteMembers(story, passage, references, output);
                // A weak link gives no passage a heading of its own, so that it may come and go without moving others: it names the heading to look under.
                string[] seen = [.. references.SeenFrom(passage).Select(id => headingOf[id]).Distinct(StringComparer.Ordinal)];
                if (seen.Length > 0) output.Write($"- see also {Ids(seen)}\n");
            }

            // Right behind the list: findings that come and go move no other line.
            WriteFindings([.. block.Passages.Select(passage => passage.Passage).OfType<Passage>().SelectMany(findings.Of)], output);
            output.Write("\n");
        }

        MarkdownTop.WriteSetAside(MarkdownTop.InOrder(story), output);
        if (findings.Elsewhere.Count == 0) return;
        output.Write("## Other findings\n\n");
        WriteFindings(findings.Elsewhere, output);
        output.Write("\n");
    }

    private static void WriteMembers(Story story, ReportedPassage passage, PassageReferences references, TextWriter output)
    {
        foreach (PassageMember member in (passage.Passage?.Home ?? []).OrderBy(member => member.Id.Article == story.ReferenceIndex ? 0 : 1))
        {
            Article article = story.Articles[member.Id.Article];
            Sentence sentence = article.Tree.Sentences[member.Id.Sentence];
            string text = article.Tree.DisplayText(sentence);
            string notes = Notes(sentence, member);
            // The label stands also where the heading has said which article it is: so the line stays the same when the passage gains a member.
            output.Write($"- {MarkdownTop.Label(article)} {notes}{MarkdownEscape.Escape(text, MarkdownPlace.Inline)}\n");
        }

        foreach (IGrouping<int, string> places in references.PlacesOf(passage).GroupBy(place => place.Article, place => place.Passage)
            .OrderBy(places => places.Key == story.ReferenceIndex ? 0 : 1))
            output.Write($"- {MarkdownTop.Label(story.Articles[places.Key])} in part: see {Ids(places)}\n");
    }

    private static string Ids(IEnumerable<string> passages) => string.Join(", ", passages.Select(id => $"`{id}`"));

    private static string Notes(Sentence sentence, PassageMember member) => (sentence.Kind == UnitKind.Headline, member.Role == PassageRole.Part) switch
    {
        (true, true) => "(headline, in part) ",
        (true, false) => "(headline) ",
        (false, true) => "(in part) ",
        _ => "",
    };

    private static void WriteFindings(IReadOnlyList<ReportedFinding> findings, TextWriter output)
    {
        foreach (ReportedFinding finding in findings) output.Write($"> - {FindingLine.Of(finding)}\n");
    }
}
