namespace ArticleDiff.Words;

/// <summary>How two words of the lexicon are related, from the closest relation outwards.</summary>
public enum LexicalRelation
{
    /// <summary>Not, as far as the lexicon knows.</summary>
    None,

    /// <summary>Forms of one word: find, found.</summary>
    SameLemma,

    /// <summary>One is derived from the other: invade, invasion.</summary>
    Derivation,

    /// <summary>They share a meaning: purchase, buy.</summary>
    Synonym,

    /// <summary>They have opposite meanings: win, lose.</summary>
    Antonym,

    /// <summary>A word derived from one shares a meaning with the other: buyer, purchase.</summary>
    DerivedSynonym,

    /// <summary>One names a kind of the other, or an adjective leans on the other: missile, rocket.</summary>
    Hypernym,

    /// <summary>Both are kinds of one thing that has few kinds. Often they exclude each other.</summary>
    Sibling,
}
