namespace ArticleDiff.Facts.Speech;

/// <summary>The words of a unit that name a source, by index: [Start, End), and an apposition behind a comma, [SideStart, SideEnd).</summary>
internal readonly record struct SourcePhrase(int Start, int End, int SideStart, int SideEnd)
{
    public static readonly SourcePhrase None = new(-1, -1, -1, -1);

    public bool IsNone => Start < 0;

    public bool HasSide => SideStart >= 0;

    /// <summary>The first word of the phrase or of its apposition.</summary>
    public int First => HasSide ? Math.Min(Start, SideStart) : Start;

    /// <summary>Behind the last word of the phrase or of its apposition.</summary>
    public int Last => HasSide ? Math.Max(End, SideEnd) : End;
}
