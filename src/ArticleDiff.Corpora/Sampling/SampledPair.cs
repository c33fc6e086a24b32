using ArticleDiff.Corpora.Agreement;

namespace ArticleDiff.Corpora.Sampling;

/// <summary>A pair of sentences that was drawn.</summary>
/// <param name="Story">Id of the story.</param>
/// <param name="Left">The one sentence.</param>
/// <param name="Right">The other sentence.</param>
/// <param name="Stratum">Where it was drawn from.</param>
/// <param name="Label">What the tool says of it.</param>
/// <param name="Score">The tool's score, or null when the pair was not compared.</param>
public sealed record SampledPair(string Story, SampledSentence Left, SampledSentence Right, SampleStratum Stratum, PairLabel Label, double? Score)
{
    /// <summary>A short key, the same for the same pair and seed.</summary>
    public string Key { get; init; } = "";
}
