using ArticleDiff.Alignment.Indexing;

namespace ArticleDiff.Alignment.Similarity;

/// <summary>For each term of a story the other terms of the story that are close to it in meaning.</summary>
internal sealed class TermRelations
{
    private readonly int[] _starts;
    private readonly RelatedTerm[] _related;

    private TermRelations(int[] starts, RelatedTerm[] related) => (_starts, _related) = (starts, related);

    public static TermRelations Of(Vocabulary vocabulary) => new(new int[vocabulary.Count + 1], []);

    /// <summary>The terms close to a term, itself left out.</summary>
    public ReadOnlySpan<RelatedTerm> Of(int term) => _related.AsSpan(_starts[term].._starts[term + 1]);
}
