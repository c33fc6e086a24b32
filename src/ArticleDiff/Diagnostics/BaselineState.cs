namespace ArticleDiff.Diagnostics;

/// <summary>How a finding stands to those that were accepted before. The names are those of SARIF's <c>baselineState</c>.</summary>
public enum BaselineState
{
    /// <summary>It was not there when the findings were accepted.</summary>
    New,

    /// <summary>It was accepted, and its words are the same.</summary>
    Unchanged,

    /// <summary>A review found it in the place of one about the same sentences in other words.</summary>
    Updated,
}
