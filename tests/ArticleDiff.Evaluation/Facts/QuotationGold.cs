namespace ArticleDiff.Evaluation.Facts;

/// <summary>A row of a table of quotations: an article and unit, the words (cut after sixty characters) and the speaker.</summary>
/// <param name="Article">The beginning of the name of the article's file.</param>
/// <param name="Unit">Index of the unit in that article, as its reader counted.</param>
/// <param name="Words">The words inside of the marks, or their first <see cref="LongestWords"/> characters.</param>
/// <param name="Speaker">Who speaks, with remarks in brackets.</param>
internal sealed record QuotationGold(string Article, int Unit, string Words, string Speaker)
{
    /// <summary>Longer words are cut to so many characters.</summary>
    public const int LongestWords = 60;

    /// <summary>Reads a table with a head line.</summary>
    /// <exception cref="FormatException">A row does not have three fields.</exception>
    public static List<QuotationGold> Read(string path)
    {
        List<QuotationGold> rows = [];
        foreach (string line in File.ReadLines(path).Skip(1).Where(line => line.Length > 0))
        {
            string[] fields = line.Split('\t');
            string[] unit = fields[0].Split(':');
            if (fields.Length != 3 || unit.Length != 2) throw new FormatException($"No quotation: {line}");
            rows.Add(new QuotationGold(unit[0], int.Parse(unit[1], System.Globalization.CultureInfo.InvariantCulture), fields[1], fields[2]));
        }

        return rows;
    }
}
