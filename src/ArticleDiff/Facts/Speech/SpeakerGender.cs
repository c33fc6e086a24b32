namespace ArticleDiff.Facts.Speech;

/// <summary>What a form of address, a word of kinship or a pronoun tells of its bearer.</summary>
internal enum SpeakerGender
{
    /// <summary>Nothing.</summary>
    Unknown,

    /// <summary>He.</summary>
    Male,

    /// <summary>She.</summary>
    Female,
}
