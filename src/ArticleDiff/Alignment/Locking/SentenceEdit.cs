namespace ArticleDiff.Alignment.Locking;

/// <summary>A locked sentence whose words are others now.</summary>
/// <param name="Before">The sentence as it was locked.</param>
/// <param name="Now">The unit that stands in its place.</param>
public sealed record SentenceEdit(LockedSentence Before, SentenceId Now);
