using System.Collections.Immutable;

namespace ArticleDiff.Syntax;

/// <summary>
/// Cuts the blocks of an article into units, by the rules of news prose, in time linear in the number of tokens. A block whose kind makes it one
/// piece (a title, a heading, a byline, a timestamp) is one unit; in all others sentences are told apart, and every unit has the kind of its block.
/// </summary>
internal static class SentenceSplitter
{
    public static SentenceSplit Split(ArticleSource source, TokenizedArticle tokenized)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>(source.Blocks.Length);
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        VisibleTokens tokens = new(source, tokenized);
        SentenceBoundary boundary = new(tokens, InformalStyle.IsFound(source, tokenized));
        UnitKind[] kinds = UnitClassifier.Classify(source, tokenized);
        for (int b = 0; b < source.Blocks.Length; b++)
        {
            (int firstToken, int count) = tokenized.BlockTokens[b];
            int firstSentence = sentences.Count;
            tokens.Load(firstToken, count);
            for (int start = 0, next; start < tokens.Count; start = next)
            {
                bool whole = kinds[b] is UnitKind.Headline or UnitKind.Byline or UnitKind.Timestamp or UnitKind.Kicker or UnitKind.Subheading;
                next = whole ? tokens.Count : NextSentence(tokens, boundary, start);
                int end = next == tokens.Count ? WithoutOrnament(tokens, start) : next;
                int first = tokens.TokenAt(start);
                sentences.Add(new Sentence(sentences.Count, kinds[b], first, tokens.TokenAt(end - 1) - first + 1, b));
            }

            blocks.Add(new Block(source.Blocks[b].Kind, firstToken, count, firstSentence, sentences.Count - firstSentence));
        }

        return new SentenceSplit(blocks.ToImmutable(), sentences.ToImmutable());
    }

    /// <summary>The index of the visible token that begins the next sentence, or the number of tokens.</summary>
    private static int NextSentence(VisibleTokens tokens, SentenceBoundary boundary, int start)
    {
        ListMarker opened = ListMarker.At(tokens, start);
        for (int i = start + opened.Length; i < tokens.Count; i++)
        {
            // The next number of the list that the sentence opened with begins the next item, stop or no stop.
            if (opened.Length > 0 && i > start + opened.Length && tokens.IsSpaced(i) && ListMarker.At(tokens, i).Continues(opened)) return i;
            if (!boundary.IsStop(i)) continue;
            int next = boundary.EndOfStop(i);
            if (next < tokens.Count && boundary.Ends(start, i, next) && HasWord(tokens, next)) return next;
            // What belongs to the stop is not looked at again, except that a word may stand in it.
            i = next - 1;
        }

        return tokens.Count;
    }

    /// <summary>Whether a word or number follows soon: signs alone are no sentence and stay with the one before.</summary>
    private static bool HasWord(VisibleTokens tokens, int from)
    {
        const int Reach = 12;
        for (int i = from; i < tokens.Count; i++)
            if (i - from > Reach || tokens.KindOf(i) is TokenKind.Word or TokenKind.Number) return true;
        return false;
    }

    /// <summary>Leaves out the sign that closes an article or refers to a note (†, ■) when it stands alone behind the last stop.</summary>
    private static int WithoutOrnament(VisibleTokens tokens, int start)
    {
        int end = tokens.Count;
        while (end - 2 > start && tokens.IsSpaced(end - 1) && tokens.TextOf(end - 1) is "†" or "‡" or "■" or "□" or "◆" or "●" or "♦" or "∎" or "§") end--;
        return end;
    }
}
