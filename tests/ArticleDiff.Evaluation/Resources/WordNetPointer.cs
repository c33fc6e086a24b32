namespace ArticleDiff.Evaluation.Resources;

/// <summary>A relation of a synset, or of one of its words, to another.</summary>
/// <param name="Symbol">The relation, as in wninput(5WN): <c>@</c> hypernym, <c>+</c> derivation, <c>!</c> antonym and so on.</param>
/// <param name="TargetPart">Part of speech of the target, as an index.</param>
/// <param name="TargetOffset">The target's offset in its data file.</param>
/// <param name="SourceWord">Zero-based word of the source, or -1 for the synset as a whole.</param>
/// <param name="TargetWord">Zero-based word of the target, or -1 for the synset as a whole.</param>
internal sealed record WordNetPointer(string Symbol, int TargetPart, int TargetOffset, int SourceWord, int TargetWord)
{
    /// <summary>Index of the target among all synsets.</summary>
    public int Target { get; set; }
}
