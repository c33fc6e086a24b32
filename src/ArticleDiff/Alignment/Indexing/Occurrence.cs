using ArticleDiff.Facts.Clauses;
using ArticleDiff.Text;

namespace ArticleDiff.Alignment.Indexing;

/// <summary>One term at one place of an article.</summary>
/// <param name="Term">The term in the vocabulary of the story.</param>
/// <param name="Start">Offset in the file.</param>
/// <param name="Length">Length in the file; of longer ones the greatest that this type holds.</param>
/// <param name="Clause">What <see cref="ClauseOf"/> makes of its place among the clauses of the sentence.</param>
/// <param name="Flags">What is known of it.</param>
/// <param name="Weight">How much it counts, between 0 and 1.</param>
internal record struct Occurrence(int Term, int Start, byte Length, byte Clause, TermFlags Flags, float Weight)
{
    private const int Background = 128;

    public readonly TextSpan Span => new(Start, Length);

    /// <summary>Zero-based clause of the sentence; what is behind the last that has a number of its own shares it.</summary>
    public readonly int ClauseNumber => Clause & (Background - 1);

    /// <summary>Whether its clause only describes what another one tells of.</summary>
    public readonly bool IsBackground => Clause >= Background;

    public readonly bool IsContent => (Flags & TermFlags.Function) == 0;

    /// <summary>A clause in one byte: its number and whether it only describes.</summary>
    public static byte ClauseOf(ClauseMembership clause) => (byte)(Math.Min((int)clause.Clause, Background - 1) | (clause.IsBackground ? Background : 0));

    /// <summary>Whether a word of its meaning may match it: a function word, and what stands there as initials, is matched by its own term alone.</summary>
    public readonly bool HasMeaning => (Flags & (TermFlags.Function | TermFlags.Initials)) == 0;
}
