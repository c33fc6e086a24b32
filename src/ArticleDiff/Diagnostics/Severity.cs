namespace ArticleDiff.Diagnostics;

/// <summary>How much a finding matters, as in Roslyn.</summary>
public enum Severity
{
    /// <summary>The rule does not run.</summary>
    None,

    /// <summary>The rule runs and its findings are shown only when asked for.</summary>
    Silent,

    /// <summary>Worth a look.</summary>
    Suggestion,

    /// <summary>Should be looked at.</summary>
    Warning,

    /// <summary>Must be looked at.</summary>
    Error,
}
