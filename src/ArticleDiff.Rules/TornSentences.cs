using System.Collections.Frozen;
using ArticleDiff.Alignment;
using ArticleDiff.Facts;
using ArticleDiff.Syntax;
using ArticleDiff.Text;
using ArticleDiff.Words;

namespace ArticleDiff.Rules;

/// <summary>
/// Finds a reporting sentence that a full stop has torn in two: "…," the spokeswoman said. Ann Brook in a statement on Sunday. What stands behind the stop
/// has a name and an occasion and no verb.
/// </summary>
internal static class TornSentences
{
    private const int FewestWords = 3;

    private const int MostWords = 14;

    // A stray word may stand before the name; in characters.
    private const int LongestLead = 6;

    // On which occasion somebody says something.
    private static readonly FrozenSet<string> Occasions = FrozenSet.Create(StringComparer.Ordinal,
        "statement", "interview", "briefing", "conference", "letter", "speech", "message", "post", "tweet", "email", "e-mail", "testimony", "filing", "broadcast", "hearing", "video", "call");

    /// <summary>The indices of second halves, in order; the first half is the unit before.</summary>
    public static IEnumerable<int> In(Story story, int article)
    {
        ArticleTree tree = story.Articles[article].Tree;
        ArticleFacts facts = story.FactsOf(article);
        HashSet<int> withVerb = [.. facts.Clauses.Where(clause => clause.Verb.Length > 0).Select(clause => clause.Sentence)];
        ILookup<int, NameMention> names = facts.Names.ToLookup(name => name.Sentence);
        for (int i = 1; i < tree.Sentences.Length; i++)
        {
            (Sentence first, Sentence second) = (tree.Sentences[i - 1], tree.Sentences[i]);
            if (first.Kind != UnitKind.Sentence || second.Kind != UnitKind.Sentence || first.Block != second.Block || withVerb.Contains(i)) continue;
            if (names[i].Any(name => name.Span.Start - tree.SpanOf(second).Start <= LongestLead) && IsOccasion(tree, second) && EndsInReport(tree, first)) yield return i;
        }
    }

    private static bool EndsInReport(ArticleTree tree, Sentence unit)
    {
        int last = unit.FirstToken + unit.TokenCount - 1;
        if (tree.TextOf(last) is not ".") return false;
        string verb = KeyBefore(tree, unit, ref last), who = KeyBefore(tree, unit, ref last);
        // "Ann Brook said." is whole; an office or trade alone waits for its name.
        return (FunctionWords.Of(verb) & WordClass.Reporting) != 0 && (FunctionWords.Of(who) & WordClass.Role) != 0;
    }

    private static string KeyBefore(ArticleTree tree, Sentence unit, ref int token)
    {
        for (token--; token >= unit.FirstToken; token--)
            if (tree.Tokens[token].Kind is TokenKind.Word) return TextFolding.Fold(tree.TextOf(token));
            else if (tree.Tokens[token].Kind is not (TokenKind.Space or TokenKind.Break or TokenKind.Control or TokenKind.Markup)) return "";
        return "";
    }

    private static bool IsOccasion(ArticleTree tree, Sentence unit)
    {
        int words = 0;
        bool occasion = false;
        for (int i = unit.FirstToken; i < unit.FirstToken + unit.TokenCount; i++)
        {
            if (tree.Tokens[i].Kind is TokenKind.OpenQuote or TokenKind.CloseQuote) return false;
            if (tree.Tokens[i].Kind is not (TokenKind.Word or TokenKind.Number)) continue;
            words++;
            occasion |= Occasions.Contains(TextFolding.Fold(tree.TextOf(i)));
        }

        return occasion && words is >= FewestWords and <= MostWords;
    }
}
