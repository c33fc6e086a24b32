using ArticleDiff.Text;

namespace ArticleDiff.Alignment.Indexing;

/// <summary>One term at one place of an article.</summary>
/// <param name="Term">The term in the vocabulary of the story.</param>
/// <param name="Start">Offset in the file.</param>
/// <param name="Length">Length in the file; of longer ones the greatest that this type holds.</param>
/// <param name="Clause">Zero-based clause of the sentence.</param>
/// <param name="Flags">What is known of it.</param>
/// <param name="Weight">How much it counts, between 0 and 1.</param>
internal record struct Occurrence(int Term, int Start, byte Length, byte Clause, TermFlags Flags, float Weight)
{
    public readonly TextSpan Span => new(Start, Length);

    public readonly bool IsContent => (Flags & TermFlags.Function) == 0;

    /// <summary>Whether a word of its meaning may match it: a function word, and what stands there as initials, is matched by its own term alone.</summary>
    public readonly bool HasMeaning => (Flags & (TermFlags.Function | TermFlags.Initials)) == 0;
}
