using ArticleDiff.Text;

namespace ArticleDiff.Facts;

/// <summary>Units of measure, time and money in all their spellings; from <c>units.data.txt</c>.</summary>
internal static class UnitTable
{
    private static readonly Lazy<WordTable<UnitEntry>> Table = new(Read);

    /// <summary>The unit that a folded word names, or null.</summary>
    public static UnitEntry? Find(string key) => Table.Value.TryGetValue(key, out UnitEntry? unit) ? unit : null;

    private static WordTable<UnitEntry> Read()
    {
        var units = new Dictionary<string, UnitEntry>(StringComparer.Ordinal);
        foreach (string[] fields in EmbeddedData.Entries("units.data.txt").Select(line => line.Split(' ')))
        {
            UnitEntry unit = new(fields[0], fields[1]);
            foreach (string form in fields[2..]) units.TryAdd(TextFolding.Fold(form), unit);
        }

        return new WordTable<UnitEntry>(units);
    }
}

/// <summary>A unit: measure, time, money, or symbol of money, and its normal form.</summary>
internal sealed record UnitEntry(string Kind, string Name);
