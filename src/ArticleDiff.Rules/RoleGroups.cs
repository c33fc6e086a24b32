using System.Collections.Immutable;

namespace ArticleDiff.Rules;

/// <summary>Collects what pairs of articles say differently of one person into one finding for all of them.</summary>
internal sealed class RoleGroups(StoryNames names)
{
    private readonly List<List<RoleTelling>> _groups = [];

    public void Add(RoleTelling left, RoleTelling right)
    {
        List<RoleTelling> joined = [left, right];
        foreach (List<RoleTelling> group in _groups.FindAll(group => group.Any(member => IsSame(member, left) || IsSame(member, right))))
        {
            joined.InsertRange(0, group);
            _groups.Remove(group);
        }

        _groups.Add([.. joined.DistinctBy(telling => (telling.Article, telling.Entity)).OrderBy(telling => telling.Article)]);
    }

    public IEnumerable<ImmutableArray<RoleTelling>> All()
        => _groups.OrderBy(group => group[0].Article).ThenBy(group => names.Facts[group[0].Article].Entities[group[0].Entity].Key, StringComparer.Ordinal).Select(group => group.ToImmutableArray());

    private static bool IsSame(RoleTelling one, RoleTelling other) => one.Set == other.Set && one.Article == other.Article && one.Entity == other.Entity;
}
