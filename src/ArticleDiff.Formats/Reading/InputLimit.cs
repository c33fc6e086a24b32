namespace ArticleDiff.Formats.Reading;

/// <summary>One limit of what is read: input beyond it is refused before it can cost minutes or gigabytes.</summary>
/// <param name="Name">Its name, in lower case with hyphens.</param>
/// <param name="Default">Its value unless somebody asks for another one.</param>
/// <param name="Most">The highest value that can be asked for: beyond, memory or the stack would not last.</param>
/// <param name="Counts">What it counts, as a phrase.</param>
public sealed record InputLimit(string Name, long Default, long Most, string Counts);
