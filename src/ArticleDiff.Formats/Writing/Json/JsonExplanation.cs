using ArticleDiff.Alignment;

namespace ArticleDiff.Formats.Writing.Json;

/// <summary>What <c>articlediff align --explain --format json</c> prints; docs/formats.md describes it field by field.</summary>
internal sealed record JsonExplanation(
    int Version, string Engine, JsonSentence Left, JsonSentence Right, string Verdict, string Reason, JsonLink? Link, string Kinship,
    double ContentScore, double Score, double Threshold, double Required, double FirmThreshold, bool SameWords,
    IReadOnlyList<JsonSignal> Content, IReadOnlyList<JsonSignal> Context, JsonEvidence Evidence, IReadOnlyList<JsonRival> Rivals,
    IReadOnlyList<JsonSpan> UnmatchedLeft, IReadOnlyList<JsonSpan> UnmatchedRight, IReadOnlyList<JsonCounterfactual> Counterfactuals)
{
    public static JsonExplanation Of(Story story, PairExplanation explanation)
    {
        Article left = story.Articles[explanation.Left.Article], right = story.Articles[explanation.Right.Article];
        return new JsonExplanation(
            1, explanation.Engine,
            JsonSentence.Of(left, left.Tree.Sentences[explanation.Left.Sentence]), JsonSentence.Of(right, right.Tree.Sentences[explanation.Right.Sentence]),
            EnumNames.Of(explanation.Verdict), ExplanationWords.ReasonOf(story, explanation),
            explanation.Link is { } link ? JsonLink.Of(story, link) : null, EnumNames.Of(explanation.Kinship),
            JsonLink.Round(explanation.ContentScore), JsonLink.Round(explanation.Score), JsonLink.Round(explanation.Threshold), JsonLink.Round(explanation.Required), JsonLink.Round(explanation.FirmThreshold),
            explanation.HasSameWords, [.. explanation.Content.Select(JsonSignal.Of)], [.. explanation.Context.Select(JsonSignal.Of)],
            JsonEvidence.Of(story, explanation.Evidence),
            [.. explanation.Rivals.Select(rival => new JsonRival(JsonPair.Of(story, rival.Pair), JsonLink.Round(rival.Score)))],
            [.. explanation.UnmatchedLeft.Select(JsonSpan.Of)], [.. explanation.UnmatchedRight.Select(JsonSpan.Of)],
            [.. explanation.Counterfactuals.Select(other => new JsonCounterfactual(
                EnumNames.Of(other.Kind), other.Words is { } words ? JsonSpanPair.Of(words) : null, JsonLink.Round(other.Score), other.Links,
                ExplanationWords.Of(left.Tree.Text, right.Tree.Text, explanation, other)))]);
    }
}

internal sealed record JsonSignal(string Signal, string Meaning, double Value, double LogOdds)
{
    public static JsonSignal Of(SignalShare share) =>
        new(share.Signal, ExplanationWords.MeaningOf(share.Signal), JsonLink.Round(share.Value), JsonLink.Round(share.LogOdds));
}

internal sealed record JsonRival(JsonPair Pair, double Score);

internal sealed record JsonCounterfactual(string Kind, JsonSpanPair? Words, double Score, bool Links, string Text);
