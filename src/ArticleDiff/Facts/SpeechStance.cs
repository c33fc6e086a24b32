namespace ArticleDiff.Facts;

/// <summary>What a reporting verb says of the speaker's attitude.</summary>
public enum SpeechStance
{
    /// <summary>said, told, wrote.</summary>
    Neutral,

    /// <summary>confirmed, acknowledged, admitted.</summary>
    Affirming,

    /// <summary>denied, rejected, dismissed.</summary>
    Denying,

    /// <summary>claimed, alleged, accused.</summary>
    Asserting,

    /// <summary>warned, threatened.</summary>
    Warning,

    /// <summary>asked, urged, demanded, ordered.</summary>
    Requesting,

    /// <summary>promised, vowed, announced, plans.</summary>
    Committing,

    /// <summary>believes, thinks, expects, estimates, suggested.</summary>
    Supposing,

    /// <summary>condemned, praised, criticised.</summary>
    Judging,
}
