using System.Collections.Immutable;
using System.Globalization;
using ArticleDiff.Alignment;

namespace ArticleDiff.Formats.Writing;

/// <summary>The links of two articles of a story as tab-separated values, a line a link, without a heading line.</summary>
public static class AlignmentTsvWriter
{
    /// <summary>Writes left units, right units, relation, score, band and the engine, seen from the left article; units are zero-based and comma-separated.</summary>
    /// <param name="alignment">The aligned story.</param>
    /// <param name="left">Index of the left article in the story.</param>
    /// <param name="right">Index of the right article in the story.</param>
    /// <param name="output">Where to write; line ends are LF.</param>
    public static void Write(StoryAlignment alignment, int left, int right, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(alignment);
        ArgumentNullException.ThrowIfNull(output);
        string engine = VisibleText.Of(alignment.Engine);
        foreach (Link link in alignment.LinksBetween(left, right))
        {
            output.Write(string.Create(
                CultureInfo.InvariantCulture,
                $"{Units(link.Left.Sentences)}\t{Units(link.Right.Sentences)}\t{EnumNames.Of(link.Relation)}\t{link.Score:F4}\t{EnumNames.Of(link.Band)}\t{engine}\n"));
        }
    }

    private static string Units(ImmutableArray<int> sentences) =>
        string.Join(',', sentences.Select(index => index.ToString(CultureInfo.InvariantCulture)));
}
