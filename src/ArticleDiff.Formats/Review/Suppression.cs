using ArticleDiff.Text;

namespace ArticleDiff.Formats.Review;

/// <summary>A finding that somebody decided not to see, with the reason.</summary>
/// <param name="Rule">Id of the rule.</param>
/// <param name="Fingerprint">The fingerprint of the finding.</param>
/// <param name="Reason">Why, in the person's words.</param>
/// <param name="Expires">The last day on which it holds, or null when it holds for good.</param>
public sealed record Suppression(string Rule, string Fingerprint, string Reason, DateOnly? Expires)
{
    /// <summary>Where it stands in its file; null when it was not read from one.</summary>
    public Location? Location { get; init; }
}
