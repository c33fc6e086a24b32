using ArticleDiff.Alignment;

namespace ArticleDiff.Formats.Writing;

/// <summary>Which passages a report names in other passages.</summary>
internal sealed class PassageReferences
{
    private readonly Dictionary<SentenceId, string> _homes = [];
    private readonly Dictionary<string, (int Place, ReportedPassage Passage)> _places = new(StringComparer.Ordinal);

    /// <summary>Looks through an aligned story.</summary>
    public PassageReferences(StoryAlignment alignment)
    {
        foreach (Passage passage in alignment.Passages)
            foreach (PassageMember member in passage.Home) _homes[member.Id] = passage.Id;

        foreach (ReportedPassage passage in ReportedPassage.Of(alignment)) _places[passage.Id] = (_places.Count, passage);
        Named = _places.Values.SelectMany(place => PlacesOf(place.Passage)).Select(place => place.Passage).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The ids of passages that another passage names.</summary>
    public IReadOnlySet<string> Named { get; }

    /// <summary>
    /// The passages that a weak link ties to one and that come after it, where both stand in one article only: there a reader wonders whether
    /// another article says it too. Each tie is written once, because an edit changes the id of its own passage and every line that names it.
    /// </summary>
    public IEnumerable<string> SeenFrom(ReportedPassage passage) => passage.WasOnlyHere
        ? passage.SeeAlso.Where(id => _places.TryGetValue(id, out var other) && other.Place > _places[passage.Id].Place && other.Passage.WasOnlyHere)
        : [];

    /// <summary>The article and home passage of units that share a part of a passage and are printed elsewhere.</summary>
    public IEnumerable<(int Article, string Passage)> PlacesOf(ReportedPassage passage) => passage.Elsewhere
        .Where(_homes.ContainsKey)
        .Select(unit => (unit.Article, _homes[unit]))
        .Distinct();
}
