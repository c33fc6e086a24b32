using ArticleDiff.Versions;

namespace ArticleDiff.Formats.Writing.Changes;

/// <summary>How much a review found, for its first line.</summary>
internal sealed record ReviewCounts(int New, int Reworded, int Fixed, int Edits, int Facts, int Gained, int Lost, int Stories)
{
    public static ReviewCounts Of(ReviewReport report)
    {
        List<FindingChange> findings = [.. report.Stories.SelectMany(story => story.Changes.Findings).Where(report.Shows)];
        List<VersionComparison> texts = [.. report.Stories.SelectMany(story => story.Changes.Articles).Select(article => article.Comparison).OfType<VersionComparison>()];
        List<LinkChange> links = [.. report.Stories.SelectMany(story => story.Changes.Links).Where(report.Shows)];
        return new ReviewCounts(
            findings.Count(finding => finding is { Kind: FindingChangeKind.New, Former: null }), findings.Count(finding => finding is { Kind: FindingChangeKind.New, Former: not null }), findings.Count(finding => finding.Kind == FindingChangeKind.Fixed),
            texts.Sum(text => text.Edits.Count(edit => edit.ChangesWords || edit.Moved)), texts.Sum(text => text.Factual.Select(fact => fact.Edit).Distinct().Count()),
            links.Count(link => link.IsGained), links.Count(link => !link.IsGained), report.Stories.Count(story => report.IsChanged(story.Changes)));
    }

    /// <summary>The counts as a sentence without a stop; what is zero is left out.</summary>
    public override string ToString()
    {
        List<string> parts = [];
        if (New > 0) parts.Add(EditWords.Count(New, "new finding"));
        if (Reworded > 0) parts.Add(EditWords.Count(Reworded, "finding") + " in other words");
        if (Fixed > 0) parts.Add(EditWords.Count(Fixed, "finding") + " fixed");
        if (Edits > 0) parts.Add(EditWords.Count(Edits, "sentence") + " edited" + (Facts > 0 ? $" ({Facts} in a number, a name, a quotation or a negation)" : ""));
        if (Gained > 0) parts.Add(EditWords.Count(Gained, "link") + " gained");
        if (Lost > 0) parts.Add(EditWords.Count(Lost, "link") + " lost");
        if (parts.Count == 0) parts.Add("Articles came or went");
        return string.Join(", ", parts) + $" in {(Stories == 1 ? "1 story" : $"{Stories} stories")}";
    }
}
