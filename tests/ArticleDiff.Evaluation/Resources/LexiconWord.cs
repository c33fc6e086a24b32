using ArticleDiff.Words;

namespace ArticleDiff.Evaluation.Resources;

/// <summary>What the lexicon will say about a word.</summary>
internal sealed class LexiconWord
{
    /// <summary>Its synsets: noun, verb, adjective, adverb, each with the most frequent first.</summary>
    public List<int> Senses { get; } = [];

    /// <summary>Parts of speech of its senses.</summary>
    public LexicalParts Parts { get; set; }

    /// <summary>The words of which it is an inflected form.</summary>
    public SortedSet<string> Bases { get; } = new(StringComparer.Ordinal);

    /// <summary>Ids of words derived from it or from which it is derived.</summary>
    public SortedSet<int> Derivations { get; } = [];
}
