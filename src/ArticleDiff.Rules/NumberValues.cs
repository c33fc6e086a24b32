using ArticleDiff.Facts;

namespace ArticleDiff.Rules;

/// <summary>Whether two numbers can be the same number, told with another precision.</summary>
internal static class NumberValues
{
    // "About 40" may be 35 or 46; a dozen is ten to fourteen.
    private const decimal ApproximateShare = 0.15m;
    private const decimal DozenShare = 0.25m;
    // "More than 40" is not said of 100.
    private const decimal OpenFactor = 2m;
    // What rounding takes off: hardly anything of a small whole number, up to a quarter of a large one.
    private const decimal SmallRounding = 0.10m;
    private const decimal LargeRounding = 0.25m;
    private const decimal LargeFrom = 100m;
    // A third and 35 percent are told of one thing; in percentage points.
    private const decimal FractionPoints = 5m;

    /// <summary>Whether two numbers may be compared at all: the same unit, and the same kind but for fraction and percent.</summary>
    public static bool AreComparable(Quantity left, Quantity right)
    {
        if (left.Kind == right.Kind) return left.Unit == right.Unit;
        return IsShare(left) && IsShare(right);
    }

    /// <summary>Whether one number can be the other, rounded, hedged, or in another form.</summary>
    public static bool Agree(Quantity left, Quantity right, string leftWords, string rightWords)
    {
        if (left.Kind == QuantityKind.Score && right.Kind == QuantityKind.Score)
            return (left.Low == right.Low && left.High == right.High) || (left.Low == right.High && left.High == right.Low);
        (decimal leftLow, decimal leftHigh) = Ends(left, right);
        (decimal rightLow, decimal rightHigh) = Ends(right, left);
        if (left.Kind is QuantityKind.Ordinal or QuantityKind.Label or QuantityKind.Age) return leftLow <= rightHigh && rightLow <= leftHigh;
        if (left.Kind != right.Kind) return leftLow <= rightHigh + FractionPoints && rightLow <= leftHigh + FractionPoints;
        if (left.Bound == QuantityBound.AtLeast && right.Bound != QuantityBound.AtLeast) leftHigh = Math.Max(leftHigh, leftHigh * OpenFactor);
        if (right.Bound == QuantityBound.AtLeast && left.Bound != QuantityBound.AtLeast) rightHigh = Math.Max(rightHigh, rightHigh * OpenFactor);
        if (left.Bound == QuantityBound.AtMost && right.Bound != QuantityBound.AtMost) leftLow = Math.Min(leftLow, leftLow / OpenFactor);
        if (right.Bound == QuantityBound.AtMost && left.Bound != QuantityBound.AtMost) rightLow = Math.Min(rightLow, rightLow / OpenFactor);
        (leftLow, leftHigh) = Widened(leftLow, leftHigh, left, leftWords);
        (rightLow, rightHigh) = Widened(rightLow, rightHigh, right, rightWords);
        if (leftLow <= rightHigh && rightLow <= leftHigh) return true;
        return left.Low == left.High && right.Low == right.High && (IsRounded(left.Low, right.Low) || IsRounded(right.Low, left.Low));
    }

    private static bool IsShare(Quantity quantity) => quantity.Kind == QuantityKind.Fraction || (quantity.Kind == QuantityKind.Percent && quantity.Unit == "percent");

    // A fraction beside a percentage is put into percent.
    private static (decimal Low, decimal High) Ends(Quantity own, Quantity other)
        => own.Kind == QuantityKind.Fraction && other.Kind == QuantityKind.Percent ? (own.Low * 100, own.High * 100) : (own.Low, own.High);

    private static (decimal Low, decimal High) Widened(decimal low, decimal high, Quantity quantity, string words)
    {
        decimal share = words.Contains("dozen", StringComparison.OrdinalIgnoreCase) ? DozenShare : quantity.Bound == QuantityBound.Approximate ? ApproximateShare : 0;
        return (low - (Math.Abs(low) * share), high + (Math.Abs(high) * share));
    }

    /// <summary>Whether a number is another one with fewer digits that count.</summary>
    private static bool IsRounded(decimal round, decimal exact)
    {
        if (round <= 0 || exact <= 0) return false;
        decimal step = Step(round);
        if (step <= Step(exact) || Math.Abs(round - exact) >= step) return false;
        bool small = exact < LargeFrom && exact == decimal.Truncate(exact);
        return Math.Abs(round - exact) <= exact * (small ? SmallRounding : LargeRounding);
    }

    // The place of the last digit that is not zero: 100 for 1,500, 0.1 for 3.2.
    private static decimal Step(decimal value)
    {
        decimal step = 1;
        if (value != decimal.Truncate(value))
        {
            while (step > 0.000001m && value % step != 0) step /= 10;
            return step;
        }

        while (step * 10 <= value && value % (step * 10) == 0) step *= 10;
        return step;
    }
}
