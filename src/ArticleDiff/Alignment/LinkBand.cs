namespace ArticleDiff.Alignment;

/// <summary>How far a link can be trusted.</summary>
public enum LinkBand
{
    /// <summary>Shown as "see also" only: it joins no passages and carries no findings.</summary>
    Weak,

    /// <summary>A reader would mostly draw it.</summary>
    Medium,

    /// <summary>A reader would almost always draw it.</summary>
    Strong,
}
