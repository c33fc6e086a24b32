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
        UnitKind[] kinds = UnitClassifier.Classify(source, tokenized, tokens, boundary);
        for (int b = 0; b < source.Blocks.Length; b++)
        {
            (int firstToken, int count) = tokenized.BlockTokens[b];
            int firstSentence = sentences.Count;
            tokens.Load(firstToken, count);
            for (int start = 0, next; start < tokens.Count; start = next)
            {
                bool whole = kinds[b] is UnitKind.Headline or UnitKind.Timestamp || source.Blocks[b].Kind is BlockKind.Title or BlockKind.Heading or BlockKind.Byline;
                next = whole ? EndOfHeadline(tokens, start) : NextSentence(tokens, boundary, start);
                bool last = next == tokens.Count;
                int floor = start == 0 ? firstToken : sentences[^1].FirstToken + sentences[^1].TokenCount;
                int first = FirstWithControls(tokenized, tokens.TokenAt(start), floor);
                int end = EndWithControls(tokenized, tokens.TokenAt(next - 1) + 1, last ? firstToken + count : tokens.TokenAt(next), last);
                UnitKind kind = kinds[b] is UnitKind.Sentence or UnitKind.Caption or UnitKind.Headline && next - start < tokens.Count && TimeForms.IsTimestamp(tokens, start, next) ? UnitKind.Timestamp : kinds[b];
                sentences.Add(new Sentence(sentences.Count, kind, first, end - first, b));
            }

            blocks.Add(new Block(source.Blocks[b].Kind, firstToken, count, firstSentence, sentences.Count - firstSentence));
        }

        return new SentenceSplit(blocks.ToImmutable(), sentences.ToImmutable());
    }

    /// <summary>The first token of a unit: control characters before its first visible token act on it, so they belong to it.</summary>
    private static int FirstWithControls(TokenizedArticle tokenized, int first, int floor)
    {
        for (int i = floor; i < first; i++)
            if (tokenized.Tokens[i].Kind == TokenKind.Control) return i;
        return first;
    }

    /// <summary>Where the tokens of a unit end: a control character that touches its last visible token closes it; the last unit of a block takes all.</summary>
    private static int EndWithControls(TokenizedArticle tokenized, int end, int limit, bool last)
    {
        int result = end;
        for (int i = end; i < limit; i++)
        {
            TokenKind kind = tokenized.Tokens[i].Kind;
            if (kind == TokenKind.Control) result = i + 1;
            else if (!last && kind != TokenKind.Markup) break;
        }

        return result;
    }

    /// <summary>The index of the visible token that begins the next sentence, or the number of tokens.</summary>
    public static int NextSentence(VisibleTokens tokens, SentenceBoundary boundary, int start)
    {
        if (DateLineEnd(tokens, start) is > 0 and int afterDate) return afterDate;
        ListMarker opened = ListMarker.At(tokens, start);
        int i = start + opened.Length;
        // Stops and marks that a sentence opens with do not end it.
        while (i < tokens.Count && tokens.KindOf(i) is TokenKind.Punctuation or TokenKind.OpenQuote) i++;
        for (; i < tokens.Count; i++)
        {
            // The next number of the list that the sentence opened with begins the next item, stop or no stop.
            if (opened.Length > 0 && i > start + opened.Length && tokens.IsSpaced(i) && ListMarker.At(tokens, i).Continues(opened)) return i;
            if (IsClosingDate(tokens, start, i)) return i;
            if (!boundary.IsStop(i)) continue;
            int next = boundary.EndOfStop(i);
            if (next < tokens.Count && boundary.Ends(start, i, next) && HasWord(tokens, next)) return next;
            // What belongs to the stop is not looked at again, except that a word may stand in it.
            i = next - 1;
        }

        return tokens.Count;
    }

    /// <summary>The end of a full date that opens a block and runs straight into a sentence (Thursday, May 7, 2015 On Tuesday, …), or 0.</summary>
    private static int DateLineEnd(VisibleTokens tokens, int start)
    {
        if (start > 0) return 0;
        int length = TimeForms.DateLength(tokens, start);
        return length > 0 && length + 1 < tokens.Count && tokens.IsWord(length) && Abbreviations.IsStarter(tokens.TextOf(length)) ? length : 0;
    }

    /// <summary>The end of a block that is one piece: all of it, except for a date that the headline runs into.</summary>
    private static int EndOfHeadline(VisibleTokens tokens, int start)
    {
        const int LongestDate = 7;
        for (int i = Math.Max(start + 1, tokens.Count - LongestDate); i < tokens.Count; i++)
            if (IsClosingDate(tokens, start, i)) return i;
        return tokens.Count;
    }

    /// <summary>Whether a headline without a stop runs straight into the full date that closes its block.</summary>
    private static bool IsClosingDate(VisibleTokens tokens, int start, int index)
    {
        if (index == start || !TimeForms.IsWeekday(tokens, index) || index + TimeForms.DateLength(tokens, index) != tokens.Count) return false;
        ReadOnlySpan<char> before = tokens.TextOf(index - 1);
        return tokens.KindOf(index - 1) == TokenKind.CloseQuote || (tokens.IsWord(index - 1) && index - start > 2 && before is not ("on" or "of" or "by" or "until" or "till" or "since" or "for" or "from" or "to" or "before" or "after" or "last" or "next" or "late" or "early" or "this" or "and" or "or" or "through" or "is" or "was"));
    }

    /// <summary>Whether a word or number follows soon: signs alone are no sentence and stay with the one before.</summary>
    private static bool HasWord(VisibleTokens tokens, int from)
    {
        const int Reach = 12;
        for (int i = from; i < tokens.Count; i++)
            if (i - from > Reach || tokens.KindOf(i) is TokenKind.Word or TokenKind.Number) return true;
        return false;
    }
}
