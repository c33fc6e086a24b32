namespace ArticleDiff.Facts.Speech;

/// <summary>What a visible token looks like to the reader of speech.</summary>
internal enum WordShape
{
    /// <summary>A word without a capital.</summary>
    Lower,

    /// <summary>A word that begins with a capital.</summary>
    Capital,

    /// <summary>Digits.</summary>
    Number,

    /// <summary>A stop, comma, dash, bracket or the like.</summary>
    Punctuation,

    /// <summary>A mark that opens a quotation.</summary>
    Opening,

    /// <summary>A mark that closes a quotation.</summary>
    Closing,

    /// <summary>Anything inside of quotation marks.</summary>
    Quoted,
}
