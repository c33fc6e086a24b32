namespace ArticleDiff.Alignment;

/// <summary>Sources of knowledge that feed the features of the models. The features themselves are switched off by their weights.</summary>
[Flags]
internal enum EngineSignals
{
    None = 0,

    /// <summary>Synonyms, derivations, hypernyms and irregular forms from the lexicon.</summary>
    Meanings = 1,

    /// <summary>Long words with a common beginning, and compounds.</summary>
    Spellings = 2,

    /// <summary>Countries with their peoples, capitals and seats of government as one term.</summary>
    Countries = 4,

    /// <summary>Numbers by their value, in digits or in words.</summary>
    Numbers = 8,

    /// <summary>Which words are names, and which part of a name counts.</summary>
    Names = 16,

    /// <summary>How rare a term is in the story.</summary>
    Rarity = 32,

    /// <summary>That words of reporting, titles, formulas about sources and words of many senses weigh less.</summary>
    WordKinds = 64,

    /// <summary>How rare a term is in all news.</summary>
    Background = 128,

    /// <summary>Which words stand among the same words in other texts.</summary>
    Vectors = 256,

    /// <summary>Who meets whom, where and when.</summary>
    Meetings = 512,
}
