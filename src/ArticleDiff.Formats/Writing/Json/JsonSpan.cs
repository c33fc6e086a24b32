using ArticleDiff.Text;

namespace ArticleDiff.Formats.Writing.Json;

/// <summary>A half-open range of UTF-16 code units in a file.</summary>
internal sealed record JsonSpan(int Start, int End)
{
    public static JsonSpan Of(TextSpan span) => new(span.Start, span.End);
}
