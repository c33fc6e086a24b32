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
        List<int> ours = People(names.Facts[left]), theirs = People(names.Facts[right]);
        Dictionary<string, List<int>> byPart = new(StringComparer.Ordinal);
        foreach (int entity in theirs)
            foreach (string part in names.Facts[right].Entities[entity].Key.Split(' ').Distinct(StringComparer.Ordinal))
            {
                if (!byPart.TryGetValue(part, out List<int>? bearers)) byPart.Add(part, bearers = []);
                bearers.Add(entity);
            }

        foreach (int entity in ours)
        {
            NamedEntity name = names.Facts[left].Entities[entity];
            int[] alike = [.. name.Key.Split(' ').SelectMany(part => byPart.GetValueOrDefault(part) ?? []).Distinct()
                .Where(other => name.Matches(names.Facts[right].Entities[other]) != NameMatch.Different)];
            if (alike.Length != 1) continue;
            // A family name alone may be borne by two people of the first article.
            NamedEntity match = names.Facts[right].Entities[alike[0]];
            if (ours.Count(other => match.Matches(names.Facts[left].Entities[other]) != NameMatch.Different) == 1) yield return new PersonPair(left, entity, right, alike[0]);
        }
    }

    private static List<int> People(ArticleFacts facts)
        => [.. Enumerable.Range(0, facts.Entities.Length).Where(entity => facts.Entities[entity].Kind == NameKind.Person && !facts.Entities[entity].Mentions.IsEmpty)];
}
