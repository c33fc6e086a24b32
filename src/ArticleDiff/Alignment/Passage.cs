using System.Collections.Immutable;
using ArticleDiff.Alignment.Locking;

namespace ArticleDiff.Alignment;

/// <summary>One proposition over all articles of a story.</summary>
/// <param name="Id">Short id made from the words of the founding unit; it does not depend on the passage's place.</param>
/// <param name="Founder">The unit that gives the passage its id: the first of the reference, or else of the first article.</param>
/// <param name="Members">
/// Its units by article and index: those at home here, and those that are at home elsewhere and share a part of it.
/// </param>
public sealed record Passage(string Id, SentenceId Founder, ImmutableArray<PassageMember> Members)
{
    /// <summary>
    /// Ids of other passages that only a weak link ties to this one, in the order of the passages: a reader may want to look there. They are
    /// no members, and the tie is seen from both passages.
    /// </summary>
    public ImmutableArray<string> SeeAlso { get; init; } = [];

    /// <summary>The passage as it was locked; null when it is new, or nothing was locked.</summary>
    public LockedPassage? Lock { get; init; }

    /// <summary>The units that are at home here.</summary>
    public IEnumerable<PassageMember> Home => Members.Where(member => member.IsHome);

    /// <summary>The units that are at home elsewhere and share a part of this passage.</summary>
    public IEnumerable<PassageMember> Elsewhere => Members.Where(member => !member.IsHome);

    /// <summary>Whether no unit of another article says any of it.</summary>
    public bool IsOnlyHere => Members.Length > 0 && Members.All(member => member.Id.Article == Founder.Article);
}
