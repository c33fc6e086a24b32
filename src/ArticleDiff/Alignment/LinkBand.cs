namespace ArticleDiff.Alignment;

/// <summary>How far a link can be trusted.</summary>
public enum LinkBand
{
    /// <summary>Listed with the links of two articles and counted; it joins no passages and carries no findings.</summary>
    Weak,

    /// <summary>A reader would mostly draw it.</summary>
    Medium,

    /// <summary>A reader would almost always draw it.</summary>
    Strong,
}
