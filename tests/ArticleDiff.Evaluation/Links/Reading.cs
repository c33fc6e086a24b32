using ArticleDiff.Alignment;
using ArticleDiff.Formats.Reading;

namespace ArticleDiff.Evaluation.Links;

/// <summary>Stories as the product reads them.</summary>
internal static class Reading
{
    public static Story ReadStory(string folder) => StoryFolder.Read(folder);
}
