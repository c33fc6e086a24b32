using ArticleDiff.Alignment;

namespace ArticleDiff.Formats.Writing;

/// <summary>Which passages a report names in other passages.</summary>
internal sealed class PassageReferences
{
    private readonly Dictionary<SentenceId, Passage> _homes = [];
    private readonly Dictionary<string, List<string>> _also = new(StringComparer.Ordinal);

    /// <summary>Looks through an aligned story.</summary>
    public PassageReferences(StoryAlignment alignment)
    {
        Dictionary<string, int> order = new(StringComparer.Ordinal);
        foreach (Passage passage in alignment.Passages)
        {
            order[passage.Id] = order.Count;
            foreach (PassageMember member in passage.Home) _homes[member.Id] = passage;
        }

        HashSet<string> named = new(StringComparer.Ordinal);
        foreach (Passage passage in alignment.Passages)
            foreach ((_, string place) in PlacesOf(passage)) named.Add(place);
        foreach (Link link in alignment.Links.Where(link => link.Band == LinkBand.Weak)) AddWeak(link, order);
        foreach (List<string> also in _also.Values)
        {
            also.Sort((x, y) => order[x].CompareTo(order[y]));
            named.UnionWith(also);
        }

        Named = named;
    }

    /// <summary>The ids of passages that another passage names.</summary>
    public IReadOnlySet<string> Named { get; }

    /// <summary>The article and home passage of units that share a part of a passage and are printed elsewhere.</summary>
    public IEnumerable<(int Article, string Passage)> PlacesOf(Passage passage) => passage.Elsewhere
        .Where(member => _homes.ContainsKey(member.Id))
        .Select(member => (member.Id.Article, _homes[member.Id].Id))
        .Distinct();

    /// <summary>Earlier passages that are weakly linked to this one.</summary>
    public IReadOnlyList<string> SeeAlso(Passage passage) => _also.TryGetValue(passage.Id, out List<string>? also) ? also : [];

    // A weak link is said once, at the later of its passages: the reader has met the earlier one.
    private void AddWeak(Link link, Dictionary<string, int> order)
    {
        if (!_homes.TryGetValue(link.Left.Ids.First(), out Passage? left) || !_homes.TryGetValue(link.Right.Ids.First(), out Passage? right)) return;
        if (left.Id == right.Id) return;
        (Passage early, Passage late) = order[left.Id] < order[right.Id] ? (left, right) : (right, left);
        if (PlacesOf(late).Any(place => place.Passage == early.Id) || PlacesOf(early).Any(place => place.Passage == late.Id)) return;
        if (!_also.TryGetValue(late.Id, out List<string>? also)) _also[late.Id] = also = [];
        if (!also.Contains(early.Id, StringComparer.Ordinal)) also.Add(early.Id);
    }
}
