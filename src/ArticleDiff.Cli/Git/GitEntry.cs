namespace ArticleDiff.Cli.Git;

/// <summary>A file of a commit.</summary>
/// <param name="Path">Its path from the root, with <c>/</c>.</param>
/// <param name="Id">The id of its bytes.</param>
/// <param name="Size">Its size in bytes.</param>
/// <param name="IsLink">Whether it is a symbolic link: then its bytes are where it leads.</param>
internal sealed record GitEntry(string Path, string Id, long Size, bool IsLink);
