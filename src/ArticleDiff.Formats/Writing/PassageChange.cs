using System.Collections.Immutable;
using ArticleDiff.Alignment;

namespace ArticleDiff.Formats.Writing;

/// <summary>What one article says of a passage, beside what the passage is compared with.</summary>
/// <param name="Article">Index of the article.</param>
/// <param name="Sentences">Indexes of its units that are at home in the passage, ascending.</param>
/// <param name="IsPart">Whether they share a part of the passage only.</param>
/// <param name="Diff">The words against those of the base; null for the base itself.</param>
internal sealed record PassageChange(int Article, ImmutableArray<int> Sentences, bool IsPart, WordDiffResult? Diff)
{
    /// <summary>The base, then the others in canonical order; empty when one article alone has the passage.</summary>
    /// <param name="story">The story.</param>
    /// <param name="passage">A passage. Its base is the reference, or else the article of its founder.</param>
    public static ImmutableArray<PassageChange> Of(Story story, Passage passage)
    {
        ILookup<int, PassageMember> members = passage.Home.ToLookup(member => member.Id.Article);
        if (members.Count < 2) return [];
        int baseArticle = members.Contains(story.ReferenceIndex) ? story.ReferenceIndex : passage.Founder.Article;
        ImmutableArray<int> own = Units(members[baseArticle]);
        return
        [
            new PassageChange(baseArticle, own, members[baseArticle].All(IsOnlyPart), null),
            .. members.Where(group => group.Key != baseArticle).OrderBy(group => group.Key).Select(group => new PassageChange(
                group.Key, Units(group), group.All(IsOnlyPart), WordDiff.Compare(story.Articles[baseArticle].Tree, own, story.Articles[group.Key].Tree, Units(group)))),
        ];
    }

    private static bool IsOnlyPart(PassageMember member) => member.Role == PassageRole.Part;

    private static ImmutableArray<int> Units(IEnumerable<PassageMember> members) => [.. members.Select(member => member.Id.Sentence).Order()];
}
