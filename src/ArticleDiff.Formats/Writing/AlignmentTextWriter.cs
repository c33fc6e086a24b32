using System.Collections.Immutable;
using System.Globalization;
using ArticleDiff.Alignment;
using ArticleDiff.Syntax;
using ArticleDiff.Text;

namespace ArticleDiff.Formats.Writing;

/// <summary>
/// The alignment of two articles of a story for people at a terminal: each link with its sentences and where they stand, then what only
/// one of the articles has. A weak link is a "see also", and its sentences are listed among the others too. Characters that would act on a terminal are spelled out.
/// </summary>
public static class AlignmentTextWriter
{
    /// <summary>Writes the alignment, seen from the left article.</summary>
    /// <param name="alignment">The aligned story.</param>
    /// <param name="left">Index of the left article in the story.</param>
    /// <param name="right">Index of the right article in the story.</param>
    /// <param name="output">Where to write; line ends are LF.</param>
    public static void Write(StoryAlignment alignment, int left, int right, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(alignment);
        ArgumentNullException.ThrowIfNull(output);
        Article leftArticle = alignment.Story.Articles[left], rightArticle = alignment.Story.Articles[right];
        ImmutableArray<Link> links = alignment.LinksBetween(left, right);
        foreach (Link link in links)
        {
            string moved = link.Moved ? " moved" : "";
            string heading = link.Band == LinkBand.Weak ? "see also" : EnumNames.Of(link.Relation);
            output.Write(string.Create(CultureInfo.InvariantCulture, $"{heading} {link.Score:F2} {EnumNames.Of(link.Band)}{moved}\n"));
            foreach (int index in link.Left.Sentences) WriteUnit(leftArticle, index, output);
            foreach (int index in link.Right.Sentences) WriteUnit(rightArticle, index, output);
            output.Write("\n");
        }

        Link[] trusted = [.. links.Where(link => link.Band != LinkBand.Weak)];
        WriteOnly(leftArticle, [.. trusted.SelectMany(link => link.Left.Sentences)], output);
        WriteOnly(rightArticle, [.. trusted.SelectMany(link => link.Right.Sentences)], output);
    }

    private static void WriteOnly(Article article, HashSet<int> linked, TextWriter output)
    {
        List<int> only = [.. article.Tree.Sentences.Where(sentence => sentence.IsBody && !linked.Contains(sentence.Index)).Select(sentence => sentence.Index)];
        if (only.Count == 0) return;
        output.Write($"only in {VisibleText.Of(article.Id)}\n");
        foreach (int index in only) WriteUnit(article, index, output);
        output.Write("\n");
    }

    private static void WriteUnit(Article article, int index, TextWriter output)
    {
        Sentence sentence = article.Tree.Sentences[index];
        LinePosition at = article.Tree.Text.PositionOf(article.Tree.SpanOf(sentence).Start);
        string place = string.Create(CultureInfo.InvariantCulture, $"{article.Id}:{at.Line + 1}:{at.Column + 1}");
        output.Write($"  {VisibleText.Of(place)}  {VisibleText.Of(article.Tree.DisplayText(sentence))}\n");
    }
}
