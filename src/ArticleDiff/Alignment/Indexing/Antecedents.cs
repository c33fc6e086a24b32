namespace ArticleDiff.Alignment.Indexing;

/// <summary>
/// Lets "he" or "she", before any name of its sentence, stand for the first name of the sentences before: where one outlet says "he said",
/// the other repeats the name. The pronoun keeps its place and weighs less than the name would.
/// </summary>
internal static class Antecedents
{
    private const TermFlags NoPerson = TermFlags.Country | TermFlags.GivenName | TermFlags.Inherited;

    /// <summary>Gives pronouns the terms of the names they stand for; names and given names must be known.</summary>
    public static void Apply(ArticleTerms[] articles, Vocabulary vocabulary)
    {
        foreach (ArticleTerms article in articles)
        {
            int person = -1;
            for (int row = 0; row < article.Rows; row++)
            {
                Span<Occurrence> terms = article.Editable(row);
                int first = FirstName(terms);
                if (person >= 0) Inherit(terms[..(first < 0 ? terms.Length : first)], person, vocabulary);
                if (first >= 0) person = terms[first].Term;
            }
        }
    }

    private static void Inherit(Span<Occurrence> terms, int person, Vocabulary vocabulary)
    {
        foreach (ref Occurrence occurrence in terms)
        {
            if (vocabulary.KeyOf(occurrence.Term) is not ("he" or "she")) continue;
            occurrence.Term = person;
            occurrence.Flags = (occurrence.Flags & ~(TermFlags.Function | TermFlags.Initial)) | TermFlags.Name | TermFlags.Inherited;
            return;
        }
    }

    private static int FirstName(ReadOnlySpan<Occurrence> terms)
    {
        for (int i = 0; i < terms.Length; i++)
            if ((terms[i].Flags & (TermFlags.Name | NoPerson)) == TermFlags.Name) return i;
        return -1;
    }
}
