using System.Collections.Immutable;
using ArticleDiff.Alignment;
using ArticleDiff.Syntax;

namespace ArticleDiff.Formats.Writing.Svg;

/// <summary>One side of a picture of ribbons: the body units of an article, a row each.</summary>
/// <param name="Article">The article.</param>
/// <param name="Units">Indexes of its body units, ascending.</param>
/// <param name="Linked">Of each row, whether its unit has a link on the other side.</param>
internal sealed record RibbonSide(Article Article, ImmutableArray<int> Units, ImmutableArray<bool> Linked)
{
    private const int LongestWords = 46;

    public static RibbonSide Of(Article article, IEnumerable<int> linked)
    {
        HashSet<int> all = [.. linked];
        ImmutableArray<int> units = [.. article.Tree.Sentences.Where(unit => unit.IsBody).Select(unit => unit.Index)];
        return new RibbonSide(article, units, [.. units.Select(all.Contains)]);
    }

    /// <summary>The row of a unit.</summary>
    public int RowOf(int unit) => Units.BinarySearch(unit);

    /// <summary>As many first words of a row's unit as fit beside its bar.</summary>
    public string Words(int row)
    {
        Sentence unit = Article.Tree.Sentences[Units[row]];
        string text = Article.Tree.DisplayText(unit);
        if (text.Length <= LongestWords) return text;
        int end = text.LastIndexOf(' ', LongestWords - 1);
        // A word longer than the line is cut, but never inside of a character.
        if (end <= 0) end = char.IsHighSurrogate(text[LongestWords - 1]) ? LongestWords - 1 : LongestWords;
        return text[..end] + " …";
    }
}
