using ArticleDiff.Syntax;

namespace ArticleDiff.Alignment.Indexing;

/// <summary>
/// Numbers the clauses of a sentence as its tokens go by. A border is a comma, a dash, a bracket, a quotation mark or a word that opens a
/// subordinate clause; a clause of one or two words is no proposition of its own and takes in the next.
/// </summary>
internal struct ClauseCounter
{
    private const int FewestWords = 3;

    private int _clause;
    private int _words;

    public readonly byte Clause => (byte)Math.Min(_clause, byte.MaxValue);

    public void See(TokenKind kind, ReadOnlySpan<char> text)
    {
        bool isWord = kind is TokenKind.Word or TokenKind.Number;
        bool isBorder = kind switch
        {
            TokenKind.OpenQuote or TokenKind.CloseQuote => true,
            TokenKind.Punctuation => text is "," or ";" or ":" or "—" or "–" or "(" or ")" or "[" or "]" or "-" or "--",
            TokenKind.Word => OpensClause(text),
            _ => false,
        };
        if (isBorder && _words >= FewestWords) (_clause, _words) = (_clause + 1, 0);
        if (isWord) _words++;
    }

    private static bool OpensClause(ReadOnlySpan<char> word) => word is "that" or "which" or "who" or "whom" or "whose" or "when" or "while" or "after"
        or "before" or "because" or "if" or "but" or "although" or "though" or "unless" or "until" or "since" or "whether" or "where" or "as";
}
