using System.Collections.Frozen;
using System.Globalization;

namespace ArticleDiff.Text;

/// <summary>
/// Which letter and mark make one character, and in which classes marks are, read from the embedded table. Its section <c>pairs</c> has a line a pair: first, second and what they
/// make; its section <c>classes</c> a line a range: first, last and their canonical combining class. Numbers are hexadecimal but for classes.
/// </summary>
internal sealed class CompositionTable
{
    private const string FileName = "composition.data.txt";
    private const int LeadBase = 0x1100, LeadCount = 19, VowelBase = 0x1161, VowelCount = 21, TrailBase = 0x11A7, TrailCount = 28, SyllableBase = 0xAC00, SyllableCount = 11172;

    private static readonly Lazy<CompositionTable> Instance = new(() => new CompositionTable());

    private readonly FrozenDictionary<long, int> _pairs;
    private readonly FrozenDictionary<int, int> _classes;

    private CompositionTable()
    {
        Dictionary<long, int> pairs = [];
        Dictionary<int, int> classes = [];
        foreach ((string section, string entry) in EmbeddedData.Sections(FileName))
        {
            string[] fields = entry.Split(' ');
            if (section == "pairs") pairs.Add(Key(Hex(fields[0]), Hex(fields[1])), Hex(fields[2]));
            else
                for (int code = Hex(fields[0]); code <= Hex(fields[1]); code++) classes.Add(code, int.Parse(fields[2], CultureInfo.InvariantCulture));
        }

        (_pairs, _classes) = (pairs.ToFrozenDictionary(), classes.ToFrozenDictionary());
    }

    /// <summary>The embedded table.</summary>
    public static CompositionTable Shared => Instance.Value;

    /// <summary>The canonical combining class of a character, 0 for a letter.</summary>
    public int ClassOf(int code) => _classes.GetValueOrDefault(code);

    /// <summary>What two characters make, or -1.</summary>
    public int Compose(int first, int second)
    {
        // Korean syllables compose by arithmetic (The Unicode Standard, section 3.12), so the table leaves them out.
        if (first - LeadBase is >= 0 and < LeadCount && second - VowelBase is >= 0 and < VowelCount)
            return SyllableBase + (((first - LeadBase) * VowelCount) + second - VowelBase) * TrailCount;
        if (first - SyllableBase is >= 0 and < SyllableCount && (first - SyllableBase) % TrailCount == 0 && second - TrailBase is > 0 and < TrailCount) return first + second - TrailBase;
        return _pairs.TryGetValue(Key(first, second), out int composed) ? composed : -1;
    }

    private static long Key(int first, int second) => (long)first << 32 | (uint)second;

    private static int Hex(string digits) => int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
