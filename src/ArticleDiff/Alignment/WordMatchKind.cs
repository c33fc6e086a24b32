namespace ArticleDiff.Alignment;

/// <summary>Why two words count as the same.</summary>
public enum WordMatchKind
{
    /// <summary>The same letters, case aside.</summary>
    Same,

    /// <summary>The same stem.</summary>
    Stem,

    /// <summary>Words of one meaning.</summary>
    Synonym,

    /// <summary>Two spellings of one word.</summary>
    Spelling,

    /// <summary>The same number, in digits or in words.</summary>
    Number,

    /// <summary>The same name, or another name of the same.</summary>
    Name,

    /// <summary>An abbreviation and what it stands for.</summary>
    Abbreviation,
}
