using System.Collections.Immutable;
using ArticleDiff.Alignment;
using ArticleDiff.Syntax;
using DiffPlex;
using DiffPlex.Model;

namespace ArticleDiff.Formats.Writing;

/// <summary>
/// Compares the words of two linked sides. DiffPlex finds the common words over the article's own tokens; punctuation is then matched
/// beside them, so that it never weighs more than a word, and the result is cleaned up for people.
/// </summary>
public static class WordDiff
{
    /// <summary>Compares the two sides of a link.</summary>
    /// <param name="story">The story that the link belongs to.</param>
    /// <param name="link">The link.</param>
    /// <param name="options">When to clean up; the defaults when null.</param>
    public static WordDiffResult Compare(Story story, Link link, WordDiffOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(story);
        ArgumentNullException.ThrowIfNull(link);
        return Compare(story.Articles[link.Left.Article].Tree, link.Left.Sentences, story.Articles[link.Right.Article].Tree, link.Right.Sentences, options);
    }

    /// <summary>Compares units of two articles.</summary>
    /// <param name="left">The left article.</param>
    /// <param name="leftSentences">Indexes of its units, ascending.</param>
    /// <param name="right">The right article.</param>
    /// <param name="rightSentences">Indexes of its units, ascending.</param>
    /// <param name="options">When to clean up; the defaults when null.</param>
    public static WordDiffResult Compare(
        ArticleTree left, ImmutableArray<int> leftSentences, ArticleTree right, ImmutableArray<int> rightSentences, WordDiffOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        options ??= WordDiffOptions.Default;
        List<DiffToken> leftTokens = DiffToken.Read(left, leftSentences), rightTokens = DiffToken.Read(right, rightSentences);
        bool tooLong = leftTokens.Count + rightTokens.Count > options.TokenBudget;
        List<DiffPiece> pieces = tooLong
            ? [new DiffPiece(false, 0, leftTokens.Count, 0, rightTokens.Count)]
            : new DiffCleanup(leftTokens, rightTokens, options).Clean(Pieces(Match(leftTokens, rightTokens), leftTokens.Count, rightTokens.Count));

        double share = ChangedShare(pieces, leftTokens, rightTokens);
        return new WordDiffResult(Segments(pieces, left, leftTokens, right, rightTokens), share, tooLong || share > options.RewrittenShare);
    }

    /// <summary>For each left token the right token that it matches, or -1. Matches never cross.</summary>
    private static int[] Match(List<DiffToken> left, List<DiffToken> right)
    {
        int[] match = new int[left.Count];
        Array.Fill(match, -1);
        List<int> leftWords = WordsOf(left), rightWords = WordsOf(right);
        if (leftWords.Count > 0 && rightWords.Count > 0)
        {
            // The differ asks the chunker for the pieces of two texts; ours are tokens already, so two names stand for the texts.
            DiffResult diff = new Differ().CreateCustomDiffs("left", "right", false, side => side == "left" ? Keys(left, leftWords) : Keys(right, rightWords));
            int l = 0, r = 0;
            foreach (DiffBlock block in diff.DiffBlocks)
            {
                for (; l < block.DeleteStartA; l++, r++) match[leftWords[l]] = rightWords[r];
                l += block.DeleteCountA;
                r += block.InsertCountB;
            }

            for (; l < leftWords.Count; l++, r++) match[leftWords[l]] = rightWords[r];
        }

        MatchMarks(left, right, match);
        return match;
    }

    /// <summary>Matches punctuation that stands right behind or right before matched words.</summary>
    private static void MatchMarks(List<DiffToken> left, List<DiffToken> right, int[] match)
    {
        int l = -1, r = -1;
        for (int next = 0; next <= left.Count; next++)
        {
            if (next < left.Count && match[next] < 0) continue;
            int nextRight = next < left.Count ? match[next] : right.Count;
            int leftStart = l + 1, rightStart = r + 1, leftEnd = next - 1, rightEnd = nextRight - 1;
            for (; leftStart <= leftEnd && rightStart <= rightEnd && SameMark(left[leftStart], right[rightStart]); leftStart++, rightStart++)
                match[leftStart] = rightStart;
            for (; leftEnd >= leftStart && rightEnd >= rightStart && SameMark(left[leftEnd], right[rightEnd]); leftEnd--, rightEnd--)
                match[leftEnd] = rightEnd;
            (l, r) = (next, nextRight);
        }
    }

    private static bool SameMark(DiffToken left, DiffToken right) => !left.IsWord && !right.IsWord && left.Key == right.Key;

    private static List<DiffPiece> Pieces(int[] match, int leftCount, int rightCount)
    {
        List<DiffPiece> pieces = [];
        int l = 0, r = 0;
        while (l < leftCount || r < rightCount)
        {
            int leftStart = l, rightStart = r;
            while (l < leftCount && match[l] >= 0 && match[l] == r)
            {
                l++;
                r++;
            }

            if (l > leftStart) pieces.Add(new DiffPiece(true, leftStart, l, rightStart, r));
            (leftStart, rightStart) = (l, r);
            while (l < leftCount && match[l] < 0) l++;
            r = l < leftCount ? match[l] : rightCount;
            if (l > leftStart || r > rightStart) pieces.Add(new DiffPiece(false, leftStart, l, rightStart, r));
        }

        return pieces;
    }

    private static double ChangedShare(List<DiffPiece> pieces, List<DiffToken> left, List<DiffToken> right)
    {
        int changed = 0, all = left.Sum(token => token.Weight) + right.Sum(token => token.Weight);
        foreach (DiffPiece piece in pieces.Where(piece => !piece.IsEqual))
        {
            for (int i = piece.LeftStart; i < piece.LeftEnd; i++) changed += left[i].Weight;
            for (int i = piece.RightStart; i < piece.RightEnd; i++) changed += right[i].Weight;
        }

        return all == 0 ? 0 : (double)changed / all;
    }

    private static ImmutableArray<WordDiffSegment> Segments(
        List<DiffPiece> pieces, ArticleTree left, List<DiffToken> leftTokens, ArticleTree right, List<DiffToken> rightTokens)
    {
        var segments = ImmutableArray.CreateBuilder<WordDiffSegment>();
        foreach (DiffPiece piece in pieces)
        {
            if (!piece.IsEqual)
            {
                foreach ((int start, int end) in Stretches(leftTokens, piece.LeftStart, piece.LeftEnd))
                    segments.Add(new WordDiffSegment(
                        WordDiffKind.Deleted, Range(leftTokens, start, end), TokenRange.None, Text(left, leftTokens, start, end), "", leftTokens[start].IsSpaced, false));
                foreach ((int start, int end) in Stretches(rightTokens, piece.RightStart, piece.RightEnd))
                    segments.Add(new WordDiffSegment(
                        WordDiffKind.Inserted, TokenRange.None, Range(rightTokens, start, end), "", Text(right, rightTokens, start, end), false, rightTokens[start].IsSpaced));
                continue;
            }

            int from = piece.LeftStart, by = piece.RightStart - piece.LeftStart;
            for (int i = from + 1; i <= piece.LeftEnd; i++)
            {
                bool ends = i == piece.LeftEnd || leftTokens[i].Stretch != leftTokens[from].Stretch || rightTokens[i + by].Stretch != rightTokens[from + by].Stretch;
                if (!ends) continue;
                segments.Add(new WordDiffSegment(
                    WordDiffKind.Equal, Range(leftTokens, from, i), Range(rightTokens, from + by, i + by),
                    Text(left, leftTokens, from, i), Text(right, rightTokens, from + by, i + by), leftTokens[from].IsSpaced, rightTokens[from + by].IsSpaced));
                from = i;
            }
        }

        return segments.ToImmutable();
    }

    private static IEnumerable<(int Start, int End)> Stretches(List<DiffToken> tokens, int start, int end)
    {
        for (int i = start + 1; i <= end; i++)
        {
            if (i < end && tokens[i].Stretch == tokens[start].Stretch) continue;
            yield return (start, i);
            start = i;
        }
    }

    private static TokenRange Range(List<DiffToken> tokens, int start, int end) =>
        new(tokens[start].Index, tokens[end - 1].Index - tokens[start].Index + 1);

    private static string Text(ArticleTree tree, List<DiffToken> tokens, int start, int end)
    {
        TokenRange range = Range(tokens, start, end);
        return tree.DisplayText(range.First, range.Count);
    }

    private static List<int> WordsOf(List<DiffToken> tokens) => [.. Enumerable.Range(0, tokens.Count).Where(i => tokens[i].IsWord)];

    private static string[] Keys(List<DiffToken> tokens, List<int> words) => [.. words.Select(word => tokens[word].Key)];
}
