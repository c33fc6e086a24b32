using ArticleDiff.Text;

namespace ArticleDiff.Facts;

/// <summary>A claim and its source: "the minister denied that …", "according to two officials".</summary>
/// <param name="Sentence">Index of the unit.</param>
/// <param name="Span">The words of the source.</param>
/// <param name="Source">Who or what the source is.</param>
/// <param name="Verb">The reporting verb or phrase ("said", "according to").</param>
/// <param name="Claim">The words that are attributed, inside of the unit; empty when they stand in other units.</param>
/// <param name="Stance">How the source stands to the claim.</param>
public sealed record Attribution(int Sentence, TextSpan Span, Speaker Source, TextSpan Verb, TextSpan Claim, SpeechStance Stance) : Fact(Sentence, Span);
