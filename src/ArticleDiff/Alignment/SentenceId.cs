namespace ArticleDiff.Alignment;

/// <summary>A unit of a story.</summary>
/// <param name="Article">Index of the article in the story.</param>
/// <param name="Sentence">Index of the unit in the article.</param>
public readonly record struct SentenceId(int Article, int Sentence) : IComparable<SentenceId>
{
    /// <summary>Orders by article, then by unit.</summary>
    public int CompareTo(SentenceId other) => Article != other.Article ? Article.CompareTo(other.Article) : Sentence.CompareTo(other.Sentence);

    /// <summary>Orders by article, then by unit.</summary>
    public static bool operator <(SentenceId left, SentenceId right) => left.CompareTo(right) < 0;

    /// <summary>Orders by article, then by unit.</summary>
    public static bool operator >(SentenceId left, SentenceId right) => left.CompareTo(right) > 0;

    /// <summary>Orders by article, then by unit.</summary>
    public static bool operator <=(SentenceId left, SentenceId right) => left.CompareTo(right) <= 0;

    /// <summary>Orders by article, then by unit.</summary>
    public static bool operator >=(SentenceId left, SentenceId right) => left.CompareTo(right) >= 0;
}
