using System.Collections.Immutable;
using ArticleDiff.Alignment;
using ArticleDiff.Cli.Settings;
using ArticleDiff.Diagnostics;
using ArticleDiff.Formats.Writing.Findings;
using ArticleDiff.Rules;

namespace ArticleDiff.Cli.Verbs;

/// <summary>All findings of a story, for whichever verb asks.</summary>
/// <param name="Alignment">The aligned story.</param>
/// <param name="Findings">All of them, sorted, silent ones too.</param>
internal sealed record StoryCheck(StoryAlignment Alignment, ImmutableArray<ReportedFinding> Findings)
{
    /// <summary>Runs the rules. This is the one place where findings get what configuration and people have said about them.</summary>
    /// <param name="alignment">The aligned story.</param>
    /// <param name="settings">What files say about it.</param>
    /// <param name="today">The day on which suppressions are to hold.</param>
    /// <param name="changed">Ids of articles that are looked at anew: differences have their primary location in them.</param>
    public static StoryCheck Run(StoryAlignment alignment, StorySettings settings, DateOnly today, params ReadOnlySpan<string> changed)
        => new(alignment, settings.Run(alignment, today, ImmutableHashSet.Create(StringComparer.Ordinal, changed))) { Rules = settings.Rules, FailOn = settings.FailOn };

    /// <summary>All rules that there were, by id.</summary>
    public ImmutableArray<Rule> Rules { get; private init; } = BuiltInRules.Catalog;

    /// <summary>The least severity that fails the check, <see cref="Severity.None"/> for never, null when no configuration says.</summary>
    public Severity? FailOn { get; private init; }

    /// <summary>Findings about files that steer the tool: they lie in no article, and no report of the articles shows them.</summary>
    public IEnumerable<Diagnostic> AboutFiles() => Findings.Select(finding => finding.Diagnostic).Where(finding => !IsInArticle(finding));

    /// <summary>What a report shows: warnings and suggestions. Damage of the input is left out: every form of a report names it beside its article.</summary>
    public ImmutableArray<ReportedFinding> ForReport() =>
    [
        .. Findings.Where(finding => IsInArticle(finding.Diagnostic) && finding.Diagnostic.Severity >= Severity.Suggestion && finding.Diagnostic.Rule.Category != InputRules.Category
            && !finding.IsSuppressed && finding.Baseline != BaselineState.Unchanged),
    ];

    /// <summary>What a check shows.</summary>
    /// <param name="least">The least severity.</param>
    /// <param name="about">Id of the article that findings must touch, or null for all.</param>
    public StoryFindings Shown(Severity least, string? about)
    {
        Article? article = about is null ? null : Alignment.Story.IndexOf(about) is >= 0 and int index ? Alignment.Story.Articles[index] : null;
        ImmutableArray<ReportedFinding> touching = about is null ? Findings : [.. Findings.Where(finding => !IsInArticle(finding.Diagnostic) || (article is not null && Touches(finding.Diagnostic, article)))];
        return new StoryFindings(Alignment, [.. touching.Where(finding => finding.Diagnostic.Severity >= least)])
        {
            Silent = least > Severity.Silent ? touching.Count(finding => finding.Diagnostic.Severity == Severity.Silent) : 0,
            BelowSeverity = touching.Count(finding => finding.Diagnostic.Severity < least && finding.Diagnostic.Severity > Severity.Silent),
        };
    }

    private bool IsInArticle(Diagnostic finding) => Alignment.Story.Articles.Any(article => ReferenceEquals(article.Tree.Text, finding.Location.Source));

    private static bool Touches(Diagnostic finding, Article article)
        => finding.Related.Prepend(finding.Location).Any(location => ReferenceEquals(location.Source, article.Tree.Text));
}
