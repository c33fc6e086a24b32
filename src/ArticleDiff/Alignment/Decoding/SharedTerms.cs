using ArticleDiff.Alignment.Indexing;
using ArticleDiff.Alignment.Similarity;

namespace ArticleDiff.Alignment.Decoding;

/// <summary>
/// How much two articles as wholes have in common: two reports on one event name the same people and places, two reports on events of one kind
/// share its words and not its names.
/// </summary>
internal sealed class SharedTerms
{
    // See docs/thresholds.md: beyond the most, more says no more; a few sentences are taken as if they had shared a part of further terms.
    public const double MostNames = 0.5, MostWords = 0.3;

    private const double NamePadding = 2, WordPadding = 4, PaddingShare = 0.3, PerUnit = 20;
    private const float LeastSimilarity = 0.7f;

    private readonly double[,] _names, _words;

    /// <summary>Counts the terms of all articles.</summary>
    public SharedTerms(StoryTerms terms, TermRelations relations)
    {
        (bool[] names, bool[] words) = Kinds(terms);
        List<(int Term, int Rows)>[] counts = [.. terms.Articles.Select(article => Count(article, terms.Vocabulary.Count))];
        (_names, _words) = (new double[counts.Length, counts.Length], new double[counts.Length, counts.Length]);
        // Marked by a number of its own for each article, so that nothing need be cleared. A term is marked by those that are close to it.
        int[] marks = new int[terms.Vocabulary.Count];
        for (int other = 0; other < counts.Length; other++)
        {
            foreach ((int term, _) in counts[other])
            {
                marks[term] = other + 1;
                foreach (RelatedTerm related in relations.Of(term))
                    if (related.Similarity >= LeastSimilarity) marks[related.Term] = other + 1;
            }

            for (int article = 0; article < counts.Length; article++)
            {
                if (article == other) continue;
                _names[article, other] = Covered(counts[article], names, NamePadding, marks, other + 1);
                _words[article, other] = Covered(counts[article], words, WordPadding, marks, other + 1);
            }
        }
    }

    /// <summary>Share of the names of an article, each as often as sentences have it, that the other one has too; of both shares the smaller one.</summary>
    public double Names(int left, int right) => Less(_names, left, right, MostNames);

    /// <summary>The same of the words that are no names, close ones taken for the same.</summary>
    public double Words(int left, int right) => Less(_words, left, right, MostWords);

    private static double Less(double[,] covered, int left, int right, double most) =>
        Steps.Round(Math.Min(most, Math.Min(covered[left, right], covered[right, left])), PerUnit);

    private static double Covered(List<(int Term, int Rows)> counts, bool[] kind, double padding, int[] marks, int mark)
    {
        double covered = 0, all = 0;
        foreach ((int term, int rows) in counts)
        {
            if (!kind[term]) continue;
            all += rows;
            if (marks[term] == mark) covered += rows;
        }

        return (covered + padding * PaddingShare) / (all + padding);
    }

    private static List<(int Term, int Rows)> Count(ArticleTerms article, int terms)
    {
        int[] rows = new int[terms], last = new int[terms];
        for (int row = 0; row < article.Rows; row++)
            foreach (ref readonly Occurrence occurrence in article.Row(row))
            {
                if (last[occurrence.Term] == row + 1) continue;
                last[occurrence.Term] = row + 1;
                rows[occurrence.Term]++;
            }

        List<(int Term, int Rows)> counts = [];
        for (int term = 0; term < terms; term++)
            if (rows[term] > 0) counts.Add((term, rows[term]));
        return counts;
    }

    /// <summary>Which terms are names in most of their places, given names left out, and which are neither names nor function words.</summary>
    private static (bool[] Names, bool[] Words) Kinds(StoryTerms terms)
    {
        int count = terms.Vocabulary.Count;
        int[] all = new int[count], named = new int[count], given = new int[count];
        bool[] function = new bool[count];
        foreach (ArticleTerms article in terms.Articles)
            foreach (ref readonly Occurrence occurrence in article.All)
            {
                all[occurrence.Term]++;
                if ((occurrence.Flags & TermFlags.Name) != 0) named[occurrence.Term]++;
                if ((occurrence.Flags & TermFlags.GivenName) != 0) given[occurrence.Term]++;
                function[occurrence.Term] |= !occurrence.IsContent;
            }

        bool[] names = new bool[count], words = new bool[count];
        for (int term = 0; term < count; term++)
        {
            names[term] = 2 * named[term] > all[term] && !function[term] && 2 * given[term] < all[term];
            words[term] = 2 * named[term] <= all[term] && !function[term];
        }

        return (names, words);
    }
}
