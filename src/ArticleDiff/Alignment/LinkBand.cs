namespace ArticleDiff.Alignment;

/// <summary>How far a link can be trusted.</summary>
public enum LinkBand
{
    /// <summary>Shown as "see also": it joins no passages, carries no findings and does not count as a link in reports.</summary>
    Weak,

    /// <summary>A reader would mostly draw it.</summary>
    Medium,

    /// <summary>A reader would almost always draw it.</summary>
    Strong,
}
