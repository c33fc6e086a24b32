using ArticleDiff.Alignment;
using ArticleDiff.Diagnostics;
using ArticleDiff.Syntax;
using ArticleDiff.Text;

namespace ArticleDiff.Versions;

/// <summary>Finds the units that findings point at.</summary>
internal static class StoryUnits
{
    /// <summary>The units of all places of a finding, the primary one first; places outside of units are left out.</summary>
    public static IEnumerable<SentenceId> Of(Story story, Diagnostic finding) => LocationsOf(finding).SelectMany(location => At(story, location));

    /// <summary>All places of a finding, the primary one first.</summary>
    public static IEnumerable<Location> LocationsOf(Diagnostic finding) => finding.Related.Concat(finding.Repeats).Prepend(finding.Location);

    /// <summary>The index of the article that a place lies in, or -1.</summary>
    public static int ArticleOf(Story story, Location location) => ArticleOrder.IndexOf(story, location);

    private static IEnumerable<SentenceId> At(Story story, Location location)
    {
        int article = ArticleOf(story, location);
        if (article < 0) yield break;
        ArticleTree tree = story.Articles[article].Tree;
        foreach (Sentence sentence in tree.Sentences)
        {
            TextSpan span = tree.SpanOf(sentence);
            if (span.Overlaps(location.Span) || (location.Span.IsEmpty && span.Start <= location.Span.Start && location.Span.Start <= span.End)) yield return new SentenceId(article, sentence.Index);
        }
    }
}
