namespace ArticleDiff.Facts;

/// <summary>Whether two names can name the same bearer.</summary>
public enum NameMatch
{
    /// <summary>They name different bearers, as far as names tell.</summary>
    Different,

    /// <summary>Nothing contradicts: a surname and a full name, initials and a long form, two spellings.</summary>
    Compatible,

    /// <summary>They name the same bearer.</summary>
    Same,
}
