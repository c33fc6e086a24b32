using System.Collections.Immutable;
using System.Globalization;
using ArticleDiff.Alignment;
using ArticleDiff.Syntax;

namespace ArticleDiff.Formats.Writing;

/// <summary>What all Markdown reports begin and end with.</summary>
internal static class MarkdownTop
{
    /// <summary>The comment, the title, the articles, and what is damaged about them.</summary>
    public static void Write(Report report, IEnumerable<Article> articles, TextWriter output)
    {
        Story story = report.Alignment.Story;
        List<Article> shown = [.. articles];
        output.Write(ReportComment.Write(report.Options) + "\n\n");
        output.Write($"# {MarkdownEscape.Escape(story.Title ?? string.Join(", ", shown.Select(article => article.Id)), MarkdownPlace.Heading)}\n\n");
        foreach (Article article in shown)
        {
            string published = article.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) is { } day ? $", {day}" : "";
            string outlet = article.Outlet is null ? "" : $" {MarkdownEscape.Escape(article.Outlet, MarkdownPlace.Inline)}";
            output.Write($"- {Label(article)}{outlet}{published}{(outlet + published == "" ? " " : ", ")}{FileLink(article.Tree.Text.Path)}\n");
        }

        output.Write("\n");
        bool any = false;
        foreach (Article article in shown)
        {
            foreach (ParseProblem problem in article.Tree.Problems.DistinctBy(problem => problem.Kind).OrderBy(problem => problem.Kind))
            {
                output.Write($"> - {Label(article)} {Describe(problem.Kind)}\n");
                any = true;
            }
        }

        if (report.Options.Form != ReportForm.SideBySide) any |= WriteCopies(story, output);
        if (any) output.Write("\n");
    }

    /// <summary>The units that take no part in alignment, by article and kind.</summary>
    public static void WriteSetAside(IEnumerable<Article> articles, TextWriter output)
    {
        bool any = false;
        foreach (Article article in articles)
        {
            foreach (Sentence sentence in article.Tree.Sentences.Where(sentence => sentence.IsAside).OrderBy(sentence => sentence.Kind).ThenBy(sentence => sentence.Index))
            {
                if (!any) output.Write("## Set aside\n\n");
                any = true;
                output.Write($"- {Label(article)} {EnumNames.Of(sentence.Kind)}: {MarkdownEscape.Escape(article.Tree.DisplayText(sentence), MarkdownPlace.Inline)}\n");
            }
        }

        if (any) output.Write("\n");
    }

    /// <summary>The articles with the reference first, the others in canonical order.</summary>
    public static IEnumerable<Article> InOrder(Story story) => story.Articles.OrderBy(article => ReferenceEquals(article, story.Reference) ? 0 : 1);

    /// <summary>The id of an article in bold.</summary>
    public static string Label(Article article) => $"**{MarkdownEscape.Escape(article.Id, MarkdownPlace.Inline)}**";

    /// <summary>Which articles print the same copy; returns whether any do.</summary>
    private static bool WriteCopies(Story story, TextWriter output)
    {
        foreach (ImmutableArray<int> group in story.Copies.Groups)
        {
            string counts = story.Copies.WitnessOf(group[^1]) == group[0] ? " and count as one" : "";
            output.Write($"> - {string.Join(", ", group.Select(article => Label(story.Articles[article])))} print the same copy{counts}.\n");
        }

        return !story.Copies.Groups.IsEmpty;
    }

    /// <summary>What people should know about a damaged text, as the end of a sentence that begins with the article's id.</summary>
    public static string Describe(ParseProblemKind kind) => kind switch
    {
        ParseProblemKind.QuotationMarksLost => "seems to have lost its quotation marks: who said what cannot be told from it.",
        ParseProblemKind.ApostrophesLost => "seems to have lost its apostrophes: contractions and possessives are read as they stand.",
        ParseProblemKind.DashesLost => "seems to have lost its dashes: joined phrases are read as they stand.",
        ParseProblemKind.WordsRunTogether => "has words that run together: they are read as one word.",
        ParseProblemKind.NotEnglish => "does not read as English: its sentences and links are less reliable.",
        _ => $"has a problem: {EnumNames.Of(kind)}.",
    };

    private static string FileLink(string path)
    {
        string shown = MarkdownEscape.Escape(path, MarkdownPlace.Inline);
        // A former version, REV:PATH, is no file to link to.
        if (path is "" or "-" || path.Split('/')[0].Contains(':', StringComparison.Ordinal)) return shown;
        // Inside of a link GitHub looks for no other links, so the name needs no breaks.
        shown = shown.Replace(MarkdownEscape.Break, "", StringComparison.Ordinal);
        string target = string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
        return $"[{shown}]({target.Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal)})";
    }
}
