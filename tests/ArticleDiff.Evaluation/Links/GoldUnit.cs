using ArticleDiff.Text;

namespace ArticleDiff.Evaluation.Links;

/// <summary>A unit as the readers cut it.</summary>
internal sealed record GoldUnit(string Id, string File, TextSpan Span, string Kind);
