namespace ArticleDiff.Alignment.Indexing;

/// <summary>How a word is written.</summary>
internal enum LetterCase : byte
{
    /// <summary>Without a capital, or without letters.</summary>
    Lower,

    /// <summary>With a capital first letter.</summary>
    Capital,

    /// <summary>In capitals only, at least two of them.</summary>
    Upper,

    /// <summary>With a capital inside only.</summary>
    Mixed,
}
