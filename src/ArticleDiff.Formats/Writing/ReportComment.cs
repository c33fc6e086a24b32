using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace ArticleDiff.Formats.Writing;

/// <summary>The first line of a Markdown report: a comment that carries its form and options, so that it can be written again.</summary>
public static class ReportComment
{
    /// <summary>How every Markdown report begins.</summary>
    internal const string Opening = "<!-- articlediff report";
    private const string Closing = " -->";

    /// <summary>The comment, without a line end.</summary>
    public static string Write(ReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        StringBuilder comment = new(Opening);
        comment.Append(" --form ").Append(EnumNames.Of(options.Form));
        if (options.Left is not null) comment.Append(" --left ").Append(Encode(options.Left));
        if (options.Right is not null) comment.Append(" --right ").Append(Encode(options.Right));
        return comment.Append(Closing).ToString();
    }

    /// <summary>Reads the comment back.</summary>
    /// <param name="firstLine">The first line of a file, with or without its line end; null for an empty file.</param>
    /// <param name="options">What <see cref="Write"/> was given.</param>
    /// <returns>False when the line is no such comment, names an unknown form or option, or names an option twice.</returns>
    public static bool TryParse(string? firstLine, [NotNullWhen(true)] out ReportOptions? options)
    {
        options = null;
        string line = (firstLine ?? "").TrimEnd('\r', '\n', ' ');
        if (!line.StartsWith(Opening + " ", StringComparison.Ordinal) || !line.EndsWith(Closing, StringComparison.Ordinal)) return false;
        if (line.Length < Opening.Length + Closing.Length) return false;
        string[] words = line[Opening.Length..^Closing.Length].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length % 2 != 0) return false;

        ReportForm? form = null;
        string? left = null, right = null;
        for (int i = 0; i < words.Length; i += 2)
        {
            string value = words[i + 1];
            switch (words[i])
            {
                case "--form" when form is null:
                    foreach (ReportForm known in Enum.GetValues<ReportForm>())
                        if (EnumNames.Of(known) == value) form = known;
                    if (form is null) return false;
                    break;
                case "--left" when left is null:
                    left = Uri.UnescapeDataString(value);
                    break;
                case "--right" when right is null:
                    right = Uri.UnescapeDataString(value);
                    break;
                default:
                    return false;
            }
        }

        if (form is null) return false;
        options = new ReportOptions { Form = form.Value, Left = left, Right = right };
        return true;
    }

    // Everything that could end the comment or a word of it is percent-encoded; the ids that the readers accept pass as they are.
    private static string Encode(string id) => Uri.EscapeDataString(id);
}
