using ArticleDiff.Alignment;

namespace ArticleDiff.Formats.Writing;

/// <summary>Which passages a report names in other passages.</summary>
internal sealed class PassageReferences
{
    private readonly Dictionary<SentenceId, Passage> _homes = [];

    /// <summary>Looks through an aligned story.</summary>
    public PassageReferences(StoryAlignment alignment)
    {
        foreach (Passage passage in alignment.Passages)
            foreach (PassageMember member in passage.Home) _homes[member.Id] = passage;

        Named = alignment.Passages.SelectMany(PlacesOf).Select(place => place.Passage).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The ids of passages that another passage names.</summary>
    public IReadOnlySet<string> Named { get; }

    /// <summary>The article and home passage of units that share a part of a passage and are printed elsewhere.</summary>
    public IEnumerable<(int Article, string Passage)> PlacesOf(Passage passage) => passage.Elsewhere
        .Where(member => _homes.ContainsKey(member.Id))
        .Select(member => (member.Id.Article, _homes[member.Id].Id))
        .Distinct();
}
