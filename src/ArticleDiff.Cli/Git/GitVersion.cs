namespace ArticleDiff.Cli.Git;

/// <summary>A commit that changed a file.</summary>
/// <param name="Commit">Its full id.</param>
/// <param name="Path">The path of the file in it.</param>
/// <param name="Date">When it was written, in ISO 8601.</param>
/// <param name="Author">Who wrote it.</param>
/// <param name="Subject">Its first line.</param>
internal sealed record GitVersion(string Commit, string Path, string Date, string Author, string Subject);
