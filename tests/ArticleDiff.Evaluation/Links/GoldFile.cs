using System.Text.Json;
using ArticleDiff.Alignment;
using ArticleDiff.Text;

namespace ArticleDiff.Evaluation.Links;

/// <summary>Hand-made links between the articles of a story, by spans.</summary>
/// <param name="Units">The units of all articles.</param>
/// <param name="Links">The links between them.</param>
/// <param name="IsHeldOut">Whether the engine is only measured on the story and must not learn from it.</param>
internal sealed record GoldFile(List<GoldUnit> Units, List<GoldLink> Links, bool IsHeldOut)
{
    public static GoldFile Read(string path)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(path));
        return new GoldFile(
            [.. document.RootElement.GetProperty("units").EnumerateArray().Select(unit => new GoldUnit(
                unit.GetProperty("id").GetString()!, unit.GetProperty("file").GetString()!,
                TextSpan.FromBounds(unit.GetProperty("start").GetInt32(), unit.GetProperty("end").GetInt32()), unit.GetProperty("kind").GetString()!))],
            [.. document.RootElement.GetProperty("links").EnumerateArray().Select(link => new GoldLink(
                link.GetProperty("a").GetString()!, link.GetProperty("b").GetString()!, link.GetProperty("label").GetString()!))],
            document.RootElement.TryGetProperty("heldOut", out JsonElement heldOut) && heldOut.GetBoolean());
    }

    public IEnumerable<string> Files => Units.Select(unit => unit.File).Distinct().Order(StringComparer.Ordinal);

    /// <summary>The gold units that a unit of ours stands for: those of which it covers half, or which cover half of it.</summary>
    public List<string> UnitsOf(Article article, int sentence)
    {
        TextSpan span = article.Tree.SpanOf(article.Tree.Sentences[sentence]);
        string file = Path.GetFileName(article.Tree.Text.Path);
        return [.. Units.Where(unit => unit.File == file && CoversHalf(unit.Span, span)).Select(unit => unit.Id)];
    }

    private static bool CoversHalf(TextSpan unit, TextSpan span)
    {
        int both = Math.Min(span.End, unit.End) - Math.Max(span.Start, unit.Start);
        return both > 0 && (2 * both >= unit.Length || 2 * both >= span.Length);
    }
}
