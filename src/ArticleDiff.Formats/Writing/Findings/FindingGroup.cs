using System.Collections.Immutable;
using ArticleDiff.Alignment;
using ArticleDiff.Diagnostics;

namespace ArticleDiff.Formats.Writing.Findings;

/// <summary>The open findings of one passage.</summary>
/// <param name="Passage">The passage in which the first place of each finding is printed, or null for findings that stand in none.</param>
/// <param name="Words">The words by which a reader recognises the passage.</param>
/// <param name="Articles">Ids of the articles that are in the passage, the reference first.</param>
/// <param name="Findings">The findings, worst first, then in the order of the articles.</param>
public sealed record FindingGroup(Passage? Passage, ImmutableArray<string> Words, ImmutableArray<string> Articles, ImmutableArray<ReportedFinding> Findings)
{
    /// <summary>The groups of a story: those with the worst finding first, then in reading order; what stands in no passage comes last of its severity.</summary>
    public static ImmutableArray<FindingGroup> Of(StoryFindings found)
    {
        ArgumentNullException.ThrowIfNull(found);
        Story story = found.Alignment.Story;
        PassageFindings placed = new(found.Alignment, [.. found.Open]);
        PassageHeadings headings = new(story);
        List<FindingGroup> groups = [];
        foreach (Passage passage in found.Alignment.Passages)
        {
            if (placed.Of(passage) is not { Count: > 0 } findings) continue;
            IEnumerable<int> articles = passage.Members.Select(member => member.Id.Article).Distinct().OrderBy(article => article == story.ReferenceIndex ? -1 : article);
            groups.Add(new FindingGroup(passage, headings.WordsOf(passage), [.. articles.Select(article => story.Articles[article].Id)], WorstFirst(findings)));
        }

        if (placed.Elsewhere.Count > 0) groups.Add(new FindingGroup(null, [], [], WorstFirst(placed.Elsewhere)));
        return [.. groups.OrderByDescending(group => group.Findings[0].Diagnostic.Severity)];
    }

    private static ImmutableArray<ReportedFinding> WorstFirst(IEnumerable<ReportedFinding> findings)
        => [.. findings.OrderByDescending(finding => finding.Diagnostic.Severity)];
}
