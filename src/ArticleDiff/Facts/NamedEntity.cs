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
}
