using System.Collections.Immutable;
using ArticleDiff.Text;

namespace ArticleDiff.Syntax;

/// <summary>Cuts a file into tokens that tile it.</summary>
internal static class Tokenizer
{
    public static TokenizedArticle Tokenize(ArticleSource source)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>();
        var blocks = ImmutableArray.CreateBuilder<(int, int)>(source.Blocks.Length);
        Dictionary<int, string> decoded = [];
        int at = 0;
        foreach (ContentBlock block in source.Blocks)
        {
            AddGap(source.Text, at, block.Span.Start, tokens);
            int first = tokens.Count;
            AddBlock(source.Text, block, tokens, decoded);
            at = block.Span.End;
            blocks.Add((first, tokens.Count - first));
        }

        AddGap(source.Text, at, source.Text.Length, tokens);
        return new TokenizedArticle(tokens.ToImmutable(), decoded, blocks.ToImmutable());
    }

    private static void AddGap(SourceText text, int start, int end, ImmutableArray<Token>.Builder tokens)
    {
        if (start >= end) return;
        TextSpan span = TextSpan.FromBounds(start, end);
        ReadOnlySpan<char> gap = text.Slice(span);
        TokenKind kind = !gap.IsWhiteSpace() ? TokenKind.Markup : gap.ContainsAny('\n', '\r') ? TokenKind.Break : TokenKind.Space;
        tokens.Add(new Token(kind, span));
    }

    private static void AddBlock(SourceText source, ContentBlock block, ImmutableArray<Token>.Builder tokens, Dictionary<int, string> decoded)
    {
        BlockText text = BlockText.Of(source, block);
        int fileEnd = block.Span.Start;
        TokenScanner scanner = new(text.Characters);
        while (scanner.MoveNext())
        {
            TextSpan span = text.ToFile(scanner.Start, scanner.End);
            if (span.Start < fileEnd)
            {
                // An escape that spells several characters is one piece of the file: what it spells joins the token before.
                Token before = tokens[^1];
                tokens[^1] = before with { Span = TextSpan.FromBounds(before.Span.Start, Math.Max(before.Span.End, span.End)) };
                string soFar = decoded.TryGetValue(tokens.Count - 1, out string? known) ? known : source.Slice(before.Span).ToString();
                decoded[tokens.Count - 1] = string.Concat(soFar, text.Characters[scanner.Start..scanner.End]);
                fileEnd = tokens[^1].Span.End;
                continue;
            }

            if (span.Start > fileEnd) tokens.Add(new Token(TokenKind.Markup, TextSpan.FromBounds(fileEnd, span.Start)));
            if (!text.IsPlain(scanner.Start, scanner.End)) decoded[tokens.Count] = text.Characters[scanner.Start..scanner.End].ToString();
            tokens.Add(new Token(scanner.Kind, span));
            fileEnd = span.End;
        }

        if (block.Span.End > fileEnd) tokens.Add(new Token(TokenKind.Markup, TextSpan.FromBounds(fileEnd, block.Span.End)));
    }
}
