namespace ArticleDiff.Diagnostics;

/// <summary>What the value of a rule's option is.</summary>
public enum RuleOptionKind
{
    /// <summary>A whole number of 32 bits.</summary>
    WholeNumber,

    /// <summary>A finite decimal number with a point.</summary>
    Number,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Flag,

    /// <summary>Any text.</summary>
    Text,
}
