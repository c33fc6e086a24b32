using ArticleDiff.Alignment;
using ArticleDiff.Facts;
using ArticleDiff.Syntax;
using ArticleDiff.Text;
using ArticleDiff.Words;

namespace ArticleDiff.Formats.Writing.Facts;

/// <summary>Quotations of one utterance in all articles: they share most content words of the shorter one, or enough of them in linked sentences.</summary>
internal static class QuoteGroups
{
    // Share of the content words of the shorter quotation that both must have, in any sentences and in linked ones.
    private const double Shared = 0.6, SharedLinked = 0.3;

    // A quotation with fewer content words needs all of them.
    private const int FewWords = 2;

    public static IEnumerable<FactGroup> Of(StoryAlignment alignment)
    {
        Story story = alignment.Story;
        List<Entry> entries = [];
        for (int article = 0; article < story.Articles.Length; article++)
            foreach (Quotation quotation in story.FactsOf(article).Quotations) entries.Add(Entry.Of(story, article, quotation));
        HashSet<(SentenceId, SentenceId)> linked = [.. alignment.Links.SelectMany(link => link.Left.Ids.SelectMany(left => link.Right.Ids.Select(right => (left, right))))];
        int[] leader = [.. Enumerable.Range(0, entries.Count)];
        Dictionary<string, List<int>> index = new(StringComparer.Ordinal);
        for (int i = 0; i < entries.Count; i++)
        {
            foreach (int candidate in entries[i].Content.SelectMany(word => index.GetValueOrDefault(word) ?? []).Distinct().Order())
                if (BelongTogether(entries[candidate], entries[i], linked)) Join(leader, candidate, i);
            foreach (string word in entries[i].Content)
            {
                if (!index.TryGetValue(word, out List<int>? list)) index.Add(word, list = []);
                list.Add(i);
            }
        }

        return Enumerable.Range(0, entries.Count).GroupBy(i => Root(leader, i)).Select(group =>
        {
            Entry first = entries[group.OrderBy(i => entries[i].Article == story.ReferenceIndex ? 0 : 1).ThenBy(i => i).First()];
            return new FactGroup(first.Cell.Words, [.. group.Select(i => entries[i].Cell)]);
        });
    }

    private static bool BelongTogether(Entry left, Entry right, HashSet<(SentenceId, SentenceId)> linked)
    {
        if (left.Article == right.Article) return false;
        int shorter = Math.Min(left.Content.Count, right.Content.Count);
        int shared = left.Content.Count(right.Content.Contains);
        if (shared == shorter && shared > 0 && (shared > 1 || left.Cell.Form == right.Cell.Form)) return true;
        if (shorter <= FewWords) return false;
        bool link = linked.Contains((new(left.Article, left.Sentence), new(right.Article, right.Sentence)));
        return shared >= shorter * (link ? SharedLinked : Shared);
    }

    private static void Join(int[] leader, int left, int right)
    {
        (int a, int b) = (Root(leader, left), Root(leader, right));
        leader[Math.Max(a, b)] = Math.Min(a, b);
    }

    private static int Root(int[] leader, int index)
    {
        while (leader[index] != index) index = leader[index] = leader[leader[index]];
        return index;
    }

    private sealed record Entry(int Article, int Sentence, FactCell Cell, HashSet<string> Content)
    {
        public static Entry Of(Story story, int article, Quotation quotation)
        {
            ArticleTree tree = story.Articles[article].Tree;
            List<string> words = [];
            for (int i = tree.FindToken(quotation.Span.Start); i < tree.Tokens.Length && tree.Tokens[i].Span.Start < quotation.Span.End; i++)
                if (tree.Tokens[i].Kind is TokenKind.Word or TokenKind.Number) words.Add(TextFolding.Fold(tree.TextOf(i)));
            HashSet<string> content = [.. words.Where(word => (FunctionWords.Of(word) & WordClass.Stop) == 0)];
            return new Entry(article, quotation.Sentence, FactGroup.Cell(story, article, quotation.Span, string.Join(' ', words)), content);
        }
    }
}
