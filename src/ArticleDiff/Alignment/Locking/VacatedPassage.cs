using System.Collections.Immutable;

namespace ArticleDiff.Alignment.Locking;

/// <summary>A locked passage of which no sentence is left. It keeps its block in reports until the change is accepted, so that what names it leads somewhere.</summary>
/// <param name="Passage">The passage as it was locked.</param>
/// <param name="Place">Index of the passage before which it stands; the number of passages for the end.</param>
/// <param name="Elsewhere">Units at home elsewhere that share a part of it.</param>
public sealed record VacatedPassage(LockedPassage Passage, int Place, ImmutableArray<SentenceId> Elsewhere);
