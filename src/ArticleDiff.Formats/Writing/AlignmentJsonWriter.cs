using ArticleDiff.Alignment;
using ArticleDiff.Formats.Writing.Json;

namespace ArticleDiff.Formats.Writing;

/// <summary>The alignment of two articles of a story as JSON, version 1, on one line. docs/formats.md describes every field.</summary>
public static class AlignmentJsonWriter
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
        JsonOutput.WriteCompact(JsonAlignment.Of(alignment, left, right), context => context.JsonAlignment, output);
    }
}
