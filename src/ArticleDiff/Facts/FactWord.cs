using ArticleDiff.Syntax;
using ArticleDiff.Text;

namespace ArticleDiff.Facts;

/// <summary>A word, a part of a hyphenated word, a number or a mark of a unit, as the readers of numbers and dates see it.</summary>
/// <param name="Text">Its characters.</param>
/// <param name="Key">Its folded form without a possessive ending.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Kind">The kind of the token that it is a piece of.</param>
/// <param name="Join">The hyphen or dash that ties it to the word before it without white space, or <c>\0</c>.</param>
/// <param name="IsSpaced">Whether white space stands before it, or it begins the unit.</param>
internal readonly record struct FactWord(string Text, string Key, TextSpan Span, TokenKind Kind, char Join, bool IsSpaced)
{
    public bool IsWord => Kind == TokenKind.Word;

    public bool IsNumber => Kind == TokenKind.Number;

    public bool IsCapital => IsWord && char.IsUpper(Text[0]);

    public bool IsJoined => Join != '\0';

    public bool IsPossessive => IsWord && Key.Length < Text.Length;
}
