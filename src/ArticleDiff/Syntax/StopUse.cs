namespace ArticleDiff.Syntax;

/// <summary>What a stop behind a word can mean.</summary>
internal enum StopUse : byte
{
    /// <summary>The word is no abbreviation: the stop ends a sentence.</summary>
    Ends,

    /// <summary>Stands before a name: the sentence goes on.</summary>
    Title,

    /// <summary>Goes on before a number.</summary>
    Number,

    /// <summary>A month or weekday: goes on before a number.</summary>
    Date,

    /// <summary>Ends a sentence before any capital.</summary>
    Capital,

    /// <summary>Goes on before whatever follows.</summary>
    Inner,

    /// <summary>Can end a sentence: the next word decides.</summary>
    Undecided,
}
