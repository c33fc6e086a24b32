namespace ArticleDiff.Facts.Speech;

/// <summary>Where a reporting verb or formula stands beside what is said.</summary>
internal enum ReportingKind
{
    /// <summary>Before it: he said that …; he said, “…”.</summary>
    Leading,

    /// <summary>Behind it: …, he said; …, said the mayor.</summary>
    Trailing,

    /// <summary>According to X, before or behind it.</summary>
    Formula,
}
