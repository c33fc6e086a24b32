using System.Globalization;
using System.Reflection;
using System.Text;

namespace ArticleDiff.Cli.Screen;

/// <summary>How many columns text takes on a terminal: two for wide characters, none for marks that combine with the one before.</summary>
internal static class DisplayWidth
{
    private static readonly (int First, int Last)[] Wide = ReadRanges("wide.data.txt");

    public static int Of(string text)
    {
        int width = 0;
        foreach (Rune rune in text.EnumerateRunes()) width += Of(rune);
        return width;
    }

    public static int Of(Rune rune)
    {
        if (rune.Value < 0x300) return 1;
        if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark) return 0;
        return IsWide(rune.Value) ? 2 : 1;
    }

    private static bool IsWide(int codePoint)
    {
        int low = 0, high = Wide.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            if (codePoint < Wide[middle].First) high = middle - 1;
            else if (codePoint > Wide[middle].Last) low = middle + 1;
            else return true;
        }

        return false;
    }

    private static (int First, int Last)[] ReadRanges(string resource)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The resource {resource} is not in the assembly.");
        using StreamReader reader = new(stream);
        List<(int First, int Last)> ranges = [];
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line.StartsWith('#')) continue;
            string[] ends = line.Split("..");
            ranges.Add((int.Parse(ends[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture), int.Parse(ends[1], NumberStyles.HexNumber, CultureInfo.InvariantCulture)));
        }

        return [.. ranges];
    }
}
