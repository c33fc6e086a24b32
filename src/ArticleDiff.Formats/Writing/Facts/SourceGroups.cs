using ArticleDiff.Alignment;
using ArticleDiff.Facts;
using ArticleDiff.Text;

namespace ArticleDiff.Formats.Writing.Facts;

/// <summary>Sources by who they are; every claim of a source is a cell.</summary>
internal static class SourceGroups
{
    public static IEnumerable<FactGroup> Of(Story story)
    {
        List<(int Article, Attribution Claim)> all = [];
        for (int article = 0; article < story.Articles.Length; article++)
            all.AddRange(story.FactsOf(article).Attributions.Select(claim => (article, claim)));
        return all.GroupBy(entry => TextFolding.Fold(NameOf(story, entry.Article, entry.Claim)), StringComparer.Ordinal)
            .Select(group => new FactGroup(
                NameOf(story, group.First().Article, group.First().Claim),
                [.. group.Select(entry => FactGroup.Cell(story, entry.Article, entry.Claim.Span, group.Key))]));
    }

    private static string NameOf(Story story, int article, Attribution claim) =>
        claim.Source.Name.Length > 0 ? claim.Source.Name : FactGroup.Cell(story, article, claim.Source.Span, "").Words;
}
