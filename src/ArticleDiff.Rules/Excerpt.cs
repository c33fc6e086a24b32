using System.Text;
using ArticleDiff.Alignment;
using ArticleDiff.Syntax;
using ArticleDiff.Text;

namespace ArticleDiff.Rules;

/// <summary>Words of an article as messages show them: short, in quotation marks, with a name for the article that no other one has.</summary>
internal static class Excerpt
{
    /// <summary>Characters of one excerpt, without the marks; two of them leave room for the rest of a message of 300.</summary>
    private const int Longest = 70;

    /// <summary>What messages call an article: its label, and its id as well where two articles have one label.</summary>
    public static string LabelOf(Story story, int article)
    {
        string label = story.Articles[article].Label;
        return story.Articles.Count(other => other.Label == label) > 1 ? $"{label}, {story.Articles[article].Id}" : label;
    }

    /// <summary>The words of a clause, cut around its predicate when it is long.</summary>
    public static string Quote(Story story, StoryClause clause) => Quote(story.Articles[clause.Article].Tree, clause.Clause.Span, clause.Clause.Predicate);

    /// <summary>The words of a span, cut to what stands around its most telling words when it is long.</summary>
    public static string Quote(ArticleTree tree, TextSpan span, TextSpan core)
    {
        (int first, int last) = TokensOf(tree, span);
        (int coreFirst, int coreLast) = core.IsEmpty ? (first, first) : TokensOf(tree, core);
        if (last - first < 2 || Length(tree, first, last) <= Longest) return $"“{tree.DisplayText(first, last - first + 1)}”";
        int from = Math.Clamp(coreFirst, first, last), to = Math.Clamp(coreLast, from, last);
        bool grown = true;
        while (grown)
        {
            grown = false;
            if (to < last && Length(tree, from, to + 1) <= Longest) (to, grown) = (to + 1, true);
            if (from > first && Length(tree, from - 1, to) <= Longest) (from, grown) = (from - 1, true);
        }

        StringBuilder text = new("“");
        if (from > first) text.Append("… ");
        text.Append(tree.DisplayText(from, to - from + 1).Trim());
        if (to < last) text.Append(" …");
        return text.Append('”').ToString();
    }

    private static int Length(ArticleTree tree, int first, int last) => tree.Tokens[last].Span.End - tree.Tokens[first].Span.Start;

    private static (int First, int Last) TokensOf(ArticleTree tree, TextSpan span)
    {
        int first = Math.Min(tree.FindToken(span.Start), tree.Tokens.Length - 1), last = first;
        while (last + 1 < tree.Tokens.Length && tree.Tokens[last + 1].Span.End <= span.End) last++;
        return (first, last);
    }
}
