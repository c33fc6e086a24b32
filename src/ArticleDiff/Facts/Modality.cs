namespace ArticleDiff.Facts;

/// <summary>How certain or binding a clause says its content is, weakest first.</summary>
public enum Modality
{
    /// <summary>Said without a limit.</summary>
    Certain,

    /// <summary>may, might, could, possibly, reportedly, appears to.</summary>
    Hedged,

    /// <summary>if, unless, would.</summary>
    Conditional,

    /// <summary>should, must, has to.</summary>
    Obligation,

    /// <summary>will, plans to, is going to.</summary>
    Future,
}
