namespace ArticleDiff.Cli.Review;

/// <summary>A story of which a file changed.</summary>
/// <param name="Before">Its folder from the root in the base, with <c>/</c>, empty for the root; null when the story is new.</param>
/// <param name="After">The same in the head; null when the story is gone.</param>
internal sealed record TouchedStory(string? Before, string? After)
{
    /// <summary>Its folder now, or where it was.</summary>
    public string Folder => After ?? Before!;

    /// <summary>The folder as people read it.</summary>
    public string Shown => Folder.Length == 0 ? "." : Folder;
}
