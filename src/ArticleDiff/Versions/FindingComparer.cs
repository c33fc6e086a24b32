using System.Collections.Immutable;
using ArticleDiff.Alignment;
using ArticleDiff.Diagnostics;
using ArticleDiff.Text;

namespace ArticleDiff.Versions;

/// <summary>Tells new, fixed and unchanged findings apart, by rule and fingerprint. What is not open is no finding here.</summary>
internal static class FindingComparer
{
    public static ImmutableArray<FindingChange> Compare(StoryState? before, StoryState? after, ImmutableArray<ArticleChange> articles, UnitMap units)
    {
        ReportedFinding[] earlier = Open(before), later = Open(after);
        HashSet<string> then = [.. earlier.Select(KeyOf)], now = [.. later.Select(KeyOf)];
        List<ReportedFinding> gone = [.. earlier.Where(finding => !now.Contains(KeyOf(finding)))];
        List<FindingChange> changes = [];
        foreach (ReportedFinding finding in later)
        {
            bool on = IsOnChangedLines(after!, finding, article => article.After, (lines, place) => lines.TouchesAfter(place), articles);
            if (then.Contains(KeyOf(finding)))
            {
                changes.Add(new FindingChange(FindingChangeKind.Unchanged, finding) { OnChangedLines = on });
                continue;
            }

            ReportedFinding? former = before is null ? null : gone.Find(other => IsFormer(before, other, after!, finding, units));
            if (former is not null) gone.Remove(former);
            changes.Add(new FindingChange(FindingChangeKind.New, finding) { Former = former, OnChangedLines = on });
        }

        foreach (ReportedFinding finding in gone)
        {
            bool on = IsOnChangedLines(before!, finding, article => article.Before, (lines, place) => lines.TouchesBefore(place), articles);
            changes.Add(new FindingChange(FindingChangeKind.Fixed, finding) { OnChangedLines = on });
        }

        return [.. changes];
    }

    // What is said about files that steer the tool lies in no article, and is the same for both states.
    private static ReportedFinding[] Open(StoryState? state) => state is null ? []
        : [.. state.Findings.Where(finding => finding.IsOpen && StoryUnits.ArticleOf(state.Story, finding.Diagnostic.Location) >= 0)];

    private static string KeyOf(ReportedFinding finding) => $"{finding.Diagnostic.Rule.Id} {finding.Diagnostic.Fingerprint}";

    /// <summary>Whether two findings of one rule speak of the same sentences in at least one article.</summary>
    private static bool IsFormer(StoryState before, ReportedFinding former, StoryState after, ReportedFinding present, UnitMap units)
    {
        if (former.Diagnostic.Rule.Id != present.Diagnostic.Rule.Id) return false;
        HashSet<SentenceId> now = [.. StoryUnits.Of(after.Story, present.Diagnostic)];
        SentenceId[] then = [.. StoryUnits.Of(before.Story, former.Diagnostic).Distinct()];
        // One sentence in common is enough for a finding about one article; a comparison shares two.
        int needed = now.Select(unit => unit.Article).Distinct().Count() > 1 ? 2 : 1;
        return then.SelectMany(units.Later).Where(now.Contains).Select(unit => unit.Article).Distinct().Count() >= needed;
    }

    private static bool IsOnChangedLines(
        StoryState state, ReportedFinding finding, Func<ArticleChange, int> indexOf, Func<ChangedLines, Location, bool> touches, ImmutableArray<ArticleChange> articles)
        => StoryUnits.LocationsOf(finding.Diagnostic).Any(place =>
        {
            int index = StoryUnits.ArticleOf(state.Story, place);
            ArticleChange? article = index < 0 ? null : articles.FirstOrDefault(article => indexOf(article) == index);
            return article is not null && (article.ChangedAsAWhole || touches(article.Lines, place));
        });
}
