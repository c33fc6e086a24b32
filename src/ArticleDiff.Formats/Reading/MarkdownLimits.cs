using ArticleDiff.Text;

namespace ArticleDiff.Formats.Reading;

/// <summary>
/// Counts, in one pass, what makes the time of a Markdown parser grow faster than the text, and refuses what no article needs. The counts
/// begin anew at each blank line, where the parser begins anew too.
/// </summary>
internal static class MarkdownLimits
{
    /// <param name="text">The file.</param>
    /// <param name="limits">What it may have at most.</param>
    /// <exception cref="InputException">A limit is exceeded; the message names it.</exception>
    public static void Check(SourceText text, InputLimits limits)
    {
        string content = text.Content;
        long mostBrackets = limits[InputLimits.MarkdownBrackets], mostTargets = limits[InputLimits.MarkdownTargets], mostMarks = limits[InputLimits.MarkdownEmphasis];
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
                case '[' when ++brackets > mostBrackets:
                    throw Refusal(text, i, "brackets nest too deeply", InputLimits.MarkdownBrackets, limits);
                case ']':
                    if (next == ':' && ++definitions > limits[InputLimits.MarkdownDefinitions]) throw Refusal(text, i, "there are too many link definitions", InputLimits.MarkdownDefinitions, limits);
                    if (next == '(' && ++targets > mostTargets) throw Refusal(text, i, "too many link targets stay open", InputLimits.MarkdownTargets, limits);
                    brackets = Math.Max(0, brackets - 1);
                    break;
                case ')':
                    targets = Math.Max(0, targets - 1);
                    break;
                case '*' or '_' or '~' when next != c && ++marks > mostMarks:
                    throw Refusal(text, i, "a paragraph has too many emphasis marks", InputLimits.MarkdownEmphasis, limits);
                case '<' when next is '!' or '?' && ++openings > limits[InputLimits.MarkdownComments]:
                    throw Refusal(text, i, "a paragraph opens too many HTML comments", InputLimits.MarkdownComments, limits);
            }

            blank = blank && c is ' ' or '\t' or '>';
        }
    }

    private static InputException Refusal(SourceText text, int offset, string what, InputLimit limit, InputLimits limits)
    {
        LinePosition at = text.PositionOf(offset);
        return limits.Refusal(limit, text.Path, at.Line + 1, at.Column + 1, what, "this is no article as Markdown: save it as .txt if the characters are meant as text");
    }
}
