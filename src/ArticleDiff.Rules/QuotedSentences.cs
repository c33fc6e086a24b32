using System.Collections.Immutable;
using ArticleDiff.Alignment;
using ArticleDiff.Facts;
using ArticleDiff.Syntax;
using ArticleDiff.Text;

namespace ArticleDiff.Rules;

/// <summary>Reads the quotations of a story for comparison.</summary>
internal static class QuotedSentences
{
    /// <summary>Words of one sentence that are compared; it bounds the work on text without stops.</summary>
    private const int LongestSentence = 300;

    /// <summary>All quoted sentences of a story, by article and place. Words held at a distance, titles and quotations in quotations are left out.</summary>
    public static List<QuotedSentence> Of(Story story)
    {
        List<QuotedSentence> all = [];
        for (int i = 0; i < story.Articles.Length; i++)
        {
            Article article = story.Articles[i];
            // Without its marks an article does not say what was quoted.
            if (HasLostMarks(article)) continue;
            ArticleFacts facts = story.FactsOf(i);
            ILookup<int, TextSpan> names = facts.Names.ToLookup(name => name.Sentence, name => name.Span);
            foreach (IGrouping<(int, int), Quotation> group in facts.Quotations.Where(IsCompared).GroupBy(quotation => (quotation.Sentence, quotation.Utterance)))
            {
                ImmutableArray<Quotation> pieces = [.. group.OrderBy(piece => piece.Span)];
                ImmutableArray<QuotedWord> words = QuotedWords.Of(article.Tree, pieces, [.. names[group.Key.Item1]]);
                if (words.Length is > 0 and <= LongestSentence) all.Add(new QuotedSentence(i, group.Key.Item1, article, pieces, words));
            }
        }

        return all;
    }

    public static bool HasLostMarks(Article article) => article.Tree.Problems.Any(problem => problem.Kind == ParseProblemKind.QuotationMarksLost);

    private static bool IsCompared(Quotation quotation) => quotation.Depth == 0 && (quotation.Kind is QuotationKind.Speech or QuotationKind.Fragment);
}
