namespace ArticleDiff.Corpora.Clustering;

/// <summary>How rare a word is outside of any feed, as far as a lexicon tells.</summary>
public enum TermRarity : byte
{
    /// <summary>A word of many senses, such as take or hold.</summary>
    Common,

    /// <summary>Any other word of the lexicon.</summary>
    Ordinary,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A name, or a word that the lexicon does not know.</summary>
    Rare,
}
