using System.Collections.Immutable;
using ArticleDiff.Facts;

namespace ArticleDiff.Rules;

/// <summary>Collects pairs of names that stand for each other into one finding for all articles that have one of them.</summary>
internal sealed class NameGroups(StoryNames names)
{
    private readonly List<List<NameInArticle>> _groups = [];

    public void Add(NameSlot slot)
    {
        // One bearer an article: a name that comes back is the same finding.
        List<NameInArticle> joined = [slot.Left, slot.Right];
        foreach (List<NameInArticle> group in _groups.FindAll(group => group.Any(member => Is(member, slot.Left) || Is(member, slot.Right))))
        {
            joined.InsertRange(0, group);
            _groups.Remove(group);
        }

        _groups.Add([.. joined.DistinctBy(place => (place.Article, place.Mention.Entity))]);
    }

    /// <summary>The places of each finding; an article that has the full name of one of them elsewhere is its witness.</summary>
    public IEnumerable<ImmutableArray<NamePlace>> All()
    {
        foreach (List<NameInArticle> group in _groups)
        {
            List<NameInArticle> all = [.. group];
            for (int article = 0; article < names.Facts.Length; article++)
            {
                if (all.Any(place => place.Article == article)) continue;
                NamedEntity[] known = [.. names.Facts[article].Entities
                    .Where(entity => !entity.Mentions.IsEmpty && group.Any(place => names.EntityOf(place.Article, place.Mention).Key == entity.Key)).Take(2)];
                // An article that knows both people is no witness for either.
                if (known is [{ } only]) all.Add(new NameInArticle(article, names.Facts[article].Names[only.Mentions[0]]));
            }

            yield return [.. all.Select(place => PlaceOf(place, all))];
        }
    }

    private static bool Is(NameInArticle member, NameInArticle place) => member.Article == place.Article && member.Mention.Entity == place.Mention.Entity;

    private NamePlace PlaceOf(NameInArticle place, List<NameInArticle> all)
    {
        NamedEntity entity = names.EntityOf(place.Article, place.Mention);
        // Short and long forms of one name are one value, named for the first article that has it.
        NameInArticle first = all.First(other => Is(other, place) || names.EntityOf(other.Article, other.Mention).Matches(entity) == NameMatch.Same);
        return new NamePlace(place.Article, names.LocationOf(place.Article, place.Mention.Span), entity.Name, names.EntityOf(first.Article, first.Mention).Key, entity.Kind);
    }
}
