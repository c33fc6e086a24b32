namespace ArticleDiff.Words;

/// <summary>How often a word that can be a form of a verb is one in newspapers.</summary>
internal enum VerbUse : byte
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>It was never seen as a verb: troops.</summary>
    Never,

    /// <summary>It is more often a noun or an adjective: plan.</summary>
    Seldom,

    /// <summary>It is more often a verb: cut.</summary>
    Mostly,

    /// <summary>It was seen as nothing else: warns.</summary>
    Only,
}
