using ArticleDiff.Syntax;

namespace ArticleDiff.Facts.Clauses;

/// <summary>Reads the words and marks of a unit; looks each spelling up once.</summary>
internal sealed class ClauseWordReader
{
    private readonly Dictionary<string, ClauseLexeme> _lexemes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ClauseLexeme>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private ClauseWord[] _words = new ClauseWord[64];

    public ClauseWordReader() => _lookup = _lexemes.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The words of a unit; the first <paramref name="count"/> entries are good until the next call.</summary>
    public ClauseWord[] Read(ArticleTree tree, Sentence sentence, out int count)
    {
        count = 0;
        if (_words.Length < sentence.TokenCount) _words = new ClauseWord[2 * sentence.TokenCount];
        for (int i = sentence.FirstToken; i < sentence.FirstToken + sentence.TokenCount; i++)
        {
            ReadOnlySpan<char> text = tree.TextOf(i);
            switch (tree.Tokens[i].Kind)
            {
                case TokenKind.Word or TokenKind.Number:
                    _words[count++] = new ClauseWord(i, LexemeOf(text), ClauseMark.None);
                    break;
                case TokenKind.OpenQuote:
                    _words[count++] = new ClauseWord(i, null, ClauseMark.Open);
                    break;
                case TokenKind.CloseQuote:
                    _words[count++] = new ClauseWord(i, null, ClauseMark.Close);
                    break;
                case TokenKind.Punctuation when MarkOf(text) is var mark and not ClauseMark.None:
                    _words[count++] = new ClauseWord(i, null, mark);
                    break;
            }
        }

        return _words;
    }

    private ClauseLexeme LexemeOf(ReadOnlySpan<char> text)
    {
        if (_lookup.TryGetValue(text, out ClauseLexeme? lexeme)) return lexeme;
        string word = text.ToString();
        lexeme = ClauseLexeme.Of(word);
        _lexemes.Add(word, lexeme);
        return lexeme;
    }

    private static ClauseMark MarkOf(ReadOnlySpan<char> text) => text switch
    {
        "," => ClauseMark.Comma,
        ";" or ":" or "—" or "–" or "--" or "-" or "(" or ")" or "[" or "]" or "…" => ClauseMark.Break,
        _ => ClauseMark.None,
    };
}
