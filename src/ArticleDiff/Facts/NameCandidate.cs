using ArticleDiff.Text;
using ArticleDiff.Words;

namespace ArticleDiff.Facts;

/// <summary>A name where it stands, with what its surroundings say of it. Filled step by step while an article is read.</summary>
internal sealed class NameCandidate(NameUnit unit, int first, int last, string[] parts, string name)
{
    public NameUnit Unit { get; } = unit;

    /// <summary>Index of its first word in the unit.</summary>
    public int First { get; } = first;

    /// <summary>Index of its last word in the unit.</summary>
    public int Last { get; } = last;

    /// <summary>Its folded words.</summary>
    public string[] Parts { get; } = parts;

    /// <summary>Its words as they stand, single spaces between them.</summary>
    public string Name { get; } = name;

    /// <summary>Its folded words, joined by spaces.</summary>
    public string Key { get; } = string.Join(' ', parts);

    public TextSpan Span => TextSpan.FromBounds(Unit[First].Span.Start, Unit[Last].Span.End);

    /// <summary>The country that the whole of it names.</summary>
    public CountryMatch? Country { get; set; }

    /// <summary>What the surroundings say, in points.</summary>
    public int Person { get; set; }

    public int Organisation { get; set; }

    public int Place { get; set; }

    /// <summary>Points for a man and against a woman, from forms of address.</summary>
    public int Male { get; set; }

    /// <summary>Whether an office or a form of address stands before it.</summary>
    public bool IsTitled { get; set; }

    public NameKind Kind { get; set; }

    public int Entity { get; set; } = -1;
}
