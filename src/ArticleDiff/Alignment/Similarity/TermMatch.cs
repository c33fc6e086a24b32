namespace ArticleDiff.Alignment.Similarity;

/// <summary>A word of one side matched with a word of the other.</summary>
/// <param name="Left">Index of the occurrence in the left stretch.</param>
/// <param name="Right">Index of the occurrence in the right stretch.</param>
/// <param name="Similarity">Between 0 and 1; 1 for the same term.</param>
internal readonly record struct TermMatch(int Left, int Right, float Similarity);
