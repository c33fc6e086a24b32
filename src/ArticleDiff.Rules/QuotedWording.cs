using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ArticleDiff.Diagnostics;

namespace ArticleDiff.Rules;

/// <summary>Writes down how articles word one utterance: “these words” (outlet, outlet), “those words” (outlet).</summary>
internal static class QuotedWording
{
    /// <summary>Characters of all wordings together, so that a message stays one line.</summary>
    private const int Room = 190;

    /// <summary>Wordings that are shown; the others are counted.</summary>
    private const int MostVariants = 4;

    /// <summary>Outlets that are named with one wording.</summary>
    private const int MostOutlets = 3;

    /// <summary>The differing words of an utterance with their outlets.</summary>
    public static string Of(ImmutableArray<(QuotedSentence Quotation, Telling Telling, string Words)> tellings)
    {
        var variants = tellings.GroupBy(telling => telling.Telling.Value).OrderBy(group => group.Key, StringComparer.Ordinal).ToList();
        List<string> labels = [.. variants.Take(MostVariants).Select(group => Labels([.. group.Select(telling => telling.Quotation.Label)]))];
        int room = Math.Max(16, (Room - labels.Sum(label => label.Length + 6)) / labels.Count);
        StringBuilder text = new();
        for (int i = 0; i < labels.Count; i++)
            text.Append(CultureInfo.InvariantCulture, $"{(i > 0 ? ", " : "")}“{Crop(variants[i].First().Words, room)}” ({labels[i]})");
        if (variants.Count > MostVariants) text.Append(CultureInfo.InvariantCulture, $" and {variants.Count - MostVariants} more wordings");
        return text.ToString();
    }

    /// <summary>The first and the last words of a text, whole words only, when it is longer than it may be.</summary>
    public static string Crop(string text, int length)
    {
        if (text.Length <= length) return text;
        int head = text.LastIndexOf(' ', length * 6 / 10), tail = text.IndexOf(' ', text.Length - (length * 4 / 10));
        // One endless word is cut where no character is torn.
        if (head <= 0 || tail < 0) return string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[length - 1]) ? length - 1 : length), "…");
        return $"{text[..head]} … {text[(tail + 1)..]}";
    }

    /// <summary>Outlets for people, the first ones by name.</summary>
    public static string Labels(ImmutableArray<string> labels)
    {
        string named = string.Join(", ", labels.Take(MostOutlets).Select(label => Crop(label, 40)));
        return labels.Length > MostOutlets ? string.Create(CultureInfo.InvariantCulture, $"{named} and {labels.Length - MostOutlets} more") : named;
    }
}
