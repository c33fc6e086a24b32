using ArticleDiff.Text;

namespace ArticleDiff.Alignment.Locking;

/// <summary>What a person decided about two sentences of different articles.</summary>
/// <param name="Kind">Whether they belong together.</param>
/// <param name="Left">The sentence whose key comes first.</param>
/// <param name="Right">The other one.</param>
/// <param name="Reason">Why, in the person's words.</param>
public sealed record LockDecision(LockDecisionKind Kind, SentenceKey Left, SentenceKey Right, string Reason)
{
    /// <summary>The words of the left sentence, so that people know what was decided about when it is gone.</summary>
    public string LeftText { get; init; } = "";

    /// <summary>The words of the right sentence.</summary>
    public string RightText { get; init; } = "";

    /// <summary>Where it stands in its file; null when it was not read from one.</summary>
    public Location? Location { get; init; }
}
