using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using ArticleDiff.Text;

namespace ArticleDiff.Fuzz.Inspections;

/// <summary>Ends the inspection of a case when a promise is broken.</summary>
internal static class Promise
{
    /// <param name="holds">Whether it was kept.</param>
    /// <param name="what">What was promised and what was seen.</param>
    public static void Kept([DoesNotReturnIf(false)] bool holds, string what)
    {
        if (!holds) throw new BrokenPromiseException(what);
    }

    /// <inheritdoc cref="Kept(bool, string)"/>
    public static void Kept([DoesNotReturnIf(false)] bool holds, [InterpolatedStringHandlerArgument(nameof(holds))] PromiseText what)
    {
        if (!holds) throw new BrokenPromiseException(what.Take());
    }

    /// <summary>A span lies in another one and does not end before it begins.</summary>
    public static void Inside(TextSpan span, TextSpan outer, string what)
    {
        if (span.Length < 0 || !outer.Contains(span)) throw new BrokenPromiseException($"{what} {span} is not inside {outer}");
    }
}
