namespace ArticleDiff.Versions;

/// <summary>Where a unit of the last version of an article comes from.</summary>
/// <param name="Sentence">Index of the unit in the last version.</param>
/// <param name="Wording">Index of the version that introduced its present words; commas, stops and letter case are no words.</param>
/// <param name="Claim">
/// Index of the version that introduced what it says: rewording leaves a claim as it is, an edit of a number, a name, a quotation or a negation makes another one.
/// </param>
public readonly record struct SentenceOrigin(int Sentence, int Wording, int Claim);
