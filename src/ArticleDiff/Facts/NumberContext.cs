using System.Collections.Frozen;
using ArticleDiff.Text;

namespace ArticleDiff.Facts;

/// <summary>Words beside a number that tell what it says; from <c>number-context.data.txt</c>.</summary>
internal static class NumberContext
{
    private const int LongestPhrase = 5;

    private static readonly Lazy<FrozenSet<(string Section, string Phrase)>> Phrases =
        new(() => EmbeddedData.Sections("number-context.data.txt").Distinct().ToFrozenSet());

    public static bool Is(string section, string phrase) => Phrases.Value.Contains((section, phrase));

    /// <summary>How exact the words before a number say that it is, and the index of the first of these words.</summary>
    public static QuantityBound Before(FactWords words, int at, out int first)
    {
        first = at;
        for (int length = Math.Min(LongestPhrase, at); length >= 1; length--)
        {
            if (BoundOf(Phrase(words, at - length, length), "") is not { } bound) continue;
            first = at - length;
            return bound;
        }

        return QuantityBound.Exact;
    }

    /// <summary>How exact the words behind a number say that it is, and the index of the last of these words.</summary>
    public static QuantityBound After(FactWords words, int at, out int last)
    {
        last = at;
        if (words[at + 1].Text == "+" && !words[at + 1].IsSpaced)
        {
            last = at + 1;
            return QuantityBound.AtLeast;
        }

        for (int length = 2; length >= 1; length--)
        {
            if (BoundOf(Phrase(words, at + 1, length), "after-") is not { } bound || (length == 1 && !words[at + 1].IsJoined)) continue;
            last = at + length;
            return bound;
        }

        return QuantityBound.Exact;
    }

    private static QuantityBound? BoundOf(string phrase, string prefix) =>
        Is(prefix + "at-least", phrase) ? QuantityBound.AtLeast : Is(prefix + "at-most", phrase) ? QuantityBound.AtMost
            : Is(prefix + "approximate", phrase) ? QuantityBound.Approximate : null;

    private static string Phrase(FactWords words, int first, int length) => string.Join(' ', Enumerable.Range(first, length).Select(i => words[i].Key));
}
