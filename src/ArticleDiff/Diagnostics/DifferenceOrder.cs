using System.Collections.Immutable;
using ArticleDiff.Alignment;
using ArticleDiff.Text;

namespace ArticleDiff.Diagnostics;

/// <summary>Orders the places of a comparison: first the odd one out, then the others as the report shows their articles.</summary>
internal static class DifferenceOrder
{
    /// <summary>The locations, the primary one first.</summary>
    /// <exception cref="ArgumentException">Fewer than two articles or fewer than two values, or a location in no article.</exception>
    public static ImmutableArray<Location> Of(Story story, ImmutableArray<Telling> tellings, ImmutableHashSet<string> changed)
    {
        List<(int Article, Telling Telling)> places = [];
        foreach (Telling telling in tellings)
        {
            int article = ArticleOrder.IndexOf(story, telling.Location);
            if (article < 0) throw new ArgumentException("The location lies in no article of the story.", nameof(tellings));
            places.Add((article, telling));
        }

        ILookup<string, int> articlesOf = places.ToLookup(place => place.Telling.Value, place => place.Article, StringComparer.Ordinal);
        ILookup<string, int> witnessesOf = places.ToLookup(place => place.Telling.Value, place => story.Copies.WitnessOf(place.Article), StringComparer.Ordinal);
        if (articlesOf.Count < 2 || places.Select(place => place.Article).Distinct().Count() < 2)
            throw new ArgumentException("A difference needs two articles and two values.", nameof(tellings));

        string? odd = OddOneOut(witnessesOf);
        return
        [
            .. places.OrderBy(place => changed.Contains(story.Articles[place.Article].Id) ? 0 : 1)
                .ThenBy(place => place.Telling.Value == odd ? 0 : 1)
                .ThenBy(place => place.Article == story.ReferenceIndex ? -1 : place.Article)
                .ThenBy(place => place.Telling.Location.Span)
                .Select(place => place.Telling.Location),
        ];
    }

    // One against many is no vote on who is right; it only says where to look first. Three values, or two against two, have no odd one.
    // Articles that print one copy are one.
    private static string? OddOneOut(ILookup<string, int> witnessesOf)
    {
        if (witnessesOf.Count != 2) return null;
        IGrouping<string, int>[] sides = [.. witnessesOf.OrderBy(side => side.Distinct().Count())];
        return sides[0].Distinct().Count() == 1 && sides[1].Distinct().Count() > 1 ? sides[0].Key : null;
    }
}
