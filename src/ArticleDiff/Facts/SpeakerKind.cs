namespace ArticleDiff.Facts;

/// <summary>What names a speaker.</summary>
public enum SpeakerKind
{
    /// <summary>A name of a person.</summary>
    Person,

    /// <summary>A pronoun that was resolved to a name, or not.</summary>
    Pronoun,

    /// <summary>An institution or a document: the ministry, a statement.</summary>
    Institution,

    /// <summary>People without a name: officials, a neighbour, witnesses.</summary>
    Unnamed,
}
