using System.Globalization;
using ArticleDiff.Alignment;
using ArticleDiff.Facts;

namespace ArticleDiff.Formats.Writing.Facts;

/// <summary>Numbers of one kind, unit and noun whose values are equal, or equal when the finer one is rounded as the other is.</summary>
internal static class NumberGroups
{
    // The share by which rounding may change a number that is still shown in the row of the other.
    private const decimal MostRounded = 0.025m;

    public static IEnumerable<FactGroup> Of(Story story)
    {
        List<(int Article, Quantity Quantity)> all = [];
        for (int article = 0; article < story.Articles.Length; article++)
            all.AddRange(story.FactsOf(article).Quantities.Select(quantity => (article, quantity)));
        return all.GroupBy(entry => (entry.Quantity.Kind, entry.Quantity.Unit, entry.Quantity.Head))
            .SelectMany(bucket => Runs([.. bucket.OrderBy(entry => entry.Quantity.Low).ThenBy(entry => entry.Quantity.High)]))
            .Select(run => new FactGroup(Name(run[0].Quantity), [.. run.Select(entry => FactGroup.Cell(story, entry.Article, entry.Quantity.Span, Form(entry.Quantity)))]));
    }

    // Each value is compared with the first of its run, so that roundings do not add up to another number.
    private static IEnumerable<List<(int Article, Quantity Quantity)>> Runs(List<(int Article, Quantity Quantity)> sorted)
    {
        List<(int Article, Quantity Quantity)> run = [];
        foreach ((int Article, Quantity Quantity) entry in sorted)
        {
            if (run.Count > 0 && !(Near(run[0].Quantity.Low, entry.Quantity.Low, entry.Quantity.Kind) && Near(run[0].Quantity.High, entry.Quantity.High, entry.Quantity.Kind)))
            {
                yield return run;
                run = [];
            }

            run.Add(entry);
        }

        if (run.Count > 0) yield return run;
    }

    private static bool Near(decimal left, decimal right, QuantityKind kind)
    {
        if (left == right) return true;
        if (left is < 10 and > -10 && right is < 10 and > -10 && decimal.Truncate(left) == left && decimal.Truncate(right) == right) return false;
        decimal unit = Math.Max(LastDigit(left), LastDigit(right));
        // Percentages are rounded to whole ones; 96.9 is not 100.
        if (kind == QuantityKind.Percent && unit > 1) return false;
        return unit > 0 && Math.Abs(left - right) * 2 <= unit && Math.Abs(left - right) <= MostRounded * Math.Max(Math.Abs(left), Math.Abs(right));
    }

    // The weight of the last digit that is not 0: how finely a number was given.
    private static decimal LastDigit(decimal value)
    {
        if (value == 0) return 0;
        decimal unit = 1;
        while (decimal.Truncate(value / unit) != value / unit && unit > 0.0001m) unit /= 10;
        while (unit < 1_000_000_000_000m && decimal.Truncate(value / (unit * 10)) == value / (unit * 10)) unit *= 10;
        return unit;
    }

    private static string Form(Quantity quantity) => string.Create(CultureInfo.InvariantCulture, $"{quantity.Low:0.######}/{quantity.High:0.######}");

    private static string Name(Quantity quantity)
    {
        string value = quantity.Low == quantity.High ? Number(quantity.Low)
            : quantity.Kind == QuantityKind.Score ? $"{Number(quantity.Low)}-{Number(quantity.High)}" : $"{Number(quantity.Low)} to {Number(quantity.High)}";
        IEnumerable<string> parts = quantity.Kind == QuantityKind.Label ? [quantity.Head, value] : [value, quantity.Unit, quantity.Head];
        string kind = quantity.Kind is QuantityKind.Age or QuantityKind.Ordinal or QuantityKind.Fraction or QuantityKind.Score ? $" ({EnumNames.Of(quantity.Kind)})" : "";
        return string.Join(' ', parts.Where(part => part.Length > 0)) + kind;
    }

    private static string Number(decimal value) => value.ToString("#,0.####", CultureInfo.InvariantCulture);
}
