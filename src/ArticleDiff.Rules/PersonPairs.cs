using ArticleDiff.Facts;

namespace ArticleDiff.Rules;

/// <summary>A person of one article and the same person of another one, by their entities.</summary>
internal readonly record struct PersonPair(int Left, int LeftEntity, int Right, int RightEntity);

/// <summary>Finds the people whom two articles name alike, when nobody else in either can be meant.</summary>
internal static class PersonPairs
{
    /// <summary>All pairs of a story, by articles and entities.</summary>
    public static IEnumerable<PersonPair> Of(StoryNames names)
    {
        for (int left = 0; left < names.Facts.Length; left++)
            for (int right = left + 1; right < names.Facts.Length; right++)
                foreach (PersonPair pair in Of(names, left, right)) yield return pair;
    }

    private static IEnumerable<PersonPair> Of(StoryNames names, int left, int right)
    {
        for (int entity = 0; entity < names.Facts[left].Entities.Length; entity++)
        {
            NamedEntity name = names.Facts[left].Entities[entity];
            if (!IsNamedPerson(name)) continue;
            HashSet<string> parts = [.. name.Key.Split(' ')];
            // The second one is enough to know that more than one can be meant.
            int[] alike = [.. People(names, right, name).Where(other => parts.Overlaps(names.Facts[right].Entities[other].Key.Split(' '))).Take(2)];
            if (alike.Length != 1) continue;
            // A family name alone may be borne by two people of the first article.
            if (People(names, left, names.Facts[right].Entities[alike[0]]).Take(2).Count() == 1) yield return new PersonPair(left, entity, right, alike[0]);
        }
    }

    /// <summary>The people of an article who may be a named one.</summary>
    private static IEnumerable<int> People(StoryNames names, int article, NamedEntity name)
        => names.Candidates(article, name).Where(other => names.Facts[article].Entities[other] is var person && IsNamedPerson(person) && name.Matches(person) != NameMatch.Different);

    private static bool IsNamedPerson(NamedEntity entity) => entity.Kind == NameKind.Person && !entity.Mentions.IsEmpty;
}
