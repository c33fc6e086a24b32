using ArticleDiff.Text;

namespace ArticleDiff.Formats.Writing.Facts;

/// <summary>A fact where it stands.</summary>
/// <param name="Article">Index of the article in the story.</param>
/// <param name="Location">Its words in the file.</param>
/// <param name="Form">Its normal form: articles of a row agree when their forms are equal.</param>
public sealed record FactCell(int Article, Location Location, string Form)
{
    /// <summary>The words for people: markup left out, white space folded.</summary>
    public string Words { get; init; } = "";
}
