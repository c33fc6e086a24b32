namespace ArticleDiff.Rules;

/// <summary>A place on a graded scale.</summary>
/// <param name="Scale">Name of the scale.</param>
/// <param name="Grade">The grade; 1 is the weakest.</param>
internal readonly record struct ScaleGrade(string Scale, int Grade);
