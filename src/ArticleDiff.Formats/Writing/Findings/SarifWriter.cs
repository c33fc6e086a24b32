using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ArticleDiff.Alignment;
using ArticleDiff.Diagnostics;
using ArticleDiff.Formats.Writing.Json;
using ArticleDiff.Text;

namespace ArticleDiff.Formats.Writing.Findings;

/// <summary>
/// Findings as a log of SARIF 2.1.0, within the limits of GitHub's code scanning. Paths should be relative to the root of the repository. Suppressed,
/// accepted and settled findings are in it and say so.
/// </summary>
public sealed class SarifWriter : IFindingsWriter
{
    /// <summary>The most results of a run; the worst findings are kept.</summary>
    public const int MaxResults = 25_000;

    private const int MaxMessage = 1000;
    private const int MaxRelated = 100;
    private const string Root = "%SRCROOT%";

    /// <inheritdoc/>
    public void Write(FindingsReport report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        Dictionary<string, int> indexes = [];
        for (int i = 0; i < report.Rules.Length; i++) indexes.TryAdd(report.Rules[i].Id, i);
        List<(Story Story, ReportedFinding Finding)> all = [.. report.Stories.SelectMany(story => story.Findings.Select(finding => (story.Alignment.Story, finding)))];
        // A stable sort, so that of equal severity the first ones stay.
        HashSet<ReportedFinding>? kept = all.Count <= MaxResults ? null
            : new(all.OrderByDescending(item => item.Finding.Diagnostic.Severity).Take(MaxResults).Select(item => item.Finding), ReferenceEqualityComparer.Instance);
        JsonSarifRun run = new(
            new JsonSarifTool(new JsonSarifDriver("articlediff", report.ToolVersion, [.. report.Rules.Select(rule => RuleOf(rule, report.Pages))], new JsonSarifDriverProperties(EngineRevision.Current))),
            new JsonSarifRunId($"{report.Category}/"), [InvocationOf(all.Count)], "utf16CodeUnits", ["\r\n", "\n", "\r"],
            new SortedDictionary<string, JsonSarifBase>(StringComparer.Ordinal) { [Root] = new(new JsonSarifText("The root of the repository.")) },
            [.. all.Where(item => kept is null || kept.Contains(item.Finding)).Select(item => ResultOf(item.Story, item.Finding, indexes))]);
        JsonOutput.WriteIndented(
            new JsonSarif("https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json", "2.1.0", [run]), context => context.JsonSarif, output);
    }

    private static JsonSarifRule RuleOf(Rule rule, ImmutableDictionary<string, string> pages)
    {
        string description = rule.ShortDescription.Length > 0 ? rule.ShortDescription : rule.Name;
        string? address = Uri.TryCreate(rule.HelpPage, UriKind.Absolute, out Uri? uri) && uri.Scheme is "https" or "http" ? uri!.AbsoluteUri : null;
        return new JsonSarifRule(
            rule.Id, rule.Name, new JsonSarifText(description), new JsonSarifText($"{description}."), address,
            new JsonSarifText($"{description}. The whole page: articlediff explain {rule.Id}", pages.GetValueOrDefault(rule.Id)),
            new JsonSarifConfiguration(rule.DefaultSeverity > Severity.Silent, LevelOf(rule.DefaultSeverity)), new JsonSarifRuleProperties([rule.Category], rule.Since));
    }

    private static JsonSarifInvocation InvocationOf(int findings)
        => new(true, findings <= MaxResults ? null : [new JsonSarifNotification("warning",
            new JsonSarifText(string.Create(CultureInfo.InvariantCulture, $"{findings - MaxResults} findings are left out: a run holds {MaxResults} results.")))]);

    private static JsonSarifResult ResultOf(Story story, ReportedFinding finding, Dictionary<string, int> indexes)
    {
        Diagnostic found = finding.Diagnostic;
        IReadOnlyList<JsonSarifLocation> related = [.. found.Related.Concat(found.Repeats).Take(MaxRelated).Select((location, i) => LocationOf(story, location, i + 1))];
        IReadOnlyList<JsonEvidenceFinding> evidence = [.. found.Evidence.Select(other => new JsonEvidenceFinding(other.Rule.Id, other.Rule.Name, other.Fingerprint, other.Message))];
        JsonVerdict? verdict = finding.Verdict is { } judged ? new JsonVerdict(EnumNames.Of(judged.Kind), judged.Note, judged.Source) : null;
        return new JsonSarifResult(
            found.Rule.Id, indexes.TryGetValue(found.Rule.Id, out int index) ? index : null, found.Severity > Severity.Silent ? "fail" : "informational", LevelOf(found.Severity),
            new JsonSarifText(Message(found.Message)), [LocationOf(story, found.Location, null)], related.Count == 0 ? null : related,
            new SortedDictionary<string, string>(StringComparer.Ordinal) { ["articlediff/v1"] = found.Fingerprint, ["primaryLocationLineHash"] = $"{found.Fingerprint}:1" },
            finding.Suppression is { } reason ? [new JsonSarifSuppression("external", "accepted", reason)] : null,
            finding.Baseline is { } state ? EnumNames.Of(state) : null,
            evidence.Count > 0 || verdict is not null ? new JsonSarifResultProperties(evidence.Count > 0 ? evidence : null, verdict) : null);
    }

    private static JsonSarifLocation LocationOf(Story story, Location location, int? id)
    {
        LinePosition begin = location.Source.PositionOf(location.Span.Start), end = location.Source.PositionOf(location.Span.End);
        FindingPlace? place = id is null ? null : FindingPlace.Of(story, location);
        return new JsonSarifLocation(
            id, new JsonSarifPhysicalLocation(
                new JsonSarifArtifactLocation(string.Join('/', location.Source.Path.Split('/').Select(Uri.EscapeDataString)), Root),
                new JsonSarifRegion(begin.Line + 1, begin.Column + 1, end.Line + 1, end.Column + 1, location.Span.Start, location.Span.Length)),
            place is null ? null : new JsonSarifText(Message($"{place.Article.Id}: {place.Words}")));
    }

    // What a rule calls silent is information and no failure; the standard then asks for the level none.
    private static string LevelOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Suggestion => "note",
        _ => "none",
    };

    /// <summary>Text in which nothing is a placeholder or a link (SARIF 2.1.0, 3.11.5 and 3.11.6), cut to what is shown.</summary>
    private static string Message(string text)
    {
        StringBuilder message = new();
        foreach (Rune rune in VisibleText.Of(text).EnumerateRunes())
        {
            string spelled = rune.Value switch
            {
                '{' => "{{",
                '}' => "}}",
                '[' => @"\[",
                ']' => @"\]",
                '\\' => @"\\",
                _ => rune.ToString(),
            };
            if (message.Length + spelled.Length >= MaxMessage) return message.Append('…').ToString();
            message.Append(spelled);
        }

        return message.ToString();
    }
}
