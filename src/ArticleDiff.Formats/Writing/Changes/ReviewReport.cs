using System.Collections.Immutable;
using ArticleDiff.Diagnostics;
using ArticleDiff.Formats.Writing.Findings;
using ArticleDiff.Versions;

namespace ArticleDiff.Formats.Writing.Changes;

/// <summary>All that a writer of a review needs.</summary>
/// <param name="Stories">The stories that were touched, by path.</param>
/// <param name="Rules">The rules that there were, by id.</param>
/// <param name="ToolVersion">The version of the tool.</param>
public sealed record ReviewReport(ImmutableArray<ChangedStory> Stories, ImmutableArray<Rule> Rules, string ToolVersion)
{
    /// <summary>Which changes are shown.</summary>
    public ReviewScope Scope { get; init; } = ReviewScope.ChangedLines;

    /// <summary>What else a reviewer should know, each a sentence: files without effect on this review, rules that were left out.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>Whether a comment of an earlier review stands already, so that silence would leave it as it is.</summary>
    public bool HasEarlierComment { get; init; }

    /// <summary>The pages of the rules in Markdown, by rule id.</summary>
    public ImmutableDictionary<string, string> Pages { get; init; } = ImmutableDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>Whether there is something to say: a text changed in sense, or a finding or a link in scope came or went.</summary>
    public bool ChangesSense => Stories.Any(story => IsChanged(story.Changes));

    /// <summary>The findings that this change brings, in scope: they decide about the exit code.</summary>
    public IEnumerable<FindingChange> NewFindings => Stories.SelectMany(story => story.Changes.Findings).Where(finding => finding.Kind == FindingChangeKind.New && Shows(finding));

    /// <summary>Whether a finding is in scope.</summary>
    public bool Shows(FindingChange finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return Scope == ReviewScope.All || finding.OnChangedLines;
    }

    /// <summary>Whether a link is in scope.</summary>
    public bool Shows(LinkChange link)
    {
        ArgumentNullException.ThrowIfNull(link);
        return Scope == ReviewScope.All || link.OnEditedSentence;
    }

    /// <summary>
    /// All findings of the later states, in scope or not, each with its state against the earlier one, as SARIF takes them. Fixed ones are left out, because hosts would list
    /// them as open.
    /// </summary>
    public FindingsReport ToFindings() => ReportOf(story => FindingsOf(story.Changes));

    /// <summary>The new findings in scope alone, as annotations and lists of issues take them.</summary>
    public FindingsReport ToNewFindings()
        => ReportOf(story => story.Changes.Findings.Where(change => change.Kind == FindingChangeKind.New && Shows(change)).Select(change => change.Finding with { Baseline = StateOf(change) }));

    internal bool IsChanged(StoryChanges changes) => changes.ChangesText
        || changes.Findings.Any(finding => finding.Kind != FindingChangeKind.Unchanged && Shows(finding)) || changes.Links.Any(Shows);

    private FindingsReport ReportOf(Func<ChangedStory, IEnumerable<ReportedFinding>> findingsOf)
        => new([.. Stories.Where(story => story.Changes.After is not null).Select(story => new StoryFindings(story.Changes.After!.Alignment, [.. findingsOf(story)]))], Rules, ToolVersion)
        {
            Pages = Pages,
            Category = "articlediff-review",
        };

    private static IEnumerable<ReportedFinding> FindingsOf(StoryChanges changes)
    {
        Dictionary<ReportedFinding, FindingChange> states = new(ReferenceEqualityComparer.Instance);
        foreach (FindingChange change in changes.Findings.Where(change => change.Kind != FindingChangeKind.Fixed)) states[change.Finding] = change;
        return changes.After!.Findings.Select(finding => states.TryGetValue(finding, out FindingChange? change) ? finding with { Baseline = StateOf(change) } : finding);
    }

    private static BaselineState StateOf(FindingChange change) => change.Kind == FindingChangeKind.Unchanged ? BaselineState.Unchanged : change.Former is null ? BaselineState.New : BaselineState.Updated;
}
