namespace ArticleDiff.Rules;

/// <summary>How two quotations of one utterance differ, from nothing to much.</summary>
internal enum QuotedChange
{
    /// <summary>The same words, as far as both quote them.</summary>
    None,

    /// <summary>The same words but for contractions, tense and other forms, words in brackets, or the order.</summary>
    Form,

    /// <summary>One has words in the middle that the other leaves out without a sign.</summary>
    Cut,

    /// <summary>Other words.</summary>
    Words,
}
