namespace ArticleDiff.Facts.Clauses;

/// <summary>A visible token of a unit, as the reader of clauses sees it.</summary>
/// <param name="Token">Index of the token in the article.</param>
/// <param name="Lexeme">The word, or null for a mark.</param>
/// <param name="Mark">What the mark does; <see cref="ClauseMark.None"/> for a word.</param>
internal readonly record struct ClauseWord(int Token, ClauseLexeme? Lexeme, ClauseMark Mark)
{
    public bool IsWord => Lexeme is not null;

    public bool Is(ClauseWordGroup group) => Lexeme is not null && Lexeme.Is(group);
}
