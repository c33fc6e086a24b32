using ArticleDiff.Alignment;
using ArticleDiff.Syntax;
using ArticleDiff.Text;

namespace ArticleDiff.Formats.Writing.Findings;

/// <summary>The words that a finding points at, with the rest of their sentence, for people.</summary>
/// <param name="Article">The article.</param>
/// <param name="Unit">The unit in which the words begin, or null when they begin in none.</param>
/// <param name="Line">One-based line of the first character.</param>
/// <param name="Before">What the unit says before the words; it ends in a space when one stands there.</param>
/// <param name="Words">The words; empty when the finding points at no text.</param>
/// <param name="After">What the unit says behind them; it begins with a space when one stands there.</param>
public sealed record FindingPlace(Article Article, Sentence? Unit, int Line, string Before, string Words, string After)
{
    /// <summary>Reads the place of a location.</summary>
    /// <returns>The place, or null when the location lies in no article of the story.</returns>
    public static FindingPlace? Of(Story story, Location location)
    {
        ArgumentNullException.ThrowIfNull(story);
        int article = ArticleOf(story, location);
        if (article < 0) return null;
        ArticleTree tree = story.Articles[article].Tree;
        Sentence? unit = UnitAt(tree, location.Span.Start);
        int line = location.Source.PositionOf(location.Span.Start).Line + 1;
        int first = tree.FindToken(location.Span.Start), end = first;
        while (end < tree.Tokens.Length && tree.Tokens[end].Span.Start < location.Span.End) end++;
        if (location.Span.IsEmpty || unit is not { } sentence)
            return new FindingPlace(story.Articles[article], unit, line, "", location.Span.IsEmpty ? "" : tree.DisplayText(first, end - first), "");

        int unitEnd = sentence.FirstToken + sentence.TokenCount;
        string before = tree.DisplayText(sentence.FirstToken, first - sentence.FirstToken);
        string after = end < unitEnd ? tree.DisplayText(end, unitEnd - end) : "";
        if (before.Length > 0 && IsSpaced(tree, sentence.FirstToken, first, -1)) before += " ";
        if (after.Length > 0 && IsSpaced(tree, end, unitEnd, 1)) after = " " + after;
        return new FindingPlace(story.Articles[article], unit, line, before, tree.DisplayText(first, end - first), after);
    }

    /// <summary>The index of the article of a location, or -1.</summary>
    internal static int ArticleOf(Story story, Location location)
    {
        for (int a = 0; a < story.Articles.Length; a++)
            if (ReferenceEquals(story.Articles[a].Tree.Text, location.Source)) return a;
        return -1;
    }

    /// <summary>The unit that an offset stands in, or null.</summary>
    internal static Sentence? UnitAt(ArticleTree tree, int offset)
    {
        int low = 0, high = tree.Sentences.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (tree.SpanOf(tree.Sentences[middle]).End <= offset) low = middle + 1;
            else high = middle;
        }

        return low < tree.Sentences.Length && tree.SpanOf(tree.Sentences[low]).Start <= offset ? tree.Sentences[low] : null;
    }

    // Whether a space is the nearest visible thing at the border of a stretch, seen from its first token (1) or its last one (-1).
    private static bool IsSpaced(ArticleTree tree, int first, int end, int step)
    {
        for (int i = step > 0 ? first : end - 1; i >= first && i < end; i += step)
            if (tree.Tokens[i].Kind != TokenKind.Markup) return tree.Tokens[i].Kind is TokenKind.Space or TokenKind.Break;
        return false;
    }
}
