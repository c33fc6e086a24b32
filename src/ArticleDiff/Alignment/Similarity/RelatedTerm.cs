namespace ArticleDiff.Alignment.Similarity;

/// <summary>A term and how close it is to another one.</summary>
internal readonly record struct RelatedTerm(int Term, float Similarity);
