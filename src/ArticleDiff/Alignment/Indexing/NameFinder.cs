namespace ArticleDiff.Alignment.Indexing;

/// <summary>
/// Finds out which terms are names in a story, and which part of a name its bearer goes by. A story says so itself: names keep their
/// capital inside sentences, and of "Jane Roe" the part that stands alone elsewhere is the one that counts.
/// </summary>
internal sealed class NameFinder
{
    // At most this many characters lie between two parts of one name: a space, or a stop and a space.
    public const int WidestGap = 2;

    private readonly int[] _capitals;
    private readonly int[] _small;
    private readonly int[] _alone;

    private NameFinder(int terms) => (_capitals, _small, _alone) = (new int[terms], new int[terms], new int[terms]);

    public static void Apply(ArticleTerms[] articles, int terms)
    {
        NameFinder finder = new(terms);
        foreach (ArticleTerms article in articles) finder.CountCapitals(article);
        foreach (ArticleTerms article in articles) finder.MarkInitials(article);
        foreach (ArticleTerms article in articles) ForEachName(article, finder.CountAlone);
        foreach (ArticleTerms article in articles) ForEachName(article, finder.MarkGivenNames);
    }

    private void CountCapitals(ArticleTerms article)
    {
        foreach (ref readonly Occurrence occurrence in article.All)
        {
            if ((occurrence.Flags & TermFlags.Initial) != 0) continue;
            if ((occurrence.Flags & TermFlags.Name) != 0) _capitals[occurrence.Term]++;
            else _small[occurrence.Term]++;
        }
    }

    /// <summary>A word that begins a sentence is a name when it is one elsewhere, and no name is a word that is mostly written small.</summary>
    private void MarkInitials(ArticleTerms article)
    {
        foreach (ref Occurrence occurrence in article.All)
        {
            const TermFlags Never = TermFlags.Function | TermFlags.Number | TermFlags.Calendar | TermFlags.Role;
            if ((occurrence.Flags & TermFlags.Initial) != 0 && (occurrence.Flags & Never) == 0 && _capitals[occurrence.Term] > _small[occurrence.Term])
                occurrence.Flags |= TermFlags.Name;
            else if ((occurrence.Flags & TermFlags.Name) != 0 && _small[occurrence.Term] > 2 * _capitals[occurrence.Term])
                occurrence.Flags &= ~TermFlags.Name;
        }
    }

    private void CountAlone(Span<Occurrence> name)
    {
        if (name.Length == 1) _alone[name[0].Term]++;
    }

    private void MarkGivenNames(Span<Occurrence> name)
    {
        if (name.Length < 2) return;
        int most = 0;
        foreach (ref readonly Occurrence part in name) most = Math.Max(most, _alone[part.Term]);
        foreach (ref Occurrence part in name)
            if (3 * _alone[part.Term] < most) part.Flags |= TermFlags.GivenName;
    }

    private static void ForEachName(ArticleTerms article, SpanAction action)
    {
        for (int row = 0; row < article.Rows; row++)
        {
            Span<Occurrence> terms = article.Editable(row);
            for (int start = 0, end; start < terms.Length; start = end)
            {
                end = start + 1;
                if ((terms[start].Flags & TermFlags.Name) == 0) continue;
                while (end < terms.Length && (terms[end].Flags & TermFlags.Name) != 0 && terms[end].Start - terms[end - 1].Span.End <= WidestGap) end++;
                action(terms[start..end]);
            }
        }
    }

    private delegate void SpanAction(Span<Occurrence> name);
}
