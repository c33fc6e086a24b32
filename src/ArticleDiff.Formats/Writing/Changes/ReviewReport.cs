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
    /// The findings as their own formats take them: all of the later states, each with its state against the earlier one. Those that are not new, or
    /// are out of scope, count as unchanged; fixed ones are left out, because hosts would list them as open.
    /// </summary>
    public FindingsReport ToFindings() => new([.. Stories.Where(story => story.Changes.After is not null).Select(FindingsOf)], Rules, ToolVersion)
    {
        Pages = Pages,
        Category = "articlediff-review",
    };

    internal bool IsChanged(StoryChanges changes) => changes.ChangesText
        || changes.Findings.Any(finding => finding.Kind != FindingChangeKind.Unchanged && Shows(finding)) || changes.Links.Any(Shows);

    private StoryFindings FindingsOf(ChangedStory story)
    {
        StoryState state = story.Changes.After!;
        Dictionary<ReportedFinding, FindingChange> changes = new(ReferenceEqualityComparer.Instance);
        foreach (FindingChange change in story.Changes.Findings.Where(change => change.Kind != FindingChangeKind.Fixed)) changes[change.Finding] = change;
        return new StoryFindings(state.Alignment, [.. state.Findings.Select(finding => changes.TryGetValue(finding, out FindingChange? change)
            ? finding with { Baseline = StateOf(change) }
            : finding)]);
    }

    private BaselineState StateOf(FindingChange change) => change.Kind == FindingChangeKind.Unchanged || !Shows(change) ? BaselineState.Unchanged
        : change.Former is null ? BaselineState.New : BaselineState.Updated;
}
