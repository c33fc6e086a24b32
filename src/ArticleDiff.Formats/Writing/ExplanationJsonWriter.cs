using ArticleDiff.Alignment;
using ArticleDiff.Formats.Writing.Json;

namespace ArticleDiff.Formats.Writing;

/// <summary>Why two sentences were linked or not, as JSON, version 1. docs/formats.md describes every field.</summary>
public static class ExplanationJsonWriter
{
    /// <summary>Writes the explanation.</summary>
    /// <param name="story">The story that the sentences belong to.</param>
    /// <param name="explanation">What <see cref="Aligner.Explain"/> said.</param>
    /// <param name="output">Where to write; line ends are LF.</param>
    public static void Write(Story story, PairExplanation explanation, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(story);
        ArgumentNullException.ThrowIfNull(explanation);
        ArgumentNullException.ThrowIfNull(output);
        JsonOutput.WriteIndented(JsonExplanation.Of(story, explanation), context => context.JsonExplanation, output);
    }
}
