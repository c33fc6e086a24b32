using ArticleDiff.Formats.Writing.Json;
using ArticleDiff.Versions;

namespace ArticleDiff.Formats.Writing.History;

/// <summary>The history of an article as JSON, version 1. docs/formats.md describes every field.</summary>
public sealed class HistoryJsonWriter : IHistoryWriter
{
    /// <inheritdoc/>
    public void Write(ArticleHistory history, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(output);
        JsonOutput.WriteIndented(JsonHistory.Of(history), context => context.JsonHistory, output);
    }
}
