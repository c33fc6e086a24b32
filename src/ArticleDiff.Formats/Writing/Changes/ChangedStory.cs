using ArticleDiff.Versions;

namespace ArticleDiff.Formats.Writing.Changes;

/// <summary>A story that a review is about.</summary>
/// <param name="Path">Its folder, relative to the root of the repository, with <c>/</c>.</param>
/// <param name="Changes">How its two states differ.</param>
public sealed record ChangedStory(string Path, StoryChanges Changes);
