using System.Buffers;
using ArticleDiff.Words;

namespace ArticleDiff.Rules;

/// <summary>Finds which words of two quotations stand for each other: the best chain of matches in order, its ends free.</summary>
internal static class QuotedMatching
{
    // A content word counts three times a little word; a related one about as much as a little one, so that it fills places and draws no line by itself.
    private const double SameContent = 3, FormContent = 2.5, Meaning = 1.2, SameLittle = 1;

    /// <summary>What each new gap costs: it keeps little words from matching far away from the rest.</summary>
    private const double Gap = 0.6;

    /// <summary>How alike two words are.</summary>
    public static QuotedMatch Match(QuotedWord left, QuotedWord right)
    {
        if (QuotedContractions.Same(left.Key, right.Key) || SpellingVariants.Same(left.Key, right.Key)) return QuotedMatch.Same;
        bool content = left.Is(QuotedTraits.Content);
        if (content != right.Is(QuotedTraits.Content)) return QuotedMatch.None;
        if (!content) return LittleFormOf(left.Key) is var form and > 0 && form == LittleFormOf(right.Key) ? QuotedMatch.Form : QuotedMatch.None;
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
        ReadOnlySpan<QuotedWord> rowWords = left.Words.AsSpan(), columnWords = right.Words.AsSpan();
        if (AreSame(rowWords, columnWords)) return [.. Enumerable.Range(0, rowWords.Length).Select(i => new QuotedStep(i, i, QuotedMatch.Same))];
        int rows = rowWords.Length, width = columnWords.Length + 1, cells = (rows + 1) * width;
        double[] ends = ArrayPool<double>.Shared.Rent(cells), open = ArrayPool<double>.Shared.Rent(cells);
        QuotedMatch[] matches = ArrayPool<QuotedMatch>.Shared.Rent(cells);
        Fill(rowWords, columnWords, new Chains(width, ends, open, matches));
        List<QuotedStep> steps = Trace(rowWords, new Chains(width, ends, open, matches), rows, width - 1);
        ArrayPool<double>.Shared.Return(ends);
        ArrayPool<double>.Shared.Return(open);
        ArrayPool<QuotedMatch>.Shared.Return(matches);
        return steps;
    }

    // The same words in the same order have one best chain, and most quotations are copied.
    private static bool AreSame(ReadOnlySpan<QuotedWord> left, ReadOnlySpan<QuotedWord> right)
    {
        if (left.Length != right.Length) return false;
        for (int i = 0; i < left.Length; i++)
            if (left[i].Key != right[i].Key) return false;
        return true;
    }

    private static void Fill(ReadOnlySpan<QuotedWord> left, ReadOnlySpan<QuotedWord> right, Chains chains)
    {
        int width = chains.Width;
        chains.Ends.AsSpan(0, width).Clear();
        chains.Open.AsSpan(0, width).Clear();
        for (int i = 1; i <= left.Length; i++)
        {
            int row = i * width, above = row - width;
            chains.Ends[row] = chains.Open[row] = 0;
            for (int j = 1; j < width; j++)
            {
                QuotedMatch match = chains.Matches[row + j] = Match(left[i - 1], right[j - 1]);
                double before = Math.Max(0, Math.Max(chains.Ends[above + j - 1], chains.Open[above + j - 1] - Gap));
                double end = chains.Ends[row + j] = match == QuotedMatch.None ? double.NegativeInfinity : before + Value(match, left[i - 1]);
                chains.Open[row + j] = Math.Max(end, Math.Max(chains.Open[above + j], chains.Open[row + j - 1]));
            }
        }
    }

    private static List<QuotedStep> Trace(ReadOnlySpan<QuotedWord> left, Chains chains, int row, int column)
    {
        List<QuotedStep> steps = [];
        int width = chains.Width, at = Seek(chains, (row * width) + column);
        while (at >= width && at % width > 0 && chains.Ends[at] > 0)
        {
            QuotedMatch match = chains.Matches[at];
            (row, column) = ((at / width) - 1, (at % width) - 1);
            double rest = chains.Ends[at] - Value(match, left[row]);
            steps.Add(new QuotedStep(row, column, match));
            at -= width + 1;
            // The chain begins here, goes on with the pair before, or goes on behind a gap.
            if (rest <= 0) break;
            if (chains.Ends[at] < chains.Open[at] - Gap) at = Seek(chains, at);
        }

        steps.Reverse();
        return steps;
    }

    // Goes back to the pair that the best open chain ended with.
    private static int Seek(Chains chains, int at)
    {
        while (at >= chains.Width && at % chains.Width > 0 && chains.Open[at] > chains.Ends[at])
            at -= chains.Open[at - chains.Width] >= chains.Open[at] ? chains.Width : 1;
        return at;
    }

    // Tenses of one modal and forms of be, have and do: the group of a little word, or 0.
    private static int LittleFormOf(string key) => key switch
    {
        "be" or "am" or "is" or "are" or "was" or "were" or "been" or "being" => 1,
        "have" or "has" or "had" or "having" => 2,
        "do" or "does" or "did" or "doing" => 3,
        "will" or "would" => 4,
        "can" or "could" => 5,
        "may" or "might" => 6,
        "shall" or "should" => 7,
        "a" or "an" => 8,
        "this" or "these" => 9,
        "that" or "those" => 10,
        _ => 0,
    };

    private static double Value(QuotedMatch match, QuotedWord word) => match switch
    {
        QuotedMatch.Same => word.Is(QuotedTraits.Content) ? SameContent : SameLittle,
        QuotedMatch.Form => word.Is(QuotedTraits.Content) ? FormContent : SameLittle,
        _ => Meaning,
    };

    /// <summary>Best values of chains by pair of words, row by row, with a row and a column of zeros before the first.</summary>
    /// <param name="Width">Places in a row.</param>
    /// <param name="Ends">The best value of a chain that ends with the pair.</param>
    /// <param name="Open">The best value of one that ended there or somewhere before.</param>
    /// <param name="Matches">How alike the two words are.</param>
    private readonly record struct Chains(int Width, double[] Ends, double[] Open, QuotedMatch[] Matches);
}
