using System.Collections.Immutable;

namespace ArticleDiff.Facts;

/// <summary>The bearer of a name inside of one article.</summary>
/// <param name="Kind">Person, organisation, place or unknown.</param>
/// <param name="Name">The fullest form that the article has, as it stands there.</param>
/// <param name="Key">Folded words of the fullest form, joined by single spaces: equal keys of two articles name the same bearer.</param>
public sealed record NamedEntity(NameKind Kind, string Name, string Key)
{
    /// <summary>Folded surname of a person, or the empty string: the part that the bearer goes by.</summary>
    public string Surname { get; init; } = "";

    /// <summary>Folded other forms in the article: short names, initials in brackets, abbreviations.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>Code of the country that it names (as in the table of countries), or null.</summary>
    public string? Country { get; init; }

    /// <summary>Indices of its mentions in the article.</summary>
    public ImmutableArray<int> Mentions { get; init; } = [];

    /// <summary>
    /// Whether this name and one of another article can name the same bearer. The answer is the same in both directions. A family name and a
    /// full name, initials and a long form, a capital and its country are compatible, and so are two spellings that are close; equal names and
    /// full names that differ in an initial or a middle name are the same.
    /// </summary>
    /// <param name="other">The name of the other article.</param>
    public NameMatch Matches(NamedEntity other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return NameComparison.Compare(this, other);
    }
}
