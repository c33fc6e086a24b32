using System.Globalization;
using ArticleDiff.Alignment;

namespace ArticleDiff.Rules;

/// <summary>Words with the outlets that have them, as a message shows them: “nine” (Wire, Post), “ten” (Courier).</summary>
internal static class ToldValues
{
    private const int MostLabels = 3, MostValues = 4, LongestValue = 60;

    /// <param name="story">The story.</param>
    /// <param name="values">The words of an article, in the order of the finding's places; equal words are shown once.</param>
    public static string Of(Story story, IEnumerable<(int Article, string Words)> values)
    {
        List<(string Words, List<string> Labels)> shown = [];
        foreach ((int article, string words) in values)
        {
            int at = shown.FindIndex(value => value.Words == words);
            if (at < 0)
            {
                at = shown.Count;
                shown.Add((words, []));
            }

            string label = story.Articles[article].Label;
            if (!shown[at].Labels.Contains(label)) shown[at].Labels.Add(label);
        }

        string text = string.Join(", ", shown.Take(MostValues).Select(value => $"“{Cropped(value.Words)}” ({Labels(value.Labels)})"));
        return shown.Count <= MostValues ? text : string.Create(CultureInfo.InvariantCulture, $"{text} and {shown.Count - MostValues} more");
    }

    private static string Labels(List<string> labels) => labels.Count <= MostLabels ? string.Join(", ", labels)
        : string.Create(CultureInfo.InvariantCulture, $"{string.Join(", ", labels.Take(MostLabels))} and {labels.Count - MostLabels} more");

    private static string Cropped(string words) => words.Length <= LongestValue ? words : words[..Math.Max(LongestValue / 2, words.LastIndexOf(' ', LongestValue))] + " …";
}
