using System.Text;
using ArticleDiff.Alignment;
using static System.FormattableString;

namespace ArticleDiff.Formats.Writing.Svg;

/// <summary>
/// The links of a pair as dots in a square: the body units of the left article count from left to right, those of the right one from top to
/// bottom. All dots of a kind are one path, so that long articles stay light.
/// </summary>
internal static class DotPlot
{
    private const int Side = 200;

    /// <summary>The picture as an SVG element without style; its classes are <c>frame</c>, <c>weak</c>, <c>part</c>, <c>same</c> and <c>moved</c>.</summary>
    /// <param name="alignment">The aligned story.</param>
    /// <param name="left">Index of the left article in the story.</param>
    /// <param name="right">Index of the right article in the story.</param>
    /// <param name="label">What it shows, in words, already escaped.</param>
    public static string Of(StoryAlignment alignment, int left, int right, string label)
    {
        Dictionary<int, int> columns = Places(alignment.Story.Articles[left]), rows = Places(alignment.Story.Articles[right]);
        SortedDictionary<string, StringBuilder> paths = new(StringComparer.Ordinal);
        foreach (Link link in alignment.LinksBetween(left, right))
        {
            string kind = link.Band == LinkBand.Weak ? "weak" : link.Moved ? "moved" : link.Relation == LinkRelation.Partial ? "part" : "same";
            if (!paths.TryGetValue(kind, out StringBuilder? path)) paths[kind] = path = new StringBuilder();
            foreach (int from in link.Left.Sentences)
                foreach (int to in link.Right.Sentences) path.Append(Invariant($"M{At(columns[from], columns.Count)} {At(rows[to], rows.Count)}h0"));
        }

        StringBuilder svg = new($"<svg class=\"plot\" viewBox=\"-4 -4 {Side + 8} {Side + 8}\" role=\"img\" aria-label=\"{label}\"><path class=\"frame\" d=\"M0 0H{Side}V{Side}H0Z\"/><path class=\"diagonal\" d=\"M0 0L{Side} {Side}\"/>");
        foreach (string kind in (string[])["weak", "part", "same", "moved"])
            if (paths.TryGetValue(kind, out StringBuilder? path)) svg.Append(Invariant($"<path class=\"{kind}\" d=\"{path}\"/>"));
        return svg.Append("</svg>").ToString();
    }

    private static Dictionary<int, int> Places(Article article) =>
        article.Tree.Sentences.Where(unit => unit.IsBody).Select((unit, place) => (unit.Index, place)).ToDictionary();

    // Tenths in whole numbers: the same on every machine.
    private static string At(int place, int count)
    {
        int tenths = ((2 * place) + 1) * Side * 5 / count;
        return Invariant($"{tenths / 10}.{tenths % 10}");
    }
}
