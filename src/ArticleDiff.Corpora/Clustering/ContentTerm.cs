namespace ArticleDiff.Corpora.Clustering;

/// <summary>A word of an article that says something about its content.</summary>
/// <param name="Key">A hash of its stem, the same in every run.</param>
/// <param name="Count">How often the article has it, 65,535 at most.</param>
/// <param name="Rarity">How rare it is by itself.</param>
public readonly record struct ContentTerm(ulong Key, ushort Count, TermRarity Rarity);
