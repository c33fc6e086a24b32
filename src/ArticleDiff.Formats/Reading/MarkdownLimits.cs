using System.Globalization;
using ArticleDiff.Text;

namespace ArticleDiff.Formats.Reading;

/// <summary>
/// Counts, in one pass, what makes the time of a Markdown parser grow faster than the text, and refuses what no article needs. The counts
/// begin anew at each blank line, where the parser begins anew too.
/// </summary>
internal static class MarkdownLimits
{
    /// <summary>Opening brackets that may be open at once in one paragraph.</summary>
    public const int MaxOpenBrackets = 500;

    /// <summary>Link targets, <c>](</c>, that may be open at once in one paragraph.</summary>
    public const int MaxOpenTargets = 500;

    /// <summary>Stretches of emphasis marks (<c>*</c>, <c>_</c>, <c>~</c>) in one paragraph.</summary>
    public const int MaxEmphasisMarks = 5_000;

    /// <summary>Openings of HTML comments, declarations and instructions (<c>&lt;!</c>, <c>&lt;?</c>) in one paragraph.</summary>
    public const int MaxMarkupOpenings = 1_000;

    /// <summary>Definitions of link targets in one file.</summary>
    public const int MaxDefinitions = 20_000;

    /// <exception cref="InputException">A limit is exceeded; the message names it.</exception>
    public static void Check(SourceText text)
    {
        string content = text.Content;
        int brackets = 0, targets = 0, marks = 0, openings = 0, definitions = 0;
        bool blank = true;
        for (int i = 0; i < content.Length; i++)
        {
            char c = content[i], next = i + 1 < content.Length ? content[i + 1] : '\0';
            switch (c)
            {
                case '\n' or '\r':
                    if (blank && !(c == '\n' && i > 0 && content[i - 1] == '\r')) brackets = targets = marks = openings = 0;
                    blank = true;
                    continue;
                case '\\' when next is not ('\n' or '\r'):
                    i++;
                    break;
                case '[' when ++brackets > MaxOpenBrackets:
                    throw Refusal(text, i, "brackets nest", nameof(MaxOpenBrackets), MaxOpenBrackets);
                case ']':
                    if (next == ':' && ++definitions > MaxDefinitions) throw Refusal(text, i, "link definitions come", nameof(MaxDefinitions), MaxDefinitions);
                    if (next == '(' && ++targets > MaxOpenTargets) throw Refusal(text, i, "link targets stay open", nameof(MaxOpenTargets), MaxOpenTargets);
                    brackets = Math.Max(0, brackets - 1);
                    break;
                case ')':
                    targets = Math.Max(0, targets - 1);
                    break;
                case '*' or '_' or '~' when next != c && ++marks > MaxEmphasisMarks:
                    throw Refusal(text, i, "emphasis marks come", nameof(MaxEmphasisMarks), MaxEmphasisMarks);
                case '<' when next is '!' or '?' && ++openings > MaxMarkupOpenings:
                    throw Refusal(text, i, "openings of HTML comments come", nameof(MaxMarkupOpenings), MaxMarkupOpenings);
            }

            blank = blank && c is ' ' or '\t' or '>';
        }
    }

    private static InputException Refusal(SourceText text, int offset, string what, string name, int limit)
    {
        LinePosition at = text.PositionOf(offset);
        return new InputException(text.Path, at.Line + 1, at.Column + 1, string.Create(
            CultureInfo.InvariantCulture, $"{what} beyond the limit {name} of {limit}; this is no article as Markdown. Save it as .txt if the characters are meant as text."));
    }
}
