using System.Globalization;
using ArticleDiff.Facts;

namespace ArticleDiff.Rules;

/// <summary>
/// Numbers that a slip turns into each other: digits changed their places (312, 321), a zero came or went (6,000, 60,000), or one digit of three or more that are not round is another one (118, 138). Two such numbers in
/// sentences that say the same are one number, whatever noun they stand before.
/// </summary>
internal static class NumberSlips
{
    private const decimal Smallest = 10;
    private const int FewestDigits = 3;

    /// <summary>Whether one of two different numbers may be the other by a slip.</summary>
    public static bool Are(Quantity left, Quantity right)
    {
        if (!NumberValues.AreComparable(left, right) && !(IsPlain(left) && IsPlain(right))) return false;
        if (DigitsOf(left) is not { } one || DigitsOf(right) is not { } other || one == other) return false;
        if (Sorted(one) == Sorted(other)) return true;
        // Round numbers have one digit that says something, and any two of them differ in one.
        return one.Length == other.Length && one.TrimEnd('0').Length >= FewestDigits && other.TrimEnd('0').Length >= FewestDigits && one.Zip(other).Count(pair => pair.First != pair.Second) == 1;
    }

    // The 118th minute and minute 118.
    private static bool IsPlain(Quantity quantity) => quantity.Kind is QuantityKind.Count or QuantityKind.Ordinal or QuantityKind.Label && quantity.Unit.Length == 0;

    private static string? DigitsOf(Quantity quantity) => quantity.Low == quantity.High && quantity.Low >= Smallest && quantity.Low == decimal.Truncate(quantity.Low)
        ? quantity.Low.ToString("0", CultureInfo.InvariantCulture)
        : null;

    private static string Sorted(string digits) => string.Concat(digits.Where(digit => digit != '0').Order());
}
