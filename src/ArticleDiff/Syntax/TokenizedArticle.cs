using System.Collections.Immutable;

namespace ArticleDiff.Syntax;

/// <summary>Tokens that tile a file, and which of them belong to which block.</summary>
/// <param name="Tokens">All tokens.</param>
/// <param name="Decoded">The text of tokens that the file spells with an escape, or that markup interrupts; by token index.</param>
/// <param name="BlockTokens">For each block of the source the index of its first token and the number of its tokens.</param>
internal sealed record TokenizedArticle(
    ImmutableArray<Token> Tokens, Dictionary<int, string> Decoded, ImmutableArray<(int First, int Count)> BlockTokens)
{
    public ReadOnlySpan<char> TextOf(ArticleSource source, int token) =>
        Decoded.Count > 0 && Decoded.TryGetValue(token, out string? text) ? text : source.Text.Slice(Tokens[token].Span);
}
