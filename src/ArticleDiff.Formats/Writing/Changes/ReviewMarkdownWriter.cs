using System.Globalization;
using System.Text;
using ArticleDiff.Alignment;
using ArticleDiff.Versions;

namespace ArticleDiff.Formats.Writing.Changes;

/// <summary>
/// A review as GitHub Markdown, for a comment or a step summary: findings and edited facts first, the edited words marked against their former text and against the
/// reference. Nothing is written when nothing changed in sense, except the one line that takes the place of an earlier comment.
/// </summary>
public sealed class ReviewMarkdownWriter : IReviewWriter
{
    /// <summary>The hidden first line by which a comment is found again.</summary>
    public const string Marker = "<!-- articlediff review -->";

    /// <summary>The most characters of a comment. GitHub takes 65,536.</summary>
    public const int CommentCharacters = 60_000;

    /// <summary>The most bytes of a step summary. GitHub takes 1 MiB for all that one step writes.</summary>
    public const int SummaryBytes = 1_000_000;

    private const string Settled = "ArticleDiff: nothing that changes the sense is left here.";

    // Room for the lines behind the last block: what was left out, and the notes.
    private const int Reserve = 4000;
    private const int NotesRoom = 3000;
    private const int OthersOfReference = 2;
    private readonly bool _isComment;

    private ReviewMarkdownWriter(bool isComment) => _isComment = isComment;

    /// <summary>A writer of comments: the marker first, at most <see cref="CommentCharacters"/>.</summary>
    public static ReviewMarkdownWriter Comment { get; } = new(true);

    /// <summary>A writer of step summaries: at most <see cref="SummaryBytes"/>.</summary>
    public static ReviewMarkdownWriter Summary { get; } = new(false);

    /// <inheritdoc/>
    public void Write(ReviewReport report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        if (!report.ChangesSense)
        {
            if (_isComment && report.HasEarlierComment) output.Write($"{Marker}\n{Settled}\n");
            return;
        }

        MarkdownBudget text = new(_isComment ? CommentCharacters : SummaryBytes, inBytes: !_isComment);
        if (_isComment) text.Append(Marker + "\n");
        text.Append($"## ArticleDiff\n\n{ReviewCounts.Of(report)}.\n\n");
        int left = 0;
        foreach (ChangedStory story in report.Stories.Where(story => report.IsChanged(story.Changes))) WriteStory(new ReviewView(report, story), text, ref left);
        if (left > 0) text.Append($"**{EditWords.Count(left, "more part")} not shown: {(_isComment ? "a comment holds no more. The step summary has them" : "a summary holds no more. `articlediff review` prints them")}.**\n\n");
        int room = NotesRoom;
        foreach (string note in report.Notes.Select(note => $"> {MarkdownEscape.Escape(note, MarkdownPlace.Inline)}\n>\n"))
        {
            if ((room -= note.Length) < 0) break;
            text.Append(note);
        }

        output.Write(text.ToString().TrimEnd('\n') + "\n");
    }

    private static void WriteStory(ReviewView view, MarkdownBudget text, ref int left)
    {
        Add(Head(view), text, ref left);
        foreach (ReviewBlock block in view.Blocks) Add(Block(view, block), text, ref left);
        string[] others = [.. view.OtherLinks.Select(link => $"- {LinkBetween(view, link)}\n")];
        if (others.Length > 0) Add($"#### Links elsewhere\n\n{string.Concat(others)}\n", text, ref left);
        Add(Findings("Fixed", view.Fixed), text, ref left);
        Add(Findings("Unchanged", view.Unchanged), text, ref left);
        string hidden = HiddenWords(view);
        if (hidden.Length > 0) Add($"<sub>{hidden}</sub>\n\n", text, ref left);
    }

    private static void Add(string block, MarkdownBudget text, ref int left)
    {
        if (block.Length > 0 && !text.TryAdd(block, Reserve)) left++;
    }

    private static string Head(ReviewView view)
    {
        StringBuilder head = new();
        head.Append(CultureInfo.InvariantCulture, $"### {MarkdownEscape.Escape(view.Title, MarkdownPlace.Heading)}\n\n");
        string path = MarkdownEscape.Escape(view.Story.Path, MarkdownPlace.Inline);
        if (view.Changes.Before is null) head.Append(CultureInfo.InvariantCulture, $"{path}: a new story of {view.Changes.Articles.Length} articles.\n\n");
        else if (view.Changes.After is null) head.Append(CultureInfo.InvariantCulture, $"{path}: the story was removed.\n\n");
        foreach (ArticleChange article in view.WholeArticles)
        {
            StoryState state = article.After >= 0 ? view.Changes.After! : view.Changes.Before!;
            Article whole = state.Story.Articles[article.After >= 0 ? article.After : article.Before];
            head.Append(CultureInfo.InvariantCulture, $"- {MarkdownTop.Label(whole)} {(article.After >= 0 ? "is new" : "was removed")}: {EditWords.Count(whole.Tree.Sentences.Count(unit => unit.IsBody), "sentence")}.\n");
        }

        if (view.WholeArticles.Any()) head.Append('\n');
        return head.ToString();
    }

    private static string Block(ReviewView view, ReviewBlock block)
    {
        StringBuilder text = new();
        string words = string.Join(" · ", block.Words.Select(word => MarkdownEscape.Escape(word, MarkdownPlace.Heading)));
        text.Append(block.Passage is null ? $"#### Outside of the passages{(block.IsGone ? ", deleted" : "")}\n\n" : $"#### `{block.Passage.Id}` {words}{(block.IsGone ? " — deleted" : "")}\n\n");
        foreach ((ArticleChange article, UnitEdit edit) in block.Edits) WriteEdit(view, article, edit, text);
        if (block.Edits.Length > 0 && block.Findings.Length > 0) text.Append('\n');
        foreach (FindingChange finding in block.Findings)
        {
            string state = finding.Former is null ? "new" : "in other words than before";
            text.Append(CultureInfo.InvariantCulture, $"> - **{EnumNames.Of(finding.Finding.Diagnostic.Severity)}** ({state}) {MarkdownEscape.Escape(EditWords.FindingText(finding.Finding), MarkdownPlace.Inline)} `{finding.Finding.Diagnostic.Fingerprint}`\n");
        }

        return text.Append('\n').ToString();
    }

    private static void WriteEdit(ReviewView view, ArticleChange article, UnitEdit edit, StringBuilder text)
    {
        VersionComparison comparison = article.Comparison!;
        string facts = EditWords.FactsOf(comparison, edit);
        Article shown = edit.After.IsEmpty ? comparison.Before : comparison.After;
        string place = EditWords.PlaceOf(shown, edit.After.IsEmpty ? edit.Before[0] : edit.After[0]);
        string kind = EditWords.Of(edit) + (facts.Length > 0 ? $" (**{facts}**)" : "");
        text.Append(CultureInfo.InvariantCulture, $"- {MarkdownTop.Label(shown)} {kind}: {Words(comparison, edit)} <sub>{MarkdownEscape.Escape(place, MarkdownPlace.Inline)}</sub>\n");
        if (edit.ChangesWords)
        {
            foreach (Link link in view.AgainstReference(article, edit).Take(OthersOfReference)) text.Append(CultureInfo.InvariantCulture, $"  - {Against(view, article, link)}\n");
        }

        foreach (LinkChange link in view.LinksOf(article, edit))
        {
            (Article other, LinkSide side) = view.OtherSide(link, article, edit);
            text.Append(CultureInfo.InvariantCulture, $"  - {(link.IsGained ? "now says the same as" : "no longer says the same as")} {MarkdownTop.Label(other)} {MarkdownEscape.Escape(EditWords.Beginning(other, side.Sentences), MarkdownPlace.Inline)}\n");
        }
    }

    private static string Words(VersionComparison comparison, UnitEdit edit)
    {
        if (edit.Kind == EditKind.Unchanged) return Plain(comparison.After, edit.After);
        if (edit.Before.IsEmpty) return $"<ins>{Plain(comparison.After, edit.After)}</ins>";
        if (edit.After.IsEmpty) return $"<del>{Plain(comparison.Before, edit.Before)}</del>";
        return EditWords.Diff(comparison, edit) is { } diff
            ? MarkedWords.Markdown(diff, MarkdownPlace.Inline)
            : $"<del>{Plain(comparison.Before, edit.Before)}</del> <ins>{Plain(comparison.After, edit.After)}</ins>";
    }

    private static string Against(ReviewView view, ArticleChange article, Link link)
    {
        Story story = view.Changes.After!.Story;
        Article left = story.Articles[link.Left.Article], right = story.Articles[link.Right.Article];
        WordDiffResult diff = WordDiff.Compare(story, link);
        string against = article.After == link.Left.Article ? $"{MarkdownTop.Label(right)} against it" : $"against {MarkdownTop.Label(left)}";
        return $"{against}: {(diff.IsRewritten ? Plain(article.After == link.Left.Article ? right : left, (article.After == link.Left.Article ? link.Right : link.Left).Sentences) : MarkedWords.Markdown(diff, MarkdownPlace.Inline))}";
    }

    private static string Plain(Article article, System.Collections.Immutable.ImmutableArray<int> units) => MarkdownEscape.Escape(EditWords.Text(article, units), MarkdownPlace.Inline);

    private static string LinkBetween(ReviewView view, LinkChange link)
    {
        Story story = (link.IsGained ? view.Changes.After : view.Changes.Before)!.Story;
        Article left = story.Articles[link.Link.Left.Article], right = story.Articles[link.Link.Right.Article];
        return $"{(link.IsGained ? "gained" : "lost")}: {MarkdownTop.Label(left)} {MarkdownEscape.Escape(EditWords.Beginning(left, link.Link.Left.Sentences), MarkdownPlace.Inline)}"
            + $" — {MarkdownTop.Label(right)} {MarkdownEscape.Escape(EditWords.Beginning(right, link.Link.Right.Sentences), MarkdownPlace.Inline)}";
    }

    private static string Findings(string heading, IEnumerable<FindingChange> findings)
    {
        string[] lines = [.. findings.Select(finding => $"- {EnumNames.Of(finding.Finding.Diagnostic.Severity)} {MarkdownEscape.Escape(EditWords.FindingText(finding.Finding), MarkdownPlace.Inline)} `{finding.Finding.Diagnostic.Fingerprint}`\n")];
        return lines.Length == 0 ? "" : $"<details><summary>{heading}: {EditWords.Count(lines.Length, "finding")}</summary>\n\n{string.Concat(lines)}\n</details>\n\n";
    }

    private static string HiddenWords(ReviewView view)
    {
        List<string> parts = [];
        if (view.Hidden(FindingChangeKind.New) is > 0 and int added) parts.Add($"{added} new");
        if (view.Hidden(FindingChangeKind.Fixed) is > 0 and int gone) parts.Add($"{gone} fixed");
        return parts.Count == 0 ? "" : $"Not shown: {string.Join(" and ", parts)} on lines that did not change (`--lines all`).";
    }
}
