using ArticleDiff.Words;

namespace ArticleDiff.Alignment.Indexing;

/// <summary>
/// Reads the initials of an organisation and its name as one: the World Health Organization, the WHO. A story has to say both, somewhere; which name the letters stand
/// for is told by the initials of its capitalised words, with or without the little words between them (Schwartz and Hearst, PSB 2003, look for them in brackets
/// only; in news the letters mostly stand in another sentence).
/// </summary>
internal sealed class Acronyms
{
    private const int FewestLetters = 2, MostLetters = 6;

    // At most this many characters lie between two words of one name: a space, or an ampersand between spaces.
    private const int WidestGap = 3;

    private readonly Story _story;
    private readonly ArticleTerms[] _articles;
    private readonly Vocabulary _vocabulary;

    // The letters that stand in the story, with the term they become once a name was found for them, or -1.
    private readonly Dictionary<string, int> _letters = new(StringComparer.Ordinal);

    private Acronyms(Story story, ArticleTerms[] articles, Vocabulary vocabulary) => (_story, _articles, _vocabulary) = (story, articles, vocabulary);

    /// <summary>Gives the letters and the first word of the name one term; the other words of the name weigh less, as given names do. Names must be known.</summary>
    public static void Apply(Story story, ArticleTerms[] articles, Vocabulary vocabulary)
    {
        Acronyms acronyms = new(story, articles, vocabulary);
        acronyms.CollectLetters();
        if (acronyms._letters.Count == 0) return;
        foreach (ArticleTerms article in articles)
            for (int row = 0; row < article.Rows; row++) acronyms.FindNames(article, article.Editable(row));
        acronyms.RenameLetters();
    }

    private void CollectLetters()
    {
        foreach (ArticleTerms article in _articles)
            for (int row = 0; row < article.Rows; row++)
            {
                ReadOnlySpan<Occurrence> terms = article.Row(row);
                if (IsShouted(article, terms)) continue;
                foreach (ref readonly Occurrence occurrence in terms)
                    if (LettersOf(article, occurrence) is { } letters) _letters.TryAdd(letters, -1);
            }
    }

    private void RenameLetters()
    {
        foreach (ArticleTerms article in _articles)
            for (int row = 0; row < article.Rows; row++)
            {
                Span<Occurrence> terms = article.Editable(row);
                if (IsShouted(article, terms)) continue;
                foreach (ref Occurrence occurrence in terms)
                    if (LettersOf(article, occurrence) is { } letters && _letters[letters] >= 0) Rename(ref occurrence, _letters[letters]);
            }
    }

    private static void Rename(ref Occurrence occurrence, int term)
    {
        occurrence.Term = term;
        occurrence.Flags = (occurrence.Flags & ~(TermFlags.Function | TermFlags.Role | TermFlags.GivenName | TermFlags.Reporting)) | TermFlags.Name;
    }

    /// <summary>Looks for names among the runs of capitalised words of a row.</summary>
    private void FindNames(ArticleTerms article, Span<Occurrence> terms)
    {
        for (int start = 0; start < terms.Length; start++)
        {
            if (!IsCapitalised(article, terms[start])) continue;
            (string? letters, int last) = NameAt(article, terms, start);
            if (letters is null) continue;
            if (_letters[letters] < 0) _letters[letters] = _vocabulary.Add($"@{letters.ToLowerInvariant()}.", letters);
            Rename(ref terms[start], _letters[letters]);
            foreach (ref Occurrence other in terms[(start + 1)..(last + 1)])
                if (IsCapitalised(article, other)) other.Flags |= TermFlags.Name | TermFlags.GivenName;
            start = last;
        }
    }

    /// <summary>The letters that stand in the story for the name that begins at a word, and the last word of it; of several names that begin there the longest.</summary>
    private (string? Letters, int Last) NameAt(ArticleTerms article, ReadOnlySpan<Occurrence> terms, int start)
    {
        // Some names count the little words: the DoJ.
        Span<char> capitals = stackalloc char[MostLetters], all = stackalloc char[MostLetters];
        int capitalCount = 0, allCount = 0, links = 0;
        (string? Letters, int Last) found = default;
        for (int i = start; i < terms.Length && (i == start || AreOneName(article, terms[i - 1], terms[i])); i++)
        {
            ReadOnlySpan<char> word = TextOf(article, terms[i]);
            if (IsCapitalised(article, terms[i]))
            {
                // Letters that stand for themselves are no part of a name.
                if (capitalCount == MostLetters || LettersOf(article, terms[i]) is not null) break;
                capitals[capitalCount++] = word[0];
                if (allCount + links < MostLetters) all[allCount + links] = word[0];
                allCount += links + 1;
                links = 0;
                // A further capital belongs to the name, whose initials are others then.
                bool goesOn = i + 1 < terms.Length && AreOneName(article, terms[i], terms[i + 1]) && IsCapitalised(article, terms[i + 1]);
                if (!goesOn && capitalCount > 1 && (Known(capitals[..capitalCount]) ?? (allCount <= MostLetters ? Known(all[..allCount]) : null)) is { } letters
                    && (letters.Length > FewestLetters || AreWords(article, terms[start..(i + 1)])))
                    found = (letters, i);
            }
            else if (!IsLink(word))
            {
                break;
            }
            else
            {
                if (allCount + links < MostLetters) all[allCount + links] = char.ToUpperInvariant(word[0]);
                links++;
            }
        }

        return found;
    }

    private string? Known(ReadOnlySpan<char> letters) => letters.Length >= FewestLetters && letters.ToString() is var text && _letters.ContainsKey(text) ? text : null;

    /// <summary>Whether nothing but spaces, and an ampersand at most, lies between two words.</summary>
    private bool AreOneName(ArticleTerms article, in Occurrence word, in Occurrence next)
        => next.Start - word.Span.End is >= 0 and <= WidestGap && Content(article)[word.Span.End..next.Start].TrimStart(' ').TrimStart('&').Trim().IsEmpty;

    /// <summary>Two letters are the initials of many a person; those of an organisation stand for words of the language.</summary>
    private bool AreWords(ArticleTerms article, ReadOnlySpan<Occurrence> name)
    {
        foreach (ref readonly Occurrence part in name)
            if (IsCapitalised(article, part) && Lexicon.Default.Find(TextOf(article, part).ToString().ToLowerInvariant()) < 0) return false;
        return true;
    }

    private bool IsCapitalised(ArticleTerms article, in Occurrence occurrence)
    {
        ReadOnlySpan<char> text = TextOf(article, occurrence);
        return text.Length > 1 && char.IsUpper(text[0]) && (occurrence.Flags & (TermFlags.Function | TermFlags.Number | TermFlags.Calendar | TermFlags.Inherited)) == 0;
    }

    private static bool IsLink(ReadOnlySpan<char> word) => word is "of" or "for" or "and" or "the" or "on" or "in" or "to";

    /// <summary>The letters of a word that is made of capitals, with stops or without, or null.</summary>
    private string? LettersOf(ArticleTerms article, in Occurrence occurrence)
    {
        if ((occurrence.Flags & (TermFlags.Country | TermFlags.Number)) != 0) return null;
        ReadOnlySpan<char> text = TextOf(article, occurrence);
        if (text.Length is < FewestLetters or > 2 * MostLetters) return null;
        Span<char> letters = stackalloc char[2 * MostLetters];
        int count = 0;
        foreach (char c in text)
        {
            if (c is >= 'A' and <= 'Z') letters[count++] = c;
            else if (c != '.') return null;
        }

        return count is < FewestLetters or > MostLetters ? null : letters[..count].ToString();
    }

    /// <summary>Whether a row is written in capitals throughout, as some headlines are.</summary>
    private bool IsShouted(ArticleTerms article, ReadOnlySpan<Occurrence> terms)
    {
        foreach (ref readonly Occurrence occurrence in terms)
            foreach (char c in TextOf(article, occurrence))
                if (char.IsLower(c)) return false;
        return true;
    }

    private ReadOnlySpan<char> TextOf(ArticleTerms article, in Occurrence occurrence) => Content(article).Slice(occurrence.Start, occurrence.Length);

    private ReadOnlySpan<char> Content(ArticleTerms article) => _story.Articles[article.Article].Tree.Text.Content;
}
