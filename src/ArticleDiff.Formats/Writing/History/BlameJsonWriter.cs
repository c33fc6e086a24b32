using ArticleDiff.Formats.Writing.Json;
using ArticleDiff.Versions;

namespace ArticleDiff.Formats.Writing.History;

/// <summary>Where each sentence of the last version comes from, as JSON, version 1. docs/formats.md describes every field.</summary>
public sealed class BlameJsonWriter : IHistoryWriter
{
    /// <inheritdoc/>
    public void Write(ArticleHistory history, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(output);
        JsonOutput.WriteIndented(JsonBlame.Of(history), context => context.JsonBlame, output);
    }
}
