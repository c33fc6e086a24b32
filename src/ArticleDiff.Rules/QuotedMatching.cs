using ArticleDiff.Words;

namespace ArticleDiff.Rules;

/// <summary>Finds which words of two quotations stand for each other: the best chain of matches in order, its ends free.</summary>
internal static class QuotedMatching
{
    // A content word counts three times a little word; a related one about as much as a little one, so that it fills places and draws no line by itself.
    private const double SameContent = 3, FormContent = 2.5, Meaning = 1.2, SameLittle = 1;

    /// <summary>What each new gap costs: it keeps little words from matching far away from the rest.</summary>
    private const double Gap = 0.6;

    // Tenses of one modal and forms of be, have and do; the first word of each group stands for it.
    private static readonly string[][] LittleForms =
    [
        ["be", "am", "is", "are", "was", "were", "been", "being"], ["have", "has", "had", "having"], ["do", "does", "did", "doing"],
        ["will", "would"], ["can", "could"], ["may", "might"], ["shall", "should"], ["a", "an"], ["this", "these"], ["that", "those"],
    ];

    /// <summary>How alike two words are.</summary>
    public static QuotedMatch Match(QuotedWord left, QuotedWord right)
    {
        if (QuotedContractions.Same(left.Key, right.Key) || SpellingVariants.Same(left.Key, right.Key)) return QuotedMatch.Same;
        bool content = left.Is(QuotedTraits.Content);
        if (content != right.Is(QuotedTraits.Content)) return QuotedMatch.None;
        if (!content) return LittleForms.Any(forms => forms.Contains(left.Key) && forms.Contains(right.Key)) ? QuotedMatch.Form : QuotedMatch.None;
        if (left.Is(QuotedTraits.Number) || right.Is(QuotedTraits.Number)) return QuotedMatch.None;
        if (left.Stem == right.Stem) return QuotedMatch.Form;
        if (left.Lexeme < 0 || right.Lexeme < 0) return QuotedMatch.None;
        if (left.Lexeme == right.Lexeme) return QuotedMatch.Form;
        return Lexicon.Default.Relate(left.Lexeme, right.Lexeme) switch
        {
            LexicalRelation.SameLemma => QuotedMatch.Form,
            LexicalRelation.Synonym or LexicalRelation.Derivation or LexicalRelation.DerivedSynonym => QuotedMatch.Meaning,
            _ => QuotedMatch.None,
        };
    }

    /// <summary>The matched words, in order.</summary>
    public static List<QuotedStep> Steps(QuotedSentence left, QuotedSentence right)
    {
        int rows = left.Words.Length, columns = right.Words.Length;
        // Best value of a chain that ends with the pair, and of one that ended somewhere before it and pays for the gap.
        double[,] ends = new double[rows + 1, columns + 1], open = new double[rows + 1, columns + 1];
        var matches = new QuotedMatch[rows, columns];
        for (int i = 1; i <= rows; i++)
            for (int j = 1; j <= columns; j++)
            {
                QuotedMatch match = matches[i - 1, j - 1] = Match(left.Words[i - 1], right.Words[j - 1]);
                double before = Math.Max(0, Math.Max(ends[i - 1, j - 1], open[i - 1, j - 1] - Gap));
                ends[i, j] = match == QuotedMatch.None ? double.NegativeInfinity : before + Value(match, left.Words[i - 1]);
                open[i, j] = Math.Max(ends[i, j], Math.Max(open[i - 1, j], open[i, j - 1]));
            }

        List<QuotedStep> steps = [];
        (int row, int column) = (rows, columns);
        Seek(ends, open, ref row, ref column);
        while (row > 0 && column > 0 && ends[row, column] > 0)
        {
            QuotedMatch match = matches[row - 1, column - 1];
            double rest = ends[row, column] - Value(match, left.Words[row - 1]);
            steps.Add(new QuotedStep(row - 1, column - 1, match));
            (row, column) = (row - 1, column - 1);
            // The chain begins here, goes on with the pair before, or goes on behind a gap.
            if (rest <= 0) break;
            if (ends[row, column] < open[row, column] - Gap) Seek(ends, open, ref row, ref column);
        }

        steps.Reverse();
        return steps;
    }

    // Goes back to the pair that the best open chain ended with.
    private static void Seek(double[,] ends, double[,] open, ref int row, ref int column)
    {
        while (row > 0 && column > 0 && open[row, column] > ends[row, column])
        {
            if (open[row - 1, column] >= open[row, column]) row--;
            else column--;
        }
    }

    private static double Value(QuotedMatch match, QuotedWord word) => match switch
    {
        QuotedMatch.Same => word.Is(QuotedTraits.Content) ? SameContent : SameLittle,
        QuotedMatch.Form => word.Is(QuotedTraits.Content) ? FormContent : SameLittle,
        _ => Meaning,
    };
}
