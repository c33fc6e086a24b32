using System.Collections.Immutable;

namespace ArticleDiff.Formats.Writing.Facts;

/// <summary>One fact over all articles that have it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Fact">Its name for people: the first words of a quotation, a value with its unit and noun, a day, a name.</param>
/// <param name="Cells">Where it stands, by article and place; at least one.</param>
/// <param name="Same">Indexes of the articles that agree, ascending; empty when no two articles do.</param>
public sealed record FactRow(FactTableKind Kind, string Fact, ImmutableArray<FactCell> Cells, ImmutableArray<int> Same);
