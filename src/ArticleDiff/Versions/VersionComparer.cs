using System.Collections.Immutable;
using ArticleDiff.Alignment;
using ArticleDiff.Diagnostics;
using ArticleDiff.Syntax;

namespace ArticleDiff.Versions;

/// <summary>Compares two versions of one article.</summary>
public static class VersionComparer
{
    /// <summary>The id that the earlier version has in findings.</summary>
    public const string BeforeId = "before";

    /// <summary>The id that the later version has in findings.</summary>
    public const string AfterId = "after";

    private static readonly ImmutableDictionary<string, FactKind> Kinds = ImmutableDictionary.CreateRange(StringComparer.Ordinal,
    [
        KeyValuePair.Create("numbers", FactKind.Number), KeyValuePair.Create("names", FactKind.Name), KeyValuePair.Create("quotations", FactKind.Quotation), KeyValuePair.Create("polarity", FactKind.Polarity),
    ]);

    /// <summary>Says what became of each unit, and which edits changed a fact.</summary>
    /// <param name="before">The earlier version.</param>
    /// <param name="after">The later version.</param>
    /// <param name="analyzers">The rules to ask about edited facts; those of other categories than numbers, names, quotations and polarity play no part.</param>
    public static VersionComparison Compare(Article before, Article after, IEnumerable<Analyzer> analyzers)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        ArgumentNullException.ThrowIfNull(analyzers);
        string[] earlier = KeysOf(before.Tree), later = KeysOf(after.Tree);
        if (earlier.AsSpan().SequenceEqual(later))
            return new VersionComparison(before, after, [.. Enumerable.Range(0, later.Length).Select(i => new UnitEdit(EditKind.Unchanged, [i], [i], false))], []);

        // A reader of findings sees the ids; what the versions are called elsewhere would only tell them apart by chance.
        Story story = Story.Create([new Article(BeforeId, before.Tree) { Published = before.Published }, new Article(AfterId, after.Tree) { Published = after.Published }], reference: BeforeId);
        StoryAlignment alignment = VersionAligner.Align(story);
        UnitMatching matching = new(before.Tree, after.Tree, earlier, later);
        matching.Take(alignment.LinksBetween(story.IndexOf(BeforeId), story.IndexOf(AfterId)));
        matching.TakeLeftovers();
        ImmutableArray<UnitEdit> edits = matching.Edits();
        return new VersionComparison(before, after, edits, Factual(alignment, edits, analyzers));
    }

    private static string[] KeysOf(ArticleTree tree) => [.. tree.Sentences.Select(sentence => SenseWords.KeyOf(tree, sentence))];

    private static ImmutableArray<FactualEdit> Factual(StoryAlignment alignment, ImmutableArray<UnitEdit> edits, IEnumerable<Analyzer> analyzers)
    {
        Story story = alignment.Story;
        int before = story.IndexOf(BeforeId), after = story.IndexOf(AfterId);
        List<FactualEdit> found = [.. Findings(alignment, edits, analyzers)];
        HashSet<(int, FactKind)> told = [.. found.Select(fact => (fact.Edit, fact.Kind))];
        EditedFacts facts = new(story.Articles[before].Tree, story.FactsOf(before), story.Articles[after].Tree, story.FactsOf(after));
        for (int e = 0; e < edits.Length; e++)
            found.AddRange(facts.Of(edits[e]).Where(kind => told.Add((e, kind))).Select(kind => new FactualEdit(e, kind, null)));
        return [.. found.OrderBy(fact => fact.Edit).ThenBy(fact => fact.Finding is null)];
    }

    private static IEnumerable<FactualEdit> Findings(StoryAlignment alignment, ImmutableArray<UnitEdit> edits, IEnumerable<Analyzer> analyzers)
    {
        Story story = alignment.Story;
        Analyzer[] rules = [.. analyzers.Where(analyzer => Kinds.ContainsKey(analyzer.Rule.Category))];
        // Every rule runs, whatever it weighs among outlets: between versions of one text a changed name is no matter of style.
        AnalysisOptions options = new()
        {
            Severities = rules.ToImmutableDictionary(rule => rule.Rule.Id, rule => rule.Rule.DefaultSeverity < Severity.Silent ? Severity.Silent : rule.Rule.DefaultSeverity, StringComparer.Ordinal),
        };
        Dictionary<SentenceId, int> editOf = [];
        for (int e = 0; e < edits.Length; e++)
        {
            foreach (int unit in edits[e].Before) editOf[new SentenceId(story.IndexOf(BeforeId), unit)] = e;
            foreach (int unit in edits[e].After) editOf[new SentenceId(story.IndexOf(AfterId), unit)] = e;
        }

        foreach (Diagnostic finding in AnalyzerDriver.Run(alignment, rules, options))
        {
            if (!Kinds.TryGetValue(finding.Rule.Category, out FactKind kind)) continue;
            // A finding of which not both sides stand in the same edit compares sentences that nobody compared when editing.
            int[] touched = [.. StoryUnits.Of(story, finding).Select(unit => (unit.Article, Edit: editOf.GetValueOrDefault(unit, -1))).Where(place => place.Edit >= 0 && edits[place.Edit].ChangesWords)
                .Distinct().GroupBy(place => place.Edit).Where(places => places.Count() > 1).Select(places => places.Key)];
            foreach (int edit in touched.Take(1)) yield return new FactualEdit(edit, kind, finding);
        }
    }
}
