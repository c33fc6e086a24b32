namespace ArticleDiff.Words;

/// <summary>What verb a word can be a form of.</summary>
/// <param name="Base">The base form, or null when it is no verb.</param>
/// <param name="Forms">Which of its forms it can be.</param>
internal readonly record struct VerbReading(string? Base, VerbForm Forms);
