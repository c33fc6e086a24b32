using ArticleDiff.Text;

namespace ArticleDiff.Formats.Reading;

/// <summary>Says where in its text a piece of YAML stands.</summary>
internal static class YamlPlace
{
    /// <summary>The place: the characters of a value when they stand there as they are, otherwise the rest of the line.</summary>
    public static Location Of(SourceText text, YamlNode node)
    {
        int start = OffsetOf(text, node.Line, node.Column);
        if (node is YamlScalar { Value: { Length: > 0 } value } && text.Content.AsSpan(start).StartsWith(value, StringComparison.Ordinal)) return new Location(text, new TextSpan(start, value.Length));
        ReadOnlySpan<char> rest = text.Content.AsSpan(start);
        int end = rest.IndexOfAny('\r', '\n');
        return new Location(text, new TextSpan(start, (end < 0 ? rest : rest[..end]).TrimEnd().Length));
    }

    /// <summary>The offset of a one-based line and column; 0 for the whole file, and the end for what lies behind it.</summary>
    public static int OffsetOf(SourceText text, int line, int column)
    {
        if (line <= 0) return 0;
        return line > text.LineStarts.Length ? text.Length : Math.Min(text.Length, text.LineStarts[line - 1] + Math.Max(0, column - 1));
    }
}
