using ArticleDiff.Alignment;
using ArticleDiff.Syntax;

namespace ArticleDiff.Rules;

/// <summary>The beginning or end of a quotation that another article does not quote, with a word in it that turns or limits the rest.</summary>
/// <param name="Short">The quotation that leaves it out.</param>
/// <param name="Long">The quotation that has it.</param>
/// <param name="First">First word of what is left out.</param>
/// <param name="End">The word behind its last one.</param>
/// <param name="Word">The word that turns or limits.</param>
internal sealed record QuotedTurn(QuotedSentence Short, QuotedSentence Long, int First, int End, int Word)
{
    /// <summary>Words between a not and what it denies.</summary>
    private const int NearNegation = 4;

    /// <summary>Sentences beside the shorter quotation in which its article may say the rest in other words.</summary>
    private const int Beside = 2;

    /// <summary>Finds such a cut between two quotations, or null.</summary>
    public static QuotedTurn? Of(Story story, QuotedPair pair)
    {
        // Where a mark is missing, the end of the quotation is a guess.
        if (pair.Left.IsRecovered || pair.Right.IsRecovered || pair.Steps.Length < 3) return null;
        QuotedStep first = pair.Steps[0], last = pair.Steps[^1];
        return Find(story, pair.Right, pair.Left, first.Right, last.Right, first.Left, last.Left) ?? Find(story, pair.Left, pair.Right, first.Left, last.Left, first.Right, last.Right);
    }

    private static QuotedTurn? Find(Story story, QuotedSentence brief, QuotedSentence full, int briefFirst, int briefLast, int first, int last)
    {
        // Some words in the writer's sentence are no statement that could be cut; a sentence with its own beginning says what it says.
        if (!brief.IsSpeech) return null;
        if (briefFirst == 0 && first > 0 && Turning(full, 0, first, first) is { } head && IsLost(story, brief, full, head)) return new QuotedTurn(brief, full, 0, first, head);
        int end = full.Words.Length;
        return briefLast == brief.Words.Length - 1 && last + 1 < end && Turning(full, last + 1, end, last + 1) is { } tail && IsLost(story, brief, full, tail)
            ? new QuotedTurn(brief, full, last + 1, end, tail)
            : null;
    }

    private static int? Turning(QuotedSentence full, int first, int end, int core)
    {
        for (int i = first; i < end; i++)
        {
            QuotedWord word = full.Words[i];
            if (word.Key is "if" or "unless") return i;
            // At the beginning of a sentence it looks back to another one.
            if (word.Key == "but" && i > 0) return i;
            // A not reaches as far as its clause; behind the statement it belongs to the next one.
            if ((word.Key is "not" or "never") && i < core && core - i <= NearNegation) return i;
        }

        return null;
    }

    // The writer may have said it outside of the marks, or quoted it in the next sentence.
    private static bool IsLost(Story story, QuotedSentence brief, QuotedSentence full, int word)
    {
        ArticleTree tree = story.Articles[brief.Article].Tree;
        string key = full.Words[word].Key;
        for (int i = Math.Max(0, brief.Unit - Beside); i <= Math.Min(tree.Sentences.Length - 1, brief.Unit + Beside); i++)
            if (QuotedWords.Of(tree, tree.Sentences[i]).Any(other => Means(key, other.Key))) return false;
        return true;
    }

    private static bool Means(string word, string other) => word switch
    {
        "not" or "never" => QuotedWord.TraitsOf(other).HasFlag(QuotedTraits.Negation),
        "but" => other is "but" or "however" or "although" or "though" or "yet" or "while" or "despite",
        _ => other is "if" or "unless" or "provided" or "when" or "until" or "without" or "condition",
    };
}
