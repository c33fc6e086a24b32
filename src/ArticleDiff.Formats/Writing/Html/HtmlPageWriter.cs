namespace ArticleDiff.Formats.Writing.Html;

/// <summary>
/// A story as one page for a browser, complete in itself: the articles in columns with ribbons between linked sentences, the passages over all
/// articles with marked words, the findings, coverage and dot plots, and the facts. It asks no server for anything and works from disk. With
/// scripts off everything can still be read. The form of the report decides nothing; <see cref="ReportOptions.Left"/> and
/// <see cref="ReportOptions.Right"/>, when both are given, are the columns that are shown first.
/// </summary>
public sealed class HtmlPageWriter : IReportWriter
{
    /// <summary>How every page begins: by it a page can be told from an article.</summary>
    public const string Opening = "<!doctype html>\n<!-- articlediff page -->\n";

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The options name an article that the story does not have, or the same one twice.</exception>
    public void Write(Report report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        PageStory page = new(report);
        PageSentence sentences = new(page);
        output.Write(Opening);
        PageTop.WriteHead(page, output);
        output.Write("<body>\n<a class=\"skip\" href=\"#main\">Skip to the articles</a>\n");
        PageTop.WriteMasthead(page, output);
        PageTop.WriteBar(page, output);
        output.Write("<main id=\"main\" tabindex=\"-1\">\n");
        PageColumns.Write(page, sentences, output);
        PagePassages.Write(page, sentences, output);
        PageOverview.Write(page, output);
        PageFacts.Write(page, output);
        output.Write("</main>\n");
        PageTop.WriteDialogs(output);
        PageLinks.Write(page, output);
        output.Write($"<script>{PageAssets.Script}</script>\n</body>\n</html>\n");
    }
}
