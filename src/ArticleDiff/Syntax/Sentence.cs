namespace ArticleDiff.Syntax;

/// <summary>A unit of an article: a run of consecutive tokens that begins and ends in a visible token.</summary>
/// <param name="Index">Zero-based position among all units of the article, in file order.</param>
/// <param name="Kind">What the unit is.</param>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="TokenCount">Number of its tokens; none only for a blank unit of <see cref="SentenceMode.Lines"/>.</param>
/// <param name="Block">Index of the block it stands in.</param>
public readonly record struct Sentence(int Index, UnitKind Kind, int FirstToken, int TokenCount, int Block)
{
    /// <summary>Whether the unit takes part in alignment. A blank line that counts as a unit neither does nor is set aside.</summary>
    public bool IsBody => TokenCount > 0 && Kind is (UnitKind.Sentence or UnitKind.Headline);

    /// <summary>Whether the unit says something and takes no part in alignment.</summary>
    public bool IsAside => TokenCount > 0 && !IsBody;
}
