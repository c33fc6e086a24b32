using System.Collections.Immutable;
using ArticleDiff.Diagnostics;

namespace ArticleDiff.Evaluation;

/// <summary>The parts of docs/rules that follow from the catalog: the table of the index, and the line of metadata of each page.</summary>
internal static class RuleDocuments
{
    private const string TableHeading = "| rule | name | category | severity | since | finds |";
    private const string MetadataEnd = " · since ";

    /// <summary>The index with its table as the catalog wants it.</summary>
    /// <param name="index">The text of the index.</param>
    /// <param name="catalog">All rules.</param>
    /// <param name="pages">Ids of the rules that have a page.</param>
    /// <exception cref="FormatException">The index has no table of rules.</exception>
    public static string Index(string index, IEnumerable<Rule> catalog, IReadOnlySet<string> pages)
    {
        List<string> lines = [.. index.Split('\n')];
        int start = lines.FindIndex(line => line.StartsWith("| rule | name |", StringComparison.Ordinal));
        if (start < 0) throw new FormatException("The index of the rules has no line that begins with '| rule | name |'.");
        int end = lines.FindIndex(start, line => !line.StartsWith('|'));
        IEnumerable<string> rows = catalog.OrderBy(rule => rule.Id, StringComparer.Ordinal).Select(rule =>
            $"| {(pages.Contains(rule.Id) ? $"[{rule.Id}]({rule.Id}.md)" : rule.Id)} | {rule.Name} | {rule.Category} | {Name(rule.DefaultSeverity)} | {rule.Since} | {rule.ShortDescription} |");
        return string.Join('\n', [.. lines[..start], TableHeading, "| --- | --- | --- | --- | --- | --- |", .. rows, .. lines[(end < 0 ? lines.Count : end)..]]);
    }

    /// <summary>A page with the title and the metadata of its rule.</summary>
    /// <param name="page">The text of the page; its first line is the title.</param>
    /// <param name="rule">The rule.</param>
    public static string Page(string page, Rule rule)
    {
        ImmutableArray<string> lines = [.. page.Split('\n')];
        int rest = 1;
        while (rest < lines.Length && (lines[rest].Length == 0 || IsMetadata(lines[rest]))) rest++;
        string metadata = $"Category `{rule.Category}` · severity `{Name(rule.DefaultSeverity)}`{MetadataEnd}{rule.Since}";
        if (!rule.Overrides.IsEmpty) metadata += $" · stands for {string.Join(", ", rule.Overrides.Order(StringComparer.Ordinal))} on the same words";
        return string.Join('\n', [$"# {rule.Id} {rule.Name}", "", metadata, "", .. lines[rest..]]);
    }

    private static bool IsMetadata(string line) => line.StartsWith("Category `", StringComparison.Ordinal) && line.Contains(MetadataEnd, StringComparison.Ordinal);

    private static string Name(Severity severity) => severity.ToString().ToLowerInvariant();
}
