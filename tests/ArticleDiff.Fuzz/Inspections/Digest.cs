using ArticleDiff.Text;

namespace ArticleDiff.Fuzz.Inspections;

/// <summary>One number for all that an inspection saw: a second run must give the same.</summary>
internal sealed class Digest
{
    public ulong Value { get; private set; }

    public void Add(ReadOnlySpan<char> text) => Add(StableHash.Of(text));

    public void Add(ulong number) => Value = StableHash.Mix(Value ^ number);
}
