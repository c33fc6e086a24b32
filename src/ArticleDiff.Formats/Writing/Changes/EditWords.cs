using System.Collections.Immutable;
using System.Globalization;
using ArticleDiff.Alignment;
using ArticleDiff.Diagnostics;
using ArticleDiff.Versions;

namespace ArticleDiff.Formats.Writing.Changes;

/// <summary>What people read about edits.</summary>
internal static class EditWords
{
    private const int WordsToFind = 8;

    /// <summary>What became of a unit, in a few words.</summary>
    public static string Of(UnitEdit edit) => (edit.Kind, edit.Moved) switch
    {
        (EditKind.Unchanged, true) => "moved",
        (EditKind.Unchanged, _) => "unchanged",
        (EditKind.Reworded, true) => "moved and reworded",
        (EditKind.Reworded, _) => "reworded",
        (EditKind.Split, true) => "moved and split",
        (EditKind.Split, _) => "split",
        (EditKind.Merged, true) => "moved and merged",
        (EditKind.Merged, _) => "merged",
        (EditKind.Added, _) => "added",
        _ => "deleted",
    };

    /// <summary>What kinds of fact an edit changed: <c>number, quotation</c>; empty for none.</summary>
    public static string FactsOf(VersionComparison comparison, UnitEdit edit) => string.Join(", ", comparison.FactsOf(edit).Select(fact => Of(fact.Kind)).Distinct(StringComparer.Ordinal));

    /// <summary>How a kind of fact is called.</summary>
    public static string Of(FactKind kind) => kind switch
    {
        FactKind.Number => "number or date",
        FactKind.Name => "name",
        FactKind.Quotation => "quotation",
        _ => "negation or strength",
    };

    /// <summary>The word diff of an edit, or null when one side is missing or nothing of the other one is left.</summary>
    public static WordDiffResult? Diff(VersionComparison comparison, UnitEdit edit)
    {
        if (edit.Before.IsEmpty || edit.After.IsEmpty) return null;
        WordDiffResult diff = WordDiff.Compare(comparison.Before.Tree, edit.Before, comparison.After.Tree, edit.After);
        return diff.IsRewritten ? null : diff;
    }

    /// <summary>The words of some units.</summary>
    public static string Text(Article article, ImmutableArray<int> units) => string.Join(" ", units.Select(unit => article.Tree.DisplayText(article.Tree.Sentences[unit])));

    /// <summary>The first words of some units, to find them by.</summary>
    public static string Beginning(Article article, ImmutableArray<int> units)
    {
        string[] words = Text(article, units).Split(' ');
        return string.Join(' ', words.Take(WordsToFind)) + (words.Length > WordsToFind ? " …" : "");
    }

    /// <summary>The one-based line of a unit.</summary>
    public static int LineOf(Article article, int unit) => article.Tree.Text.PositionOf(article.Tree.SpanOf(article.Tree.Sentences[unit]).Start).Line + 1;

    /// <summary>The place of a unit as <c>path:line</c>.</summary>
    public static string PlaceOf(Article article, int unit) => string.Create(CultureInfo.InvariantCulture, $"{article.Tree.Text.Path}:{LineOf(article, unit)}");

    /// <summary>A finding in one line: severity, name, message, what it stands for.</summary>
    public static string FindingText(ReportedFinding finding)
    {
        Diagnostic found = finding.Diagnostic;
        string also = found.Evidence.IsEmpty ? "" : $" Also: {string.Join(", ", found.Evidence.Select(other => other.Rule.Name).Distinct(StringComparer.Ordinal))}.";
        return $"{found.Rule.Name}: {found.Message}{also}";
    }

    /// <summary>A count with its word: <c>1 finding</c>, <c>2 findings</c>.</summary>
    public static string Count(int count, string word) => string.Create(CultureInfo.InvariantCulture, $"{count} {word}{(count == 1 ? "" : "s")}");
}
