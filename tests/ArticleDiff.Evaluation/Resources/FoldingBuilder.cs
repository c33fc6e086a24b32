using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace ArticleDiff.Evaluation.Resources;

/// <summary>Builds the embedded table of comparison keys from the Unicode Character Database.</summary>
internal sealed class FoldingBuilder
{
    // Letters and signs that Unicode does not decompose, although readers take the one for the other.
    private static readonly Dictionary<int, string> Plain = new()
    {
        [0x00E6] = "ae",
        [0x0153] = "oe",
        [0x0131] = "i",
        [0x00F0] = "d",
        [0x00FE] = "th",
        [0x00B4] = "'",
        [0x0060] = "'",
        [0x02B9] = "'",
        [0x02BB] = "'",
        [0x02BC] = "'",
        [0x02BD] = "'",
        [0x02C8] = "'",
        [0x2018] = "'",
        [0x2019] = "'",
        [0x201B] = "'",
        [0x2032] = "'",
        [0xA78C] = "'",
        [0x201C] = "\"",
        [0x201D] = "\"",
        [0x201E] = "\"",
        [0x201F] = "\"",
        [0x00AB] = "\"",
        [0x00BB] = "\"",
        [0x2010] = "-",
        [0x2011] = "-",
        [0x2012] = "-",
        [0x2013] = "-",
        [0x2212] = "-",
        [0x2044] = "/",
    };

    private readonly Dictionary<int, int[]> _decompositions = [];
    private readonly Dictionary<int, int[]> _caseFolds = [];
    private readonly Dictionary<int, int> _letters = [];
    private readonly HashSet<int> _removed = [];

    private FoldingBuilder(string unicodeData)
    {
        string folder = Path.GetDirectoryName(Path.GetFullPath(unicodeData))!;
        ReadCharacters(unicodeData);
        ReadCaseFolds(Path.Combine(folder, "CaseFolding.txt"));
        ReadIgnorables(Path.Combine(folder, "DerivedCoreProperties.txt"));
    }

    /// <summary>
    /// The table's bytes, in the form that the class FoldingTable describes. CaseFolding.txt and DerivedCoreProperties.txt are read from the
    /// folder of <paramref name="unicodeData"/>. The same files give the same bytes.
    /// </summary>
    public static byte[] Build(string unicodeData) => new FoldingBuilder(unicodeData).Write();

    private byte[] Write()
    {
        SortedSet<int> candidates = [.. _decompositions.Keys, .. _caseFolds.Keys, .. _letters.Keys, .. _removed, .. Plain.Keys];
        var entries = new List<(int CodePoint, int Start, int Length)>();
        var keys = new StringBuilder();
        foreach (int codePoint in candidates.Where(code => code > 0x7F))
        {
            string key = Key(codePoint);
            if (key == char.ConvertFromUtf32(codePoint)) continue;
            int start = keys.ToString().IndexOf(key, StringComparison.Ordinal);
            if (start < 0)
            {
                start = keys.Length;
                keys.Append(key);
            }

            entries.Add((codePoint, start, key.Length));
        }

        var bytes = new byte[4 + (6 * entries.Count) + (2 * keys.Length)];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, entries.Count);
        Span<byte> rest = bytes.AsSpan(4);
        foreach ((int codePoint, int start, int length) in entries)
        {
            rest[0] = (byte)codePoint;
            rest[1] = (byte)(codePoint >> 8);
            rest[2] = (byte)(codePoint >> 16);
            BinaryPrimitives.WriteUInt16LittleEndian(rest[3..], checked((ushort)start));
            rest[5] = checked((byte)length);
            rest = rest[6..];
        }

        foreach (char unit in keys.ToString())
        {
            BinaryPrimitives.WriteUInt16LittleEndian(rest, unit);
            rest = rest[2..];
        }

        return bytes;
    }

    // A case fold may decompose again and a decomposition may hold capitals, so the steps are repeated until nothing changes.
    private string Key(int codePoint)
    {
        int[] key = [codePoint];
        while (true)
        {
            int[] next = [.. key.SelectMany(Decompose).Where(code => !_removed.Contains(code)).SelectMany(Fold).SelectMany(Simplify)];
            if (next.SequenceEqual(key)) return string.Concat(key.Select(char.ConvertFromUtf32));
            key = next;
        }
    }

    // An accent that stands alone decomposes into a space and a mark; it is a sign of its own and stays one.
    private IEnumerable<int> Decompose(int code) =>
        Plain.ContainsKey(code) || !_decompositions.TryGetValue(code, out int[]? parts) || (parts[0] == 0x20 && parts.Length > 1) ? [code] : parts;

    private int[] Fold(int code) => _caseFolds.TryGetValue(code, out int[]? folded) ? folded : [code];

    private int[] Simplify(int code) =>
        Plain.TryGetValue(code, out string? plain) ? [.. plain.Select(unit => (int)unit)] : _letters.TryGetValue(code, out int letter) ? [letter] : [code];

    private void ReadCharacters(string path)
    {
        const string LetterName = "LATIN SMALL LETTER ";
        foreach (string[] fields in File.ReadLines(path).Select(line => line.Split(';')))
        {
            int code = Hex(fields[0]);
            int combiningClass = int.Parse(fields[3], CultureInfo.InvariantCulture);

            // The classes up to 9 belong to letters of Asian scripts (nukta, voicing, virama), where a mark makes another letter.
            if (combiningClass > 9) _removed.Add(code);
            if (fields[5].Length > 0)
            {
                string parts = fields[5][0] == '<' ? fields[5][(fields[5].IndexOf('>', StringComparison.Ordinal) + 1)..] : fields[5];
                _decompositions[code] = [.. parts.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Hex)];
            }
            else if (fields[1].StartsWith(LetterName, StringComparison.Ordinal) && fields[1].AsSpan(LetterName.Length + 1).StartsWith(" WITH "))
            {
                _letters[code] = char.ToLowerInvariant(fields[1][LetterName.Length]);
            }
        }
    }

    private void ReadCaseFolds(string path)
    {
        foreach (string[] fields in Entries(path))
        {
            if (fields[1] is "C" or "F") _caseFolds[Hex(fields[0])] = [.. fields[2].Split(' ').Select(Hex)];
        }
    }

    private void ReadIgnorables(string path)
    {
        foreach (string[] fields in Entries(path).Where(fields => fields[1] == "Default_Ignorable_Code_Point"))
        {
            string[] range = fields[0].Split("..");

            // Unassigned ranges of the supplementary planes are left out: they would only swell the table.
            int last = Hex(range[^1]);
            for (int code = Hex(range[0]); code <= last && code < 0xE0000; code++) _removed.Add(code);
        }
    }

    private static IEnumerable<string[]> Entries(string path) =>
        from line in File.ReadLines(path)
        let content = line.Split('#')[0].Trim()
        where content.Length > 0
        select content.Split(';', StringSplitOptions.TrimEntries);

    private static int Hex(string digits) => int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
