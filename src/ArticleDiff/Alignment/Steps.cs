namespace ArticleDiff.Alignment;

/// <summary>
/// Rounds figures about a whole story to steps. A report is reviewed as a diff: one sentence more in one article must not shift the
/// weight of every word and the score of every pair by a hair, and with them the links that lie near a threshold.
/// </summary>
internal static class Steps
{
    /// <summary>The natural logarithm of a count, in steps.</summary>
    /// <param name="count">At least 1.</param>
    /// <param name="perUnit">Steps per unit of the logarithm.</param>
    public static double OfLog(double count, double perUnit) => Round(Math.Log(count), perUnit);

    /// <summary>A value in steps.</summary>
    /// <param name="value">Any value.</param>
    /// <param name="perUnit">Steps per unit.</param>
    public static double Round(double value, double perUnit) => Math.Round(value * perUnit, MidpointRounding.AwayFromZero) / perUnit;
}
