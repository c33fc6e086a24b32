using System.Collections.Immutable;

namespace ArticleDiff.Facts;

/// <summary>What the reader of speech found in one article.</summary>
internal sealed record SpeechReading(ImmutableArray<Quotation> Quotations, ImmutableArray<Attribution> Attributions);
