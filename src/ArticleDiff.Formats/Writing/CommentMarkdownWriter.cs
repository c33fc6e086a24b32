using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ArticleDiff.Alignment;
using ArticleDiff.Diagnostics;
using ArticleDiff.Formats.Writing.Changes;
using ArticleDiff.Formats.Writing.Findings;
using ArticleDiff.Syntax;

namespace ArticleDiff.Formats.Writing;

/// <summary>
/// The state of a story for a comment: the findings, worst first, under their passages, whose sentences are marked against the reference; then the other passages, folded. At most
/// <see cref="ReviewMarkdownWriter.CommentCharacters"/> characters; what does not fit is counted.
/// </summary>
public sealed class CommentMarkdownWriter : IReportWriter
{
    private const int Reserve = 400;

    // Opening and closing of the folded part.
    private const string FoldEnd = "</details>\n\n";

    /// <inheritdoc/>
    public void Write(Report report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        Story story = report.Alignment.Story;
        MarkdownBudget text = new(ReviewMarkdownWriter.CommentCharacters, inBytes: false);
        using StringWriter top = new() { NewLine = "\n" };
        MarkdownTop.Write(report, MarkdownTop.InOrder(story), top);
        int left = text.TryAdd(top.ToString(), Reserve) ? 0 : 1;

        ImmutableArray<FindingGroup> groups = FindingGroup.Of(new StoryFindings(report.Alignment, report.Findings));
        foreach (FindingGroup group in groups)
            if (!text.TryAdd(Group(report.Alignment, group), Reserve)) left++;
        if (groups.IsEmpty) text.TryAdd("No findings.\n\n", Reserve);

        HashSet<string> shown = [.. groups.Select(group => group.Passage?.Id).OfType<string>()];
        Passage[] others = [.. report.Alignment.Passages.Where(passage => !shown.Contains(passage.Id) && !passage.IsOnlyHere)];
        WriteOthers(report.Alignment, others, text, ref left);
        if (left > 0) text.Append($"**{EditWords.Count(left, "more passage")} not shown: a comment holds no more. `articlediff report` writes them all.**\n");
        output.Write(text.ToString().TrimEnd('\n') + "\n");
    }

    private static void WriteOthers(StoryAlignment alignment, Passage[] passages, MarkdownBudget text, ref int left)
    {
        if (passages.Length == 0) return;
        if (!text.TryAdd($"<details><summary>{EditWords.Count(passages.Length, "other passage")} that several articles share</summary>\n\n", Reserve))
        {
            left += passages.Length;
            return;
        }

        PassageHeadings headings = new(alignment.Story);
        foreach (Passage passage in passages)
            if (!text.TryAdd(Heading(passage, headings.WordsOf(passage)) + Members(alignment, passage) + "\n", Reserve)) left++;
        text.Append(FoldEnd);
    }

    private static string Group(StoryAlignment alignment, FindingGroup group)
    {
        StringBuilder block = new();
        block.Append(group.Passage is null ? "### Outside of the passages\n\n" : Heading(group.Passage, group.Words));
        foreach (ReportedFinding finding in group.Findings)
        {
            string verdict = finding.Verdict is { } judged ? $" {EnumNames.Of(judged.Kind)}: {judged.Note}" : "";
            block.Append(CultureInfo.InvariantCulture, $"- **{EnumNames.Of(finding.Diagnostic.Severity)}** {MarkdownEscape.Escape(EditWords.FindingText(finding) + verdict, MarkdownPlace.Inline)} `{finding.Diagnostic.Fingerprint}`\n");
        }

        if (group.Passage is not null) block.Append('\n').Append(Members(alignment, group.Passage));
        return block.Append('\n').ToString();
    }

    private static string Heading(Passage passage, ImmutableArray<string> words) => $"### `{passage.Id}` {string.Join(" · ", words.Select(word => MarkdownEscape.Escape(word, MarkdownPlace.Heading)))}\n\n";

    /// <summary>The sentences of a passage: the reference as it is, the others marked against it where they are linked to it and were not rewritten.</summary>
    private static string Members(StoryAlignment alignment, Passage passage)
    {
        Story story = alignment.Story;
        StringBuilder lines = new();
        foreach (IGrouping<int, PassageMember> members in passage.Home.GroupBy(member => member.Id.Article).OrderBy(members => members.Key == story.ReferenceIndex ? -1 : members.Key))
        {
            Article article = story.Articles[members.Key];
            ImmutableArray<int> units = [.. members.Select(member => member.Id.Sentence)];
            lines.Append(CultureInfo.InvariantCulture, $"> {MarkdownTop.Label(article)} {Marked(alignment, members.Key, units)}\n>\n");
        }

        return lines.ToString();
    }

    /// <summary>A headline has no stop: what follows it in its passage begins a line of its own.</summary>
    private static string Plain(Article article, ImmutableArray<int> units)
    {
        StringBuilder text = new();
        for (int i = 0; i < units.Length; i++)
        {
            if (i > 0) text.Append(article.Tree.Sentences[units[i - 1]].Kind == UnitKind.Headline ? "<br>" : " ");
            text.Append(MarkdownEscape.Escape(EditWords.Text(article, [units[i]]), MarkdownPlace.Inline));
        }

        return text.ToString();
    }

    private static string Marked(StoryAlignment alignment, int article, ImmutableArray<int> units)
    {
        Story story = alignment.Story;
        string plain = Plain(story.Articles[article], units);
        if (article == story.ReferenceIndex) return plain;
        Link? link = alignment.LinksBetween(story.ReferenceIndex, article).FirstOrDefault(link => link.Band != LinkBand.Weak && link.Right.Sentences.SequenceEqual(units));
        if (link is null) return plain;
        WordDiffResult diff = WordDiff.Compare(story, link);
        return diff.IsRewritten ? plain : MarkedWords.Markdown(diff, MarkdownPlace.Inline);
    }
}
