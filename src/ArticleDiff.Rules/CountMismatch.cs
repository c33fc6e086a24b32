using System.Collections.Immutable;
using System.Globalization;
using ArticleDiff.Alignment;
using ArticleDiff.Diagnostics;
using ArticleDiff.Facts;
using ArticleDiff.Text;
using ArticleDiff.Words;

namespace ArticleDiff.Rules;

/// <summary>ADF2004: a text announces a number of things and then lists another number of them. docs/rules/ADF2004.md says how it decides.</summary>
public sealed class CountMismatch : Analyzer
{
    // Between the noun and the mark that opens the list; in tokens.
    private const int BeforeMark = 6;
    private const int MostAnnounced = 12;

    private static readonly Rule Descriptor = new("ADF2004", "count-mismatch", "numbers", Severity.Suggestion, "0.1")
    {
        ShortDescription = "A text announces a number of things and lists another number of them",
        MessageFormat = "“{0}” announces {1}, and the list behind it has {2}: {3}. Check what is missing or one too many.",
    };

    /// <inheritdoc/>
    public override Rule Rule => Descriptor;

    /// <inheritdoc/>
    public override void Analyze(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        for (int i = 0; i < context.Story.Articles.Length; i++)
        {
            Article article = context.Story.Articles[i];
            ImmutableArray<Quantity> counts = [.. context.Story.FactsOf(i).Quantities.Where(IsAnnouncement)];
            if (counts.IsEmpty) continue;
            Dictionary<int, Quantity> byNoun = counts.DistinctBy(count => count.Noun.Start).ToDictionary(count => count.Noun.Start);
            foreach (VisibleUnit unit in VisibleUnit.In(article)) Check(context, article, unit, byNoun);
        }
    }

    private static bool IsAnnouncement(Quantity quantity) => quantity is { Kind: QuantityKind.Count, Bound: QuantityBound.Exact, Noun.IsEmpty: false }
        && quantity.Low == quantity.High && quantity.Low is >= 2 and <= MostAnnounced && quantity.Low == decimal.Truncate(quantity.Low);

    private static void Check(AnalysisContext context, Article article, VisibleUnit unit, Dictionary<int, Quantity> counts)
    {
        for (int noun = 0; noun < unit.Count; noun++)
        {
            if (!counts.TryGetValue(unit.LocationOf(noun, noun).Span.Start, out Quantity? announced) || unit.IsSpeech(noun) || Mark(unit, noun) is not { } mark) continue;
            if (ItemList.Between(unit, mark, End(unit, mark)) is not { } list || list.Items.Length == announced.Low || CountOf(unit, list) == announced.Low) continue;
            context.Report(new Location(article.Tree.Text, SpanOf(announced)), [unit.LocationOf(list.Items[0].First, list.Items[^1].Last)],
                TellingList.Words(new Location(article.Tree.Text, SpanOf(announced))), announced.Low.ToString("0", CultureInfo.InvariantCulture),
                CountOf(unit, list).ToString(CultureInfo.InvariantCulture), $"“{string.Join("”, “", list.Items.Select(item => TellingList.Words(unit.LocationOf(item.First, item.Last))).Take(8))}”");
        }
    }

    /// <summary>How many things a list holds: two bombers, a spotter and a tanker are four.</summary>
    private static int CountOf(VisibleUnit unit, ItemList list)
        => list.Items.Sum(item => NumberWords.TryRead([unit.KeyOf(item.First)], out NumberReading number) && number is { WordCount: 1, Kind: NumberKind.Cardinal, Value: >= 2 and <= MostAnnounced }
            ? (int)number.Value : 1);

    private static TextSpan SpanOf(Quantity quantity)
        => TextSpan.FromBounds(Math.Min(quantity.Span.Start, quantity.Noun.Start), Math.Max(quantity.Span.End, quantity.Noun.End));

    /// <summary>The colon or dash that opens the list behind a noun; only words, and none of an open list, may stand between.</summary>
    private static int? Mark(VisibleUnit unit, int noun)
    {
        for (int i = noun + 1; i < unit.Count - 3 && i <= noun + BeforeMark; i++)
        {
            if (unit.Is(i, ":") || (IsDash(unit, i) && i == noun + 1)) return i;
            if (!unit.IsWord(i) || ItemList.IsOpenWord(unit.KeyOf(i))) return null;
        }

        return null;
    }

    // A list behind a colon goes to the end of the sentence, one between dashes to the second dash.
    private static int End(VisibleUnit unit, int mark)
    {
        bool dash = IsDash(unit, mark);
        for (int i = mark + 1; i < unit.Count; i++)
            if (unit.Is(i, ".") || (dash && IsDash(unit, i))) return i;
        return unit.Count;
    }

    private static bool IsDash(VisibleUnit unit, int index) => unit.Is(index, "—") || unit.Is(index, "–") || (unit.Is(index, "-") && unit.IsSpaced(index));
}
