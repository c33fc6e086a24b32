using System.Globalization;

namespace ArticleDiff.Evaluation.Resources;

/// <summary>A line of a data file: words of one meaning, and pointers to other meanings.</summary>
/// <param name="Part">Part of speech, as an index.</param>
/// <param name="Offset">Offset in the data file, which identifies the synset in its part of speech.</param>
/// <param name="IsSatellite">Whether it is an adjective that leans on a head adjective.</param>
/// <param name="Words">The words, with <c>_</c> for spaces.</param>
/// <param name="Pointers">The relations.</param>
internal sealed record WordNetSynset(int Part, int Offset, bool IsSatellite, string[] Words, WordNetPointer[] Pointers)
{
    /// <summary>Parses a line; words keep their case and lose the marks of adjective position.</summary>
    public static WordNetSynset Parse(string line, int part)
    {
        string[] fields = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        int wordCount = int.Parse(fields[3], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        string[] words = [.. Enumerable.Range(0, wordCount).Select(i => fields[4 + (2 * i)].Split('(')[0])];
        int at = 4 + (2 * wordCount);
        int pointerCount = int.Parse(fields[at++], CultureInfo.InvariantCulture);
        var pointers = new WordNetPointer[pointerCount];
        for (int i = 0; i < pointerCount; i++, at += 4)
        {
            int targetPart = fields[at + 2] switch
            {
                "n" => 0,
                "v" => 1,
                "a" or "s" => 2,
                "r" => 3,
                string other => throw new FormatException($"The part of speech {other} is unknown."),
            };
            pointers[i] = new WordNetPointer(
                fields[at],
                targetPart,
                int.Parse(fields[at + 1], CultureInfo.InvariantCulture),
                int.Parse(fields[at + 3].AsSpan(0, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture) - 1,
                int.Parse(fields[at + 3].AsSpan(2, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture) - 1);
        }

        return new WordNetSynset(part, int.Parse(fields[0], CultureInfo.InvariantCulture), fields[2] == "s", words, pointers);
    }
}
