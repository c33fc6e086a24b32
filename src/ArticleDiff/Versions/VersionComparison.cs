using System.Collections.Immutable;
using ArticleDiff.Alignment;

namespace ArticleDiff.Versions;

/// <summary>How two versions of an article differ.</summary>
/// <param name="Before">The earlier version.</param>
/// <param name="After">The later version.</param>
/// <param name="Edits">
/// What became of every unit, in the order of the later version; what was deleted stands behind what stood before it. Every unit of both versions is in exactly one.
/// </param>
/// <param name="Factual">The edits that changed a number, a name, a quotation or a negation, in the order of their findings.</param>
public sealed record VersionComparison(Article Before, Article After, ImmutableArray<UnitEdit> Edits, ImmutableArray<FactualEdit> Factual)
{
    /// <summary>Whether anything but commas, stops, letter case, white space and the shape of marks differs. A move alone counts too.</summary>
    public bool ChangesSense => Edits.Any(edit => edit.ChangesWords || edit.Moved);

    /// <summary>The edits to show, those that changed a fact first, otherwise in the order of the later version.</summary>
    public IEnumerable<UnitEdit> ByWeight()
    {
        HashSet<int> factual = [.. Factual.Select(edit => edit.Edit)];
        return Enumerable.Range(0, Edits.Length).Where(i => Edits[i].ChangesWords || Edits[i].Moved)
            .OrderBy(i => factual.Contains(i) ? 0 : 1).ThenBy(i => i).Select(i => Edits[i]);
    }

    /// <summary>The findings about one edit.</summary>
    public IEnumerable<FactualEdit> FactsOf(UnitEdit edit) => Factual.Where(fact => ReferenceEquals(Edits[fact.Edit], edit));
}
