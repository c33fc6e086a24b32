using ArticleDiff.Alignment;
using ArticleDiff.Facts;
using ArticleDiff.Text;

namespace ArticleDiff.Evaluation.Facts;

/// <summary>How many quotations of a table were found with their exact words, and how many of these with the right speaker.</summary>
/// <param name="Count">Rows of the table whose article was read.</param>
/// <param name="Exact">Rows whose words are those of a quotation.</param>
/// <param name="Speakers">Rows whose speaker is right besides.</param>
/// <param name="Misses">What was missed, a line each.</param>
internal sealed record QuotationScore(int Count, int Exact, int Speakers, List<string> Misses)
{
    public static QuotationScore Of(List<QuotationGold> gold, Story[] stories)
    {
        int count = 0, exact = 0, speakers = 0;
        List<string> misses = [];
        foreach (Article article in stories.SelectMany(story => story.Articles))
        {
            ArticleFacts facts = ArticleFacts.Read(article.Tree);
            HashSet<Quotation> taken = [];
            foreach (QuotationGold row in gold.Where(row => Path.GetFileName(article.Tree.Text.Path).StartsWith(row.Article, StringComparison.Ordinal)))
            {
                count++;
                Quotation? found = facts.Quotations.FirstOrDefault(quotation => !taken.Contains(quotation) && HasWords(article, quotation, row.Words));
                if (found is null)
                {
                    misses.Add($"missing\t{row.Article}:{row.Unit}\t{row.Words}");
                    continue;
                }

                taken.Add(found);
                exact++;
                if (IsSpeaker(found.Speaker, row.Speaker)) speakers++;
                else misses.Add($"speaker\t{row.Article}:{row.Unit}\t{row.Words}\t{row.Speaker}\t{found.Speaker?.Name ?? "-"}");
            }

            misses.AddRange(facts.Quotations.Where(quotation => !taken.Contains(quotation) && gold.Any(row => Path.GetFileName(article.Tree.Text.Path).StartsWith(row.Article, StringComparison.Ordinal)))
                .Select(quotation => $"besides\t{article.Id}:{quotation.Sentence}\t{quotation.Kind}\t{Words(article, quotation)}"));
        }

        return new QuotationScore(count, exact, speakers, misses);
    }

    private static bool HasWords(Article article, Quotation quotation, string words)
    {
        string found = Words(article, quotation);
        return words.Length < QuotationGold.LongestWords ? found == words : found.StartsWith(words, StringComparison.Ordinal);
    }

    private static string Words(Article article, Quotation quotation) => article.Tree.Text.Content.Substring(quotation.Span.Start, quotation.Span.Length);

    /// <summary>
    /// Whether the first or last word of a person's name is in the row, or the head of other sources, which is the word before the first preposition.
    /// A pronoun alone names nobody.
    /// </summary>
    private static bool IsSpeaker(Speaker? speaker, string row)
    {
        if (speaker is null || (speaker.Kind == SpeakerKind.Pronoun && speaker.Entity < 0)) return false;
        string[] name = Fold(speaker.Name), expected = Fold(row);
        if (name.Length == 0) return false;
        if (speaker.Kind == SpeakerKind.Person || speaker.Entity >= 0) return expected.Contains(name[^1]) || expected.Contains(name[0]);
        int preposition = Array.FindIndex(name, word => word is "of" or "to" or "for" or "at" or "in" or "from" or "with");
        return expected.Contains(name[preposition > 0 ? preposition - 1 : name.Length - 1]);
    }

    private static string[] Fold(string text) =>
        [.. TextFolding.Fold(text).Split(' ', '(', ')', ',', ';', '"').Select(word => word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word).Where(word => word.Length > 0)];
}
