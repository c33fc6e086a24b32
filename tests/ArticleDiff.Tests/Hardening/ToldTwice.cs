using System.Globalization;
using System.Text;
using ArticleDiff.Alignment;
using ArticleDiff.Cli.Settings;
using ArticleDiff.Cli.Verbs;
using ArticleDiff.Diagnostics;
using ArticleDiff.Formats.Reading;
using ArticleDiff.Syntax;
using ArticleDiff.Text;
using Xunit;

namespace ArticleDiff.Tests.Hardening;

/// <summary>A story whose articles are written in another way that means the same, and all that should not change by it.</summary>
internal static class ToldTwice
{
    /// <summary>The repository's own stories: the seeds, the invented ones, and those with planted conflicts.</summary>
    public static IEnumerable<string> Folders { get; } =
    [
        "seeds/us-warns-china", .. Repository.Files("story.yaml", "tests/data/stories").Concat(Repository.Files("story.yaml", "tests/data/conflicts")).Select(path => Repository.Relative(Path.GetDirectoryName(path)!)),
    ];

    public static Story Read(string folder) => StoryFolder.Read(Repository.PathOf(folder));

    /// <summary>The same story with each text written in another way.</summary>
    /// <param name="story">The story.</param>
    /// <param name="change">Gives the text of the article with this index in another way.</param>
    public static Story Written(Story story, Func<int, string, string> change) => Story.Create(
        story.Articles.Select((article, i) => new Article(article.Id, ArticleTree.Parse(SourceText.From(change(i, article.Tree.Text.Content), article.Tree.Text.Path)))
        {
            Outlet = article.Outlet,
            Published = article.Published,
        }),
        story.Title,
        story.Reference.Id);

    /// <summary>Links with relation, band and score, and passages with their ids and members.</summary>
    public static string Links(StoryAlignment alignment)
    {
        StringBuilder text = new();
        foreach (Link link in alignment.Links)
            text.Append(CultureInfo.InvariantCulture, $"{Side(link.Left)} {Side(link.Right)} {link.Relation} {link.Band} {link.Score:F6} {link.Moved} {link.Evidence.Words.Length} {link.Evidence.Numbers.Length} {link.Evidence.Names.Length} {link.Evidence.Quotes.Length}\n");
        foreach (Passage passage in alignment.Passages) text.Append(CultureInfo.InvariantCulture, $"{passage.Id}: {string.Join(' ', passage.Members.Select(member => $"{member.Id.Article}.{member.Id.Sentence}{member.Role}"))}\n");
        return text.ToString();
    }

    /// <summary>Findings with rule, severity and fingerprint, the words that they point at, and what they say, all in one normal form.</summary>
    /// <param name="alignment">The aligned story.</param>
    /// <param name="plain">Brings words to the form in which both tellings are compared.</param>
    public static string Findings(StoryAlignment alignment, Func<string, string> plain)
    {
        StringBuilder text = new();
        foreach (Diagnostic finding in StoryCheck.Run(alignment, StorySettings.BuiltIn(), DateOnly.MinValue).Findings.Select(finding => finding.Diagnostic))
        {
            text.Append(CultureInfo.InvariantCulture, $"{finding.Rule.Id} {finding.Severity} {finding.Fingerprint} {plain(finding.Message)}\n");
            foreach (Location place in finding.Related.Prepend(finding.Location)) text.Append(CultureInfo.InvariantCulture, $"  {place.Source.Path} {plain(place.Text.ToString())}\n");
        }

        return text.ToString();
    }

    /// <summary>No span of a link, its evidence or a finding cuts a character from the marks that belong to it.</summary>
    public static void CheckSpans(StoryAlignment alignment)
    {
        foreach (Link link in alignment.Links)
        {
            string left = ContentOf(alignment, link.Left), right = ContentOf(alignment, link.Right);
            foreach (WordMatch match in link.Evidence.Words)
            {
                Check(left, match.Left);
                Check(right, match.Right);
            }

            foreach (SpanPair pair in link.Evidence.Quotes.Concat(link.Evidence.Numbers).Concat(link.Evidence.Names))
            {
                Check(left, pair.Left);
                Check(right, pair.Right);
            }
        }

        foreach (Diagnostic finding in StoryCheck.Run(alignment, StorySettings.BuiltIn(), DateOnly.MinValue).Findings.Select(finding => finding.Diagnostic))
            foreach (Location place in finding.Related.Prepend(finding.Location)) Check(place.Source.Content, place.Span);
    }

    private static string ContentOf(StoryAlignment alignment, LinkSide side) => alignment.Story.Articles[side.Article].Tree.Text.Content;

    private static void Check(string content, TextSpan span)
    {
        Assert.InRange(span.End, span.Start, content.Length);
        foreach (int edge in (int[])[span.Start, span.End])
        {
            if (edge == content.Length) continue;
            Assert.False(CharUnicodeInfo.GetUnicodeCategory(content, edge) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark || char.IsLowSurrogate(content[edge]), $"a character is cut at {edge}: {content[Math.Max(0, edge - 10)..Math.Min(content.Length, edge + 10)]}");
        }
    }

    private static string Side(LinkSide side) => $"{side.Article}:{string.Join(',', side.Sentences)}";
}
