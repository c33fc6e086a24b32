using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using ArticleDiff.Syntax;

namespace ArticleDiff.Formats.Writing;

/// <summary>The first line of a Markdown report: a comment that carries its form and options, so that it can be written again.</summary>
public static class ReportComment
{
    /// <summary>How every Markdown report begins.</summary>
    internal const string Opening = "<!-- articlediff report";
    private const string Closing = " -->";
    private const string DayFormat = "yyyy-MM-dd";

    /// <summary>The comment, without a line end.</summary>
    public static string Write(ReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        StringBuilder comment = new(Opening);
        comment.Append(" --form ").Append(EnumNames.Of(options.Form));
        if (options.Left is not null) comment.Append(" --left ").Append(Encode(options.Left));
        if (options.Right is not null) comment.Append(" --right ").Append(Encode(options.Right));
        if (options.Sentences != SentenceMode.Prose) comment.Append(" --sentences ").Append(EnumNames.Of(options.Sentences));
        foreach ((string id, DateOnly day) in options.Published.OrderBy(entry => entry.Key, StringComparer.Ordinal))
            comment.Append(" --published ").Append(Encode(id)).Append('=').Append(day.ToString(DayFormat, CultureInfo.InvariantCulture));
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
        SentenceMode? sentences = null;
        var published = ImmutableDictionary.CreateBuilder<string, DateOnly>();
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
                case "--sentences" when sentences is null:
                    foreach (SentenceMode known in Enum.GetValues<SentenceMode>())
                        if (EnumNames.Of(known) == value) sentences = known;
                    if (sentences is null) return false;
                    break;
                case "--published":
                    int equals = value.LastIndexOf('=');
                    if (equals <= 0 || !DateOnly.TryParseExact(value[(equals + 1)..], DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
                        || !published.TryAdd(Uri.UnescapeDataString(value[..equals]), day)) return false;
                    break;
                default:
                    return false;
            }
        }

        if (form is null) return false;
        options = new ReportOptions { Form = form.Value, Left = left, Right = right, Sentences = sentences ?? SentenceMode.Prose, Published = published.ToImmutable() };
        return true;
    }

    // Everything that could end the comment or a word of it is percent-encoded; the ids that the readers accept pass as they are.
    private static string Encode(string id) => Uri.EscapeDataString(id);
}
