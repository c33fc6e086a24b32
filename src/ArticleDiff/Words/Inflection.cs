namespace ArticleDiff.Words;

/// <summary>A regular ending of English and what it stands for; the list is that of WordNet's morphology, morphy(7WN).</summary>
/// <param name="Part">Part of speech of the base form.</param>
/// <param name="Ending">Ending of the inflected form.</param>
/// <param name="Base">Ending of the base form.</param>
internal readonly record struct Inflection(LexicalParts Part, string Ending, string Base)
{
    /// <summary>All endings, in the order in which they are tried.</summary>
    public static readonly Inflection[] All =
    [
        new(LexicalParts.Noun, "s", ""), new(LexicalParts.Noun, "ses", "s"), new(LexicalParts.Noun, "xes", "x"), new(LexicalParts.Noun, "zes", "z"),
        new(LexicalParts.Noun, "ches", "ch"), new(LexicalParts.Noun, "shes", "sh"), new(LexicalParts.Noun, "men", "man"),
        new(LexicalParts.Noun, "ies", "y"), new(LexicalParts.Verb, "s", ""), new(LexicalParts.Verb, "ies", "y"), new(LexicalParts.Verb, "es", "e"),
        new(LexicalParts.Verb, "es", ""), new(LexicalParts.Verb, "ed", "e"), new(LexicalParts.Verb, "ed", ""), new(LexicalParts.Verb, "ing", "e"),
        new(LexicalParts.Verb, "ing", ""), new(LexicalParts.Adjective, "er", ""), new(LexicalParts.Adjective, "est", ""),
        new(LexicalParts.Adjective, "er", "e"), new(LexicalParts.Adjective, "est", "e"),
    ];

    // Shorter words are hardly ever inflected forms: red is not a past of re.
    private const int MinBase = 3;

    /// <summary>Writes the base form of a word that has the ending; returns its length, or 0.</summary>
    public int Apply(ReadOnlySpan<char> word, Span<char> destination)
    {
        int kept = word.Length - Ending.Length;
        int length = kept + Base.Length;
        if (length < MinBase || length > destination.Length || !word.EndsWith(Ending) || (Ending == "s" && word[^2] == 's')) return 0;
        word[..kept].CopyTo(destination);
        Base.CopyTo(destination[kept..]);
        return length;
    }
}
