using System.Collections.Immutable;
using ArticleDiff.Alignment;
using ArticleDiff.Facts;
using ArticleDiff.Syntax;
using ArticleDiff.Text;

namespace ArticleDiff.Rules;

/// <summary>Finds two sentences of one article that count the same things in the same words and give two numbers.</summary>
internal static class OwnCounts
{
    /// <summary>Content words, beside number and noun, that both sentences have.</summary>
    private const int SharedWords = 3;

    /// <summary>Of the content words of the shorter sentence, how many of a hundred the other one has.</summary>
    private const int SharedPercent = 70;

    /// <summary>The same of the longer one: a sentence that tells much else may count other things of the kind.</summary>
    private const int SharedPercentOfLonger = 50;

    /// <summary>Counts of one noun that are compared with one another; it bounds the work on long texts.</summary>
    private const int MostOfOneNoun = 30;

    // Words that make a second number one of other things, or of a part.
    private static readonly string[] Others = ["another", "other", "others", "more", "fewer", "additional", "further", "remaining", "rest", "each", "both", "of"];

    // Words that make a number of a sentence one over several events or up to a day.
    private static readonly string[] Totals = ["total", "altogether", "overall", "combined", "far", "since"];

    /// <summary>The number and noun of the earlier sentence and of the later one.</summary>
    public static IEnumerable<(TextSpan First, TextSpan Second)> Of(Story story, int article)
    {
        ArticleTree tree = story.Articles[article].Tree;
        ArticleFacts facts = story.FactsOf(article);
        HashSet<int> timed = [.. facts.Dates.Select(date => date.Sentence)];
        Dictionary<int, HashSet<string>> known = [];
        Quantity[] counts = [.. facts.Quantities.Where(count => count is { Kind: QuantityKind.Count, Bound: QuantityBound.Exact } && count.Low == count.High && count.Head.Length > 0
            && tree.Sentences[count.Sentence].IsBody && !timed.Contains(count.Sentence) && !IsOfOthers(story.Articles[article], count))];
        foreach (IGrouping<string, Quantity> group in counts.GroupBy(count => count.Head, StringComparer.Ordinal))
        {
            Quantity[] own = [.. group.Take(MostOfOneNoun)];
            for (int i = 0; i < own.Length; i++)
                for (int j = i + 1; j < own.Length; j++)
                    if (own[i].Sentence != own[j].Sentence && own[i].Low != own[j].Low && IsOnly(counts, own[i]) && IsOnly(counts, own[j]) && AreAlike(Words(own[i].Sentence), Words(own[j].Sentence)))
                        yield return (WithNoun(own[i]), WithNoun(own[j]));
        }

        HashSet<string> Words(int unit)
        {
            if (known.TryGetValue(unit, out HashSet<string>? words)) return words;
            return known[unit] = [.. QuotedWords.Of(tree, tree.Sentences[unit]).Where(word => word.Is(QuotedTraits.Content) && !word.Is(QuotedTraits.Number)).Select(word => word.Stem)];
        }
    }

    private static bool AreAlike(HashSet<string> left, HashSet<string> right)
    {
        int shared = left.Count(right.Contains);
        // One of the shared words is the noun.
        return shared > SharedWords && shared * 100 >= Math.Min(left.Count, right.Count) * SharedPercent && shared * 100 >= Math.Max(left.Count, right.Count) * SharedPercentOfLonger;
    }

    /// <summary>Whether a sentence counts these things once: two counts in one sentence are of two kinds.</summary>
    private static bool IsOnly(Quantity[] counts, Quantity count) => counts.Count(other => other.Sentence == count.Sentence && other.Head == count.Head) == 1;

    private static bool IsOfOthers(Article article, Quantity count)
    {
        UnitTokens tokens = new(article, count.Sentence);
        int first = tokens.At(count.Span.Start), last = tokens.At(Math.Max(count.Span.End, count.Noun.End) - 1);
        for (int i = first - 1; i <= last + 1; i++)
            if (Others.Contains(tokens.KeyOf(i))) return true;
        for (int i = 0; i < tokens.Count; i++)
            if (Totals.Contains(tokens.KeyOf(i))) return true;
        return false;
    }

    private static TextSpan WithNoun(Quantity count) => count.Noun.IsEmpty ? count.Span
        : TextSpan.FromBounds(Math.Min(count.Span.Start, count.Noun.Start), Math.Max(count.Span.End, count.Noun.End));
}
