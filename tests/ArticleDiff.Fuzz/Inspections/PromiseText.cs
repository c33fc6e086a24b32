using System.Runtime.CompilerServices;

namespace ArticleDiff.Fuzz.Inspections;

/// <summary>What a promise says of itself when it is broken. Of one that is kept nothing is put into words, which would cost more than to look.</summary>
[InterpolatedStringHandler]
internal ref struct PromiseText
{
    private DefaultInterpolatedStringHandler _text;

    public PromiseText(int literals, int values, bool holds, out bool says)
    {
        says = !holds;
        _text = says ? new DefaultInterpolatedStringHandler(literals, values) : default;
    }

    public void AppendLiteral(string text) => _text.AppendLiteral(text);

    public void AppendFormatted<T>(T value) => _text.AppendFormatted(value);

    public void AppendFormatted<T>(T value, string format) => _text.AppendFormatted(value, format);

    public string Take() => _text.ToStringAndClear();
}
