using ArticleDiff.Alignment;

namespace ArticleDiff.Formats.Writing;

/// <summary>Which passages a report names in other passages.</summary>
internal sealed class PassageReferences
{
    private readonly Dictionary<SentenceId, Passage> _homes = [];
    private readonly Dictionary<string, (int Place, Passage Passage)> _places = new(StringComparer.Ordinal);

    /// <summary>Looks through an aligned story.</summary>
    public PassageReferences(StoryAlignment alignment)
    {
        foreach (Passage passage in alignment.Passages)
            foreach (PassageMember member in passage.Home) _homes[member.Id] = passage;

        for (int i = 0; i < alignment.Passages.Length; i++) _places[alignment.Passages[i].Id] = (i, alignment.Passages[i]);
        Named = alignment.Passages.SelectMany(PlacesOf).Select(place => place.Passage).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The ids of passages that another passage names.</summary>
    public IReadOnlySet<string> Named { get; }

    /// <summary>
    /// The passages that a weak link ties to one and that come after it, where both stand in one article only: there a reader wonders whether
    /// another article says it too. Each tie is written once, because an edit changes the id of its own passage and every line that names it.
    /// </summary>
    public IEnumerable<string> SeenFrom(Passage passage) =>
        passage.IsOnlyHere ? passage.SeeAlso.Where(id => _places[id].Place > _places[passage.Id].Place && _places[id].Passage.IsOnlyHere) : [];

    /// <summary>The article and home passage of units that share a part of a passage and are printed elsewhere.</summary>
    public IEnumerable<(int Article, string Passage)> PlacesOf(Passage passage) => passage.Elsewhere
        .Where(member => _homes.ContainsKey(member.Id))
        .Select(member => (member.Id.Article, _homes[member.Id].Id))
        .Distinct();
}
