namespace ArticleDiff.Facts.Speech;

/// <summary>Tokens between two quotation marks of one block, the marks left out.</summary>
/// <param name="First">Index of the first token inside.</param>
/// <param name="End">Index behind the last token inside.</param>
/// <param name="Depth">How many quotations it stands in.</param>
/// <param name="Utterance">Number that it shares with the paragraphs before and after it that it goes on with.</param>
/// <param name="IsRecovered">Whether a mark was missing.</param>
internal readonly record struct QuotedRange(int First, int End, int Depth, int Utterance, bool IsRecovered);
