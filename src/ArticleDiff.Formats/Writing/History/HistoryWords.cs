using ArticleDiff.Diagnostics;
using ArticleDiff.Formats.Writing.Changes;
using ArticleDiff.Versions;

namespace ArticleDiff.Formats.Writing.History;

/// <summary>What people read about a version.</summary>
internal static class HistoryWords
{
    public const string NoChange = "No change in sense.";
    public const string Cut = "Earlier versions exist and are not shown.";

    /// <summary>How much a version changed: <c>2 reworded, 1 added</c>; empty when nothing did.</summary>
    public static string CountsOf(VersionComparison step)
    {
        List<string> parts = [];
        foreach (EditKind kind in new[] { EditKind.Reworded, EditKind.Split, EditKind.Merged, EditKind.Added, EditKind.Deleted })
            if (step.Edits.Count(edit => edit.Kind == kind) is > 0 and int count) parts.Add($"{count} {EnumNames.Of(kind)}");
        if (step.Edits.Count(edit => edit.Moved) is > 0 and int moved) parts.Add($"{moved} moved");
        return string.Join(", ", parts);
    }

    /// <summary>When, who and what of a version, as far as they are known.</summary>
    public static IEnumerable<string> AboutOf(ArticleVersion version) => new[] { version.Date, version.Author, version.Subject }.OfType<string>().Where(part => part.Length > 0);

    /// <summary>The former path of a version's file when it was renamed, or null.</summary>
    public static string? FormerPath(ArticleHistory history, int version)
    {
        if (version == 0) return null;
        string before = history.Versions[version - 1].Article.Tree.Text.Path;
        return before == history.Versions[version].Article.Tree.Text.Path ? null : before;
    }

    /// <summary>What the edit did, with the facts that it changed.</summary>
    public static (string Kind, string Facts) Describe(VersionComparison step, UnitEdit edit) => (EditWords.Of(edit), EditWords.FactsOf(step, edit));

    /// <summary>What rules say about an edit, each as name and message.</summary>
    public static IEnumerable<string> FindingsOf(VersionComparison step, UnitEdit edit) => step.FactsOf(edit).Select(fact => fact.Finding).OfType<Diagnostic>().Select(finding => $"{finding.Rule.Name}: {finding.Message}");
}
