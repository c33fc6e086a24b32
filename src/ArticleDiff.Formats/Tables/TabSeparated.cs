using System.Globalization;
using System.Text;
using ArticleDiff.Formats.Reading;

namespace ArticleDiff.Formats.Tables;

/// <summary>
/// Tab-separated values as spreadsheets, Python's csv module (dialect excel-tab), R and pandas read them: a field that holds a tab, a line end or a
/// quotation mark stands in quotation marks, and a quotation mark in it is doubled. A field that a spreadsheet would take for a formula has an apostrophe before it (OWASP, CSV
/// injection). Nothing else is changed, so a field gives back its characters.
/// </summary>
public static class TabSeparated
{
    private const char Guard = '\'';

    // With these a formula begins; the wide forms do in spreadsheets of East Asia. Tab and CR are skipped by some on their way to one.
    private const string FormulaSigns = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";

    /// <summary>Writes one row with its line end, which is LF.</summary>
    /// <param name="output">Where to write.</param>
    /// <param name="fields">The fields; null is an empty one.</param>
    public static void Write(TextWriter output, IEnumerable<string?> fields)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(fields);
        bool first = true;
        foreach (string? given in fields)
        {
            if (!first) output.Write('\t');
            first = false;
            if (given is null) continue;
            string field = Guarded(given);
            if (field.AsSpan().IndexOfAny("\t\n\r\"") < 0)
            {
                output.Write(field);
                continue;
            }

            output.Write('"');
            output.Write(field.Replace("\"", "\"\"", StringComparison.Ordinal));
            output.Write('"');
        }

        output.Write('\n');
    }

    /// <summary>Reads rows one after another.</summary>
    /// <param name="input">The table.</param>
    /// <param name="path">The file as messages print it.</param>
    /// <returns>The rows, each with the one-based number of the line on which it begins.</returns>
    /// <exception cref="InputException">A quoted field does not end.</exception>
    public static IEnumerable<TableRow> Read(TextReader input, string path)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(path);
        int line = 1;
        while (input.Peek() >= 0)
        {
            int start = line;
            List<string> fields = [];
            while (ReadField(input, path, fields, start, ref line))
            {
            }

            yield return new TableRow(start, fields);
        }
    }

    /// <summary>Reads a field and what ends it; returns whether the row goes on.</summary>
    private static bool ReadField(TextReader input, string path, List<string> fields, int start, ref int line)
    {
        StringBuilder field = new();
        bool quoted = input.Peek() == '"';
        if (quoted) input.Read();
        while (true)
        {
            int c = input.Read();
            if (quoted)
            {
                if (c < 0) throw new InputException(path, start, 1, "a quoted field does not end; the table was cut off, or its quotation marks are not doubled.");
                if (c == '\n') line++;
                if (c != '"')
                {
                    field.Append((char)c);
                    continue;
                }

                if (input.Peek() == '"')
                {
                    field.Append((char)input.Read());
                    continue;
                }

                quoted = false;
                continue;
            }

            if (c == '\r' && input.Peek() == '\n') continue;
            if (c is not ('\t' or '\n' or < 0))
            {
                field.Append((char)c);
                continue;
            }

            if (c == '\n') line++;
            fields.Add(Bare(field.ToString()));
            return c == '\t';
        }
    }

    /// <summary>The field as no spreadsheet takes it for a formula: with an apostrophe before a sign that begins one, unless it is a number.</summary>
    internal static string Guarded(string field) => NeedsGuard(field) && !IsNumber(field) ? Guard + field : field;

    private static string Bare(string field) => field.Length > 1 && field[0] == Guard && NeedsGuard(field[1..]) ? field[1..] : field;

    /// <summary>Whether a sign of a formula comes first, or after apostrophes: with one apostrophe more, these are told from those that were put there.</summary>
    private static bool NeedsGuard(string field)
    {
        int sign = field.AsSpan().IndexOfAnyExcept(Guard);
        return sign >= 0 && FormulaSigns.Contains(field[sign], StringComparison.Ordinal);
    }

    private static bool IsNumber(string field) =>
        double.TryParse(field, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out _);
}
