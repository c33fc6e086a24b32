using System.Collections.Immutable;

namespace ArticleDiff.Diagnostics;

/// <summary>The rules about the tool itself, reported by the driver.</summary>
public static class ToolRules
{
    /// <summary>The category of all rules of this class.</summary>
    public const string Category = "tool";

    /// <summary>An analyzer threw; its findings are missing.</summary>
    public static Rule AnalyzerFailure { get; } = new("ADF0001", "analyzer-failure", Category, Severity.Warning, "0.1")
    {
        ShortDescription = "A rule stopped and its findings are missing",
        MessageFormat = "{0} stopped with {1}: none of its findings is shown, all other rules ran. Report this to whoever wrote the rule.",
    };

    /// <summary>A configuration names a rule, an option or a key that does not exist.</summary>
    public static Rule UnknownSetting { get; } = New("ADF0002", "unknown-setting", Severity.Warning, "A configuration names a rule, an option or a key that does not exist",
        "{0} It is passed over, all else holds.");

    /// <summary>A configuration holds a value that cannot be used.</summary>
    public static Rule UnusableSetting { get; } = New("ADF0003", "unusable-setting", Severity.Warning, "A configuration holds a value that cannot be used",
        "{0} The default holds instead.");

    /// <summary>A suppression suppresses nothing. The arguments are the rule and the fingerprint that it names.</summary>
    public static Rule UnusedSuppression { get; } = New("ADF0004", "unused-suppression", Severity.Warning, "A suppression suppresses nothing",
        "No finding of {0} has the fingerprint {1}: it is gone, or its words have changed. Remove the suppression, or look at the new finding.");

    /// <summary>A suppression has expired. The arguments are the rule, the fingerprint and the last day on which it held.</summary>
    public static Rule ExpiredSuppression { get; } = New("ADF0005", "expired-suppression", Severity.Warning, "A suppression has expired",
        "The suppression of {0} {1} held until {2}; the finding is shown again. Look at it anew, then set another day or remove the suppression.");

    /// <summary>An assembly of rules that a configuration names was not loaded, or some of its rules were not.</summary>
    public static Rule RulesNotLoaded { get; } = New("ADF0006", "rules-not-loaded", Severity.Warning, "Rules that a configuration names were not loaded",
        "{0} All other rules ran.");

    /// <summary>A verdict belongs to no finding. The arguments are the verdict, the rule and the fingerprint.</summary>
    public static Rule ReopenedVerdict { get; } = New("ADF0007", "reopened-verdict", Severity.Suggestion, "A verdict belongs to no finding any more",
        "'{0}' was said of {1} {2}, and no finding has that fingerprint now: it is gone, or its words have changed and it is open again. Look at it anew, or remove the verdict.");

    /// <summary>A decision of a lock cannot hold. The arguments are the decision and the two sentences that it is about.</summary>
    public static Rule LostDecision { get; } = New("ADF0008", "lost-decision", Severity.Warning, "A pin or a forbid of a lock cannot hold",
        "The {0} of {1} and {2} has no effect: one of the sentences is gone, or another decision stands against it. Decide anew, then take this one back with 'articlediff unpin'.");

    /// <summary>All rules of this class, by id.</summary>
    public static ImmutableArray<Rule> All { get; } = [AnalyzerFailure, UnknownSetting, UnusableSetting, UnusedSuppression, ExpiredSuppression, RulesNotLoaded, ReopenedVerdict, LostDecision];

    private static Rule New(string id, string name, Severity severity, string description, string message)
        => new(id, name, Category, severity, "0.1") { ShortDescription = description, MessageFormat = message };
}
