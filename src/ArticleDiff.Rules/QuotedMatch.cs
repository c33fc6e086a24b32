namespace ArticleDiff.Rules;

/// <summary>How alike two words of two quotations are.</summary>
internal enum QuotedMatch
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>Related in meaning.</summary>
    Meaning,

    /// <summary>Forms of one word: another tense, number or case.</summary>
    Form,

    /// <summary>The same word, perhaps in another spelling.</summary>
    Same,
}
