using ArticleDiff.Syntax;
using ArticleDiff.Words;

namespace ArticleDiff.Facts.Speech;

/// <summary>Tells statements, fragments, words held at a distance and titles of works apart.</summary>
internal static class QuotationKinds
{
    // A word or two without a speaker are a term, not a report of what somebody said.
    private const int LongestScare = 2;
    private const int LongestTitle = 9;

    public static QuotationKind Of(SpeechUnit unit, ArticleTree tree, QuotedPiece piece)
    {
        if (piece.IsStatement && piece.Speaker is not null) return QuotationKind.Speech;
        (int words, int capitals, bool isTitle) = Count(unit, tree, piece);
        // A title stands between the writer's words, with capitals where the writer would have none.
        if (isTitle && capitals > 1 && tree.Tokens[unit.Words[piece.End - 1].Token].Kind != TokenKind.Punctuation && words <= LongestTitle) return QuotationKind.Title;
        if (piece.IsStatement) return QuotationKind.Speech;
        return words <= LongestScare && piece.Speaker is null ? QuotationKind.Scare : QuotationKind.Fragment;
    }

    private static (int Words, int Capitals, bool IsTitle) Count(SpeechUnit unit, ArticleTree tree, QuotedPiece piece)
    {
        int words = 0, capitals = 0;
        bool title = true;
        for (int i = piece.First; i < piece.End; i++)
        {
            int token = unit.Words[i].Token;
            if (tree.Tokens[token].Kind == TokenKind.Number) words++;
            if (tree.Tokens[token].Kind != TokenKind.Word) continue;
            ReadOnlySpan<char> text = tree.TextOf(token);
            words++;
            if (char.IsUpper(text[0])) capitals++;
            else if ((FunctionWords.Of(text) & WordClass.Stop) == 0) title = false;
        }

        return (words, capitals, title);
    }
}
