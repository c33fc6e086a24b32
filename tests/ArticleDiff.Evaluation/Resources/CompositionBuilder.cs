using System.Globalization;
using System.Text;

namespace ArticleDiff.Evaluation.Resources;

/// <summary>Builds the embedded table of canonical compositions from the Unicode Character Database.</summary>
internal static class CompositionBuilder
{
    /// <summary>
    /// The table's text, in the form that the class CompositionTable describes. DerivedNormalizationProps.txt is read from the folder of
    /// <paramref name="unicodeData"/>. The same files give the same bytes.
    /// </summary>
    public static byte[] Build(string unicodeData)
    {
        HashSet<int> excluded = Excluded(Path.Combine(Path.GetDirectoryName(Path.GetFullPath(unicodeData))!, "DerivedNormalizationProps.txt"));
        StringBuilder pairs = new(), classes = new();
        (int First, int Last, int Class) range = (0, -2, 0);
        foreach (string[] fields in File.ReadLines(unicodeData).Select(line => line.Split(';')))
        {
            int code = Hex(fields[0]), combining = int.Parse(fields[3], CultureInfo.InvariantCulture);
            if (combining > 0)
            {
                if (code == range.Last + 1 && combining == range.Class)
                {
                    range.Last = code;
                }
                else
                {
                    AddRange(classes, range);
                    range = (code, code, combining);
                }
            }

            string[] parts = fields[5].Split(' ');
            if (parts.Length == 2 && fields[5][0] != '<' && !excluded.Contains(code)) pairs.Append(CultureInfo.InvariantCulture, $"{parts[0]} {parts[1]} {fields[0]}\n");
        }

        AddRange(classes, range);
        return Encoding.UTF8.GetBytes("# Made by build-composition from the Unicode Character Database (docs/licences/unicode.txt).\n[pairs]\n" + pairs + "[classes]\n" + classes);
    }

    private static void AddRange(StringBuilder classes, (int First, int Last, int Class) range)
    {
        if (range.Class > 0) classes.Append(CultureInfo.InvariantCulture, $"{range.First:X4} {range.Last:X4} {range.Class}\n");
    }

    private static HashSet<int> Excluded(string path)
    {
        HashSet<int> excluded = [];
        foreach (string line in File.ReadLines(path))
        {
            string[] fields = line.Split('#')[0].Split(';', StringSplitOptions.TrimEntries);
            if (fields.Length < 2 || fields[1] != "Full_Composition_Exclusion") continue;
            string[] ends = fields[0].Split("..");
            for (int code = Hex(ends[0]); code <= Hex(ends[^1]); code++) excluded.Add(code);
        }

        return excluded;
    }

    private static int Hex(string digits) => int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
