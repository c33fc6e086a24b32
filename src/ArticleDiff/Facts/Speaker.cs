using ArticleDiff.Text;

namespace ArticleDiff.Facts;

/// <summary>Who says something.</summary>
/// <param name="Kind">What names the speaker.</param>
/// <param name="Sentence">Index of the unit where the speaker is named: that of the words or one before or after it.</param>
/// <param name="Span">The words that name the speaker there.</param>
public sealed record Speaker(SpeakerKind Kind, int Sentence, TextSpan Span)
{
    /// <summary>The speaker for people: the fullest name the article has, or the words of the source ("officials").</summary>
    public string Name { get; init; } = "";

    /// <summary>Index among the entities of the article, or -1.</summary>
    public int Entity { get; init; } = -1;
}
