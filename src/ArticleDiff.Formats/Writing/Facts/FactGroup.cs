using System.Collections.Immutable;
using ArticleDiff.Alignment;
using ArticleDiff.Syntax;
using ArticleDiff.Text;

namespace ArticleDiff.Formats.Writing.Facts;

/// <summary>Facts of several articles that belong together, before they are put in order.</summary>
/// <param name="Fact">What people call it.</param>
/// <param name="Cells">Where it stands.</param>
internal sealed record FactGroup(string Fact, ImmutableArray<FactCell> Cells)
{
    public static FactCell Cell(Story story, int article, TextSpan span, string form)
    {
        ArticleTree tree = story.Articles[article].Tree;
        int first = tree.FindToken(span.Start), last = first;
        while (last < tree.Tokens.Length && tree.Tokens[last].Span.Start < span.End) last++;
        // What begins or ends inside of a token, such as a part of a hyphenated word, is printed as the file has it.
        bool whole = last > first && tree.Tokens[first].Span.Start == span.Start && tree.Tokens[last - 1].Span.End == span.End;
        string words = whole ? tree.DisplayText(first, last - first) : tree.Text.Slice(span).ToString();
        return new FactCell(article, new Location(tree.Text, span), form) { Words = words };
    }
}
