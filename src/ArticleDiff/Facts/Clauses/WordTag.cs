namespace ArticleDiff.Facts.Clauses;

/// <summary>What the words read so far leave open for the next one.</summary>
internal enum WordTag : byte
{
    /// <summary>The beginning, a mark, a conjunction.</summary>
    Border,

    /// <summary>An article, a possessive, an adjective: a noun must follow.</summary>
    Determiner,

    /// <summary>A noun, a name, a number.</summary>
    Noun,

    /// <summary>A pronoun that can be a subject, or a relative pronoun.</summary>
    Subject,

    /// <summary>A pronoun that is an object.</summary>
    Object,

    /// <summary>A preposition.</summary>
    Preposition,

    /// <summary>The end of a verb group.</summary>
    Verb,

    /// <summary>An adverb; it leaves open what was open before it.</summary>
    Adverb,
}
