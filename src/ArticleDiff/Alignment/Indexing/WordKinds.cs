using ArticleDiff.Words;

namespace ArticleDiff.Alignment.Indexing;

/// <summary>What the class of a word means for its weight.</summary>
internal static class WordKinds
{
    /// <summary>The flags of a word by its comparison key.</summary>
    public static TermFlags FlagsOf(ReadOnlySpan<char> key)
    {
        WordClass known = FunctionWords.Of(key);
        if ((known & WordClass.Stop) != 0) return TermFlags.Function;
        if ((known & WordClass.Saying) != 0) return TermFlags.Reporting;
        if ((known & (WordClass.Weekday | WordClass.Month | WordClass.NearTime)) != 0) return TermFlags.Calendar;
        return (known & (WordClass.Title | WordClass.Role)) != 0 ? TermFlags.Role : TermFlags.None;
    }
}
