using System.Collections.Immutable;

namespace ArticleDiff.Syntax;

/// <summary>Cuts the blocks of an article into units.</summary>
internal static class SentenceSplitter
{
    public static SentenceSplit Split(ArticleSource source, TokenizedArticle tokenized)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        for (int b = 0; b < source.Blocks.Length; b++)
        {
            (int firstToken, int count) = tokenized.BlockTokens[b];
            int firstSentence = sentences.Count, first = -1, last = -1;
            for (int i = firstToken; i <= firstToken + count; i++)
            {
                bool end = i == firstToken + count;
                TokenKind kind = end ? TokenKind.Break : tokenized.Tokens[i].Kind;
                if (!end && kind is not (TokenKind.Space or TokenKind.Break or TokenKind.Markup))
                {
                    if (first < 0) first = i;
                    last = i;
                    continue;
                }

                bool stop = first >= 0 && (end || (kind == TokenKind.Space && last - first > 6
                    && (tokenized.TextOf(source, last) is "." or "!" or "?" || (tokenized.TextOf(source, last) is "”" && tokenized.TextOf(source, last - 1) is "." or "!" or "?"))));
                if (!stop) continue;
                sentences.Add(new Sentence(sentences.Count, UnitKind.Sentence, first, last - first + 1, b));
                first = -1;
            }

            blocks.Add(new Block(source.Blocks[b].Kind, firstToken, count, firstSentence, sentences.Count - firstSentence));
        }

        return new SentenceSplit(blocks.ToImmutable(), sentences.ToImmutable());
    }
}
