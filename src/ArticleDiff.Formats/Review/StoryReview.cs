namespace ArticleDiff.Formats.Review;

/// <summary>All that people have said about the findings of a story. What is null does not exist.</summary>
public sealed record StoryReview
{
    /// <summary>Nobody has said anything.</summary>
    public static StoryReview Empty { get; } = new();

    /// <summary>What is not to be shown.</summary>
    public SuppressionFile? Suppressions { get; init; }

    /// <summary>What was decided.</summary>
    public VerdictFile? Verdicts { get; init; }

    /// <summary>What was accepted.</summary>
    public BaselineFile? Baseline { get; init; }
}
