using ArticleDiff.Alignment;
using ArticleDiff.Diagnostics;
using ArticleDiff.Versions;

namespace ArticleDiff.Formats.Writing.Changes;

/// <summary>A review as plain text for a terminal: findings as <c>path:line:column: …</c>, words that went in <c>[-…-]</c>, words that came in <c>{+…+}</c>.</summary>
public sealed class ReviewTextWriter : IReviewWriter
{
    /// <inheritdoc/>
    public void Write(ReviewReport report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        if (!report.ChangesSense) return;
        foreach (ChangedStory story in report.Stories.Where(story => report.IsChanged(story.Changes))) WriteStory(new ReviewView(report, story), output);
        Line(output, $"{ReviewCounts.Of(report)}.");
    }

    private static void WriteStory(ReviewView view, TextWriter output)
    {
        string state = view.Changes.Before is null ? " (new)" : view.Changes.After is null ? " (removed)" : "";
        Line(output, $"Story: {view.Title} · {view.Story.Path}{state}");
        foreach (ArticleChange article in view.WholeArticles) Line(output, $"  {article.Id} {(article.After >= 0 ? "is new" : "was removed")}");
        foreach (ReviewBlock block in view.Blocks)
        {
            Line(output, block.Passage is null ? "Outside of the passages" : $"{block.Passage.Id}  {string.Join(", ", block.Words)}{(block.IsGone ? " (deleted)" : "")}");
            foreach (FindingChange finding in block.Findings) Line(output, FindingLine(finding));
            foreach ((ArticleChange article, UnitEdit edit) in block.Edits) WriteEdit(view, article, edit, output);
            output.Write('\n');
        }

        foreach (FindingChange finding in view.Fixed) Line(output, $"fixed: {FindingLine(finding)}");
        foreach (FindingChange finding in view.Unchanged) Line(output, $"unchanged: {FindingLine(finding)}");
        foreach (LinkChange link in view.OtherLinks) Line(output, $"link {(link.IsGained ? "gained" : "lost")}: {LinkWords(view, link)}");
        int hidden = view.Hidden(FindingChangeKind.New) + view.Hidden(FindingChangeKind.Fixed);
        if (hidden > 0) Line(output, $"Not shown: {EditWords.Count(hidden, "finding")} new or fixed on lines that did not change (--lines all).");
    }

    private static void WriteEdit(ReviewView view, ArticleChange article, UnitEdit edit, TextWriter output)
    {
        VersionComparison comparison = article.Comparison!;
        Article shown = edit.After.IsEmpty ? comparison.Before : comparison.After;
        string facts = EditWords.FactsOf(comparison, edit);
        Line(output, $"  {article.Id} {EditWords.Of(edit)}{(facts.Length > 0 ? $" ({facts})" : "")}  {EditWords.PlaceOf(shown, edit.After.IsEmpty ? edit.Before[0] : edit.After[0])}");
        if (edit.Kind == EditKind.Unchanged) Line(output, $"    {EditWords.Text(comparison.After, edit.After)}");
        else if (EditWords.Diff(comparison, edit) is { } diff) Line(output, $"    {MarkedWords.Plain(diff)}");
        else
        {
            if (!edit.Before.IsEmpty) Line(output, $"    - {EditWords.Text(comparison.Before, edit.Before)}");
            if (!edit.After.IsEmpty) Line(output, $"    + {EditWords.Text(comparison.After, edit.After)}");
        }

        foreach (LinkChange link in view.LinksOf(article, edit))
        {
            (Article other, LinkSide side) = view.OtherSide(link, article, edit);
            Line(output, $"    {(link.IsGained ? "now says the same as" : "no longer says the same as")} {other.Id}: {EditWords.Beginning(other, side.Sentences)}");
        }
    }

    private static string FindingLine(FindingChange change)
    {
        Diagnostic found = change.Finding.Diagnostic;
        string place = found.Location.ToString();
        // A line that began with two colons would be a command to GitHub's runner.
        if (place.StartsWith(':')) place = "./" + place;
        return $"{place}: {EnumNames.Of(found.Severity)} {found.Rule.Id} {EditWords.FindingText(change.Finding)} [{found.Fingerprint}]";
    }

    private static string LinkWords(ReviewView view, LinkChange link)
    {
        Story story = (link.IsGained ? view.Changes.After : view.Changes.Before)!.Story;
        Article left = story.Articles[link.Link.Left.Article], right = story.Articles[link.Link.Right.Article];
        return $"{left.Id} {EditWords.Beginning(left, link.Link.Left.Sentences)} — {right.Id} {EditWords.Beginning(right, link.Link.Right.Sentences)}";
    }

    // GitHub's runner obeys an older form of its commands wherever it stands in a line.
    private static void Line(TextWriter output, string text) => output.Write(VisibleText.Of(text) + "\n");
}
