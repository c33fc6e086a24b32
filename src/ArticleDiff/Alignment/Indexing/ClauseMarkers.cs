namespace ArticleDiff.Alignment.Indexing;

/// <summary>Words that open a clause of their own.</summary>
internal static class ClauseMarkers
{
    public static bool Opens(ReadOnlySpan<char> word) => word is "that" or "which" or "who" or "whom" or "whose" or "when" or "while" or "after" or "before"
        or "because" or "if" or "but" or "although" or "though" or "unless" or "until" or "since" or "whether" or "where" or "as";
}
