using System.Collections.Immutable;
using System.Globalization;
using ArticleDiff.Alignment;
using ArticleDiff.Text;

namespace ArticleDiff.Diagnostics;

/// <summary>
/// One cause, one finding. Runs behind the analyzers and the fingerprints, so that a finding has the same name whether or not another one stands for it.
/// What the same rule says in the same words several times in one article becomes one finding with a count; a finding of a rule that another rule
/// overrides becomes the evidence of that rule's finding on the same words.
/// </summary>
internal static class FindingMerger
{
    /// <summary>The findings that are left, in the order in which they came.</summary>
    /// <param name="story">The story.</param>
    /// <param name="sorted">The findings in their final order, with fingerprints.</param>
    public static ImmutableArray<Diagnostic> Merge(Story story, ImmutableArray<Diagnostic> sorted) => MergeCauses(story, MergeRepeats(sorted));

    private static List<Diagnostic> MergeRepeats(ImmutableArray<Diagnostic> sorted)
    {
        // Only findings in one place can be repeated; two comparisons with one message concern two pairs of places.
        Dictionary<(SourceText, string, string), int> first = [];
        List<Diagnostic> merged = [];
        List<List<Location>> repeats = [];
        foreach (Diagnostic finding in sorted)
        {
            (SourceText, string, string) key = (finding.Location.Source, finding.Rule.Id, finding.Message);
            if (finding.Related.IsEmpty && first.TryGetValue(key, out int index))
            {
                if (finding.Location != merged[index].Location) repeats[index].Add(finding.Location);
                // The article's worst place decides for all of them.
                if (finding.Severity > merged[index].Severity) merged[index] = merged[index] with { Severity = finding.Severity };
                continue;
            }

            if (finding.Related.IsEmpty) first.Add(key, merged.Count);
            merged.Add(finding);
            repeats.Add([]);
        }

        for (int i = 0; i < merged.Count; i++)
        {
            if (repeats[i].Count == 0) continue;
            merged[i] = merged[i] with
            {
                Repeats = [.. repeats[i]],
                Message = string.Create(CultureInfo.InvariantCulture, $"{merged[i].Message} ({repeats[i].Count + 1} times in this article)"),
            };
        }

        return merged;
    }

    private static ImmutableArray<Diagnostic> MergeCauses(Story story, List<Diagnostic> findings)
    {
        int[] takers = [.. Enumerable.Repeat(-1, findings.Count)];
        HashSet<string> overridden = [.. findings.SelectMany(finding => finding.Rule.Overrides)];
        if (overridden.Count == 0) return [.. findings];

        FindingPlaces places = new(story);
        for (int i = 0; i < findings.Count; i++)
            if (overridden.Contains(findings[i].Rule.Id)) places.Add(i, findings[i]);
        for (int i = 0; i < findings.Count; i++)
        {
            if (findings[i].Rule.Overrides.IsEmpty) continue;
            foreach (int other in places.CoveredBy(findings[i]))
            {
                if (other == i || !findings[i].Rule.Overrides.Contains(findings[other].Rule.Id)) continue;
                // What was to be shown stays shown: a finding never vanishes behind one that matters less.
                if (findings[i].Severity >= findings[other].Severity) Give(takers, other, i);
                else Give(takers, i, other);
            }
        }

        ILookup<int, Diagnostic> taken = Enumerable.Range(0, findings.Count).Where(i => takers[i] >= 0).ToLookup(i => RootOf(takers, i), i => findings[i]);
        return [.. Enumerable.Range(0, findings.Count).Where(i => takers[i] < 0)
            .Select(i => taken.Contains(i) ? findings[i] with { Evidence = [.. taken[i]] } : findings[i])];
    }

    // The first taker stays; two rules that override each other must not both vanish.
    private static void Give(int[] takers, int finding, int taker)
    {
        if (takers[finding] < 0 && RootOf(takers, taker) != finding) takers[finding] = taker;
    }

    private static int RootOf(int[] takers, int finding)
    {
        while (takers[finding] >= 0) finding = takers[finding];
        return finding;
    }
}
