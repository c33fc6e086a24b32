using ArticleDiff.Syntax;
using ArticleDiff.Text;
using ArticleDiff.Words;

namespace ArticleDiff.Alignment.Indexing;

/// <summary>
/// Reads the terms of a sentence: words by their stems, hyphenated words part by part, numbers by their value, countries with their
/// peoples, capitals and seats of government as one term. One instance serves one story.
/// </summary>
internal sealed class TermReader(Vocabulary vocabulary)
{
    private const int LongestWord = 256;

    private readonly Dictionary<string, WordEntry> _known = new(StringComparer.Ordinal);
    private readonly List<Piece> _pieces = [];

    /// <summary>Appends the terms of a sentence, weights not yet set.</summary>
    public void Read(ArticleTree tree, Sentence sentence, List<Occurrence> occurrences)
    {
        CollectPieces(tree, sentence);
        for (int i = 0; i < _pieces.Count;)
        {
            int used = ReadNumber(i, occurrences);
            if (used == 0) used = ReadWord(i, occurrences);
            i += used;
        }
    }

    private void CollectPieces(ArticleTree tree, Sentence sentence)
    {
        _pieces.Clear();
        int clause = 0, wordsInClause = 0;
        bool quoted = false, first = true;
        for (int i = sentence.FirstToken; i < sentence.FirstToken + sentence.TokenCount; i++)
        {
            Token token = tree.Tokens[i];
            ReadOnlySpan<char> text = tree.TextOf(i);
            bool border = false;
            switch (token.Kind)
            {
                case TokenKind.OpenQuote:
                    (quoted, border) = (true, true);
                    break;
                case TokenKind.CloseQuote:
                    (quoted, border) = (false, true);
                    break;
                case TokenKind.Punctuation:
                    border = text is "," or ";" or ":" or "—" or "–" or "(" or ")" or "-" or "--";
                    break;
                case TokenKind.Word or TokenKind.Number:
                    border = ClauseMarkers.Opens(text);
                    break;
            }

            // A clause of one or two words is no proposition of its own.
            if (border && wordsInClause >= 3) (clause, wordsInClause) = (clause + 1, 0);
            if (token.Kind is not (TokenKind.Word or TokenKind.Number)) continue;
            wordsInClause++;
            AddPieces(token, text, (byte)Math.Min(clause, byte.MaxValue), quoted, first);
            first = false;
        }
    }

    /// <summary>Cuts a token at its hyphens. Places inside a token that an escape spells are those of the whole token.</summary>
    private void AddPieces(Token token, ReadOnlySpan<char> text, byte clause, bool quoted, bool first)
    {
        bool verbatim = text.Length == token.Span.Length;
        for (int start = 0; start < text.Length;)
        {
            int length = text[start..].IndexOfAny('-', '\u2010', '\u2011');
            int end = length < 0 ? text.Length : start + length;
            if (end > start)
            {
                TextSpan span = verbatim ? TextSpan.FromBounds(token.Span.Start + start, token.Span.Start + end) : token.Span;
                _pieces.Add(new Piece(WordKeys.Of(text[start..end]), span, clause, quoted, first && start == 0, CaseOf(text[start..end])));
            }

            start = end + 1;
        }
    }

    private static LetterCase CaseOf(ReadOnlySpan<char> word)
    {
        int upper = 0, lower = 0;
        foreach (char c in word)
        {
            if (char.IsUpper(c)) upper++;
            else if (char.IsLower(c)) lower++;
        }

        return upper == 0 ? LetterCase.Lower : lower == 0 && upper > 1 ? LetterCase.Upper : char.IsUpper(word[0]) ? LetterCase.Capital : LetterCase.Mixed;
    }

    private int ReadNumber(int at, List<Occurrence> occurrences)
    {
        Piece piece = _pieces[at];
        if (!char.IsDigit(piece.Key[0])) return 0;
        Add(occurrences, vocabulary.Add($"#{piece.Key.Replace(",", "", StringComparison.Ordinal)}", piece.Key), piece.Span, piece, TermFlags.Number);
        return 1;
    }

    private int ReadWord(int at, List<Occurrence> occurrences)
    {
        Piece piece = _pieces[at];
        if (!_known.TryGetValue(piece.Key, out WordEntry entry))
        {
            Span<char> stem = stackalloc char[LongestWord + 8];
            ReadOnlySpan<char> word = piece.Key.AsSpan(0, Math.Min(piece.Key.Length, LongestWord));
            int length = PorterStemmer.Stem(word, stem);
            entry = new WordEntry(vocabulary.Add(stem[..length], word), WordKeys.FlagsOf(piece.Key));
            _known.Add(piece.Key, entry);
        }

        TermFlags flags = entry.Flags;
        bool looksLikeName = piece.Case is LetterCase.Capital or LetterCase.Upper or LetterCase.Mixed && !piece.IsFirst;
        if (looksLikeName && (flags & (TermFlags.Function | TermFlags.Calendar | TermFlags.Role)) == 0) flags |= TermFlags.Name;
        if (piece.IsFirst && piece.Case != LetterCase.Lower) flags |= TermFlags.Initial;
        Add(occurrences, entry.Term, piece.Span, piece, flags);
        return 1;
    }

    private static void Add(List<Occurrence> occurrences, int term, TextSpan span, Piece piece, TermFlags flags)
    {
        if (piece.IsQuoted) flags |= TermFlags.Quoted;
        occurrences.Add(new Occurrence(term, span.Start, (ushort)Math.Min(span.Length, ushort.MaxValue), piece.Clause, flags, 0));
    }

    private enum LetterCase : byte
    {
        Lower,
        Capital,
        Upper,
        Mixed,
    }

    private readonly record struct WordEntry(int Term, TermFlags Flags);

    private readonly record struct Piece(string Key, TextSpan Span, byte Clause, bool IsQuoted, bool IsFirst, LetterCase Case);
}
