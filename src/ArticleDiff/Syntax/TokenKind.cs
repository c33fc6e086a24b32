namespace ArticleDiff.Syntax;

/// <summary>What a token is.</summary>
public enum TokenKind : byte
{
    /// <summary>Letters, with inner apostrophes, hyphens and the stops of abbreviations such as U.S.</summary>
    Word,

    /// <summary>Digits, with inner separators: 5,000, 3:43, 2.5.</summary>
    Number,

    /// <summary>A quotation mark that opens (or reopens) a quotation.</summary>
    OpenQuote,

    /// <summary>A quotation mark that closes a quotation.</summary>
    CloseQuote,

    /// <summary>Any other visible character.</summary>
    Punctuation,

    /// <summary>White space inside a line.</summary>
    Space,

    /// <summary>One or more line ends, with the white space around them.</summary>
    Break,

    /// <summary>
    /// Characters that act and are not seen, outside of words: control characters, bidirectional marks, zero-width characters. They are text
    /// and stay in their unit, so that whoever prints it can spell them out; for sentence rules they are a gap.
    /// </summary>
    Control,

    /// <summary>Characters of the file that are not text: link targets, HTML elements, whatever a reader left out.</summary>
    Markup,
}
