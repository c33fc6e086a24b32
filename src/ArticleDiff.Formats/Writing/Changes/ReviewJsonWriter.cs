using ArticleDiff.Formats.Writing.Json;

namespace ArticleDiff.Formats.Writing.Changes;

/// <summary>A review as JSON, version 1. docs/formats.md describes every field.</summary>
public sealed class ReviewJsonWriter : IReviewWriter
{
    /// <inheritdoc/>
    public void Write(ReviewReport report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        JsonOutput.WriteIndented(JsonReview.Of(report), context => context.JsonReview, output);
    }
}
