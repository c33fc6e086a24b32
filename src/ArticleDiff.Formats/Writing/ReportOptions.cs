using System.Collections.Immutable;
using ArticleDiff.Syntax;

namespace ArticleDiff.Formats.Writing;

/// <summary>What to report.</summary>
public sealed record ReportOptions
{
    /// <summary>The form.</summary>
    public ReportForm Form { get; init; } = ReportForm.Passages;

    /// <summary>Id of the left article of a side-by-side report or a picture, or null for the reference; of a page, the column that is shown first.</summary>
    public string? Left { get; init; }

    /// <summary>Id of the right article of a side-by-side report or a picture, or null when the story has two articles; of a page, the column shown beside the left one.</summary>
    public string? Right { get; init; }

    /// <summary>How the units of the articles were found. Only the comment of the report says it: the story has them already.</summary>
    public SentenceMode Sentences { get; init; } = SentenceMode.Prose;

    /// <summary>Days of publication by article id that no file says. Only the comment of the report lists them: the articles have them already.</summary>
    public ImmutableDictionary<string, DateOnly> Published { get; init; } = ImmutableDictionary<string, DateOnly>.Empty;
}
