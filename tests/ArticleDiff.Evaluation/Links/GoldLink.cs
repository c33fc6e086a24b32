namespace ArticleDiff.Evaluation.Links;

/// <summary>A link as the readers drew it: equivalent, partial, or optional when only one of them did.</summary>
internal sealed record GoldLink(string Left, string Right, string Label);
