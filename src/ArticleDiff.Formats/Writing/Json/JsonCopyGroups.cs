using ArticleDiff.Alignment;

namespace ArticleDiff.Formats.Writing.Json;

/// <summary>Articles that print the same copy, by id.</summary>
internal static class JsonCopyGroups
{
    /// <summary>The groups, or null when there are none, so that the field is left out.</summary>
    public static IReadOnlyList<IReadOnlyList<string>>? Of(Story story)
        => story.Copies.Groups.IsEmpty ? null : [.. story.Copies.Groups.Select(group => group.Select(article => story.Articles[article].Id).ToArray())];
}
