using System.Collections.Immutable;
using System.Globalization;
using ArticleDiff.Alignment;
using ArticleDiff.Text;

namespace ArticleDiff.Rules;

/// <summary>Writes for people what several articles say in one place.</summary>
internal static class TellingList
{
    // A message has to stay below 300 characters.
    private const int MostArticles = 4;
    private const int MostCharacters = 36;
    private const int MostLabel = 20;

    /// <summary>The words of each article behind its name, in the order given: Wire “84 sailors”, Courier “48 sailors”.</summary>
    public static string Of(Story story, ImmutableArray<(int Article, Location Location)> tellings)
    {
        string list = string.Join(", ", tellings.Take(MostArticles).Select(telling => $"{Name(story, telling.Article)} “{Words(telling.Location)}”"));
        return tellings.Length > MostArticles ? string.Create(CultureInfo.InvariantCulture, $"{list} and {tellings.Length - MostArticles} more") : list;
    }

    /// <summary>The words of a place on one line, cropped behind a word.</summary>
    public static string Words(Location location) => Cropped(string.Join(' ', location.Text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), MostCharacters);

    // Two versions of one outlet are told apart by their ids.
    private static string Name(Story story, int article)
    {
        string label = story.Articles[article].Label, id = story.Articles[article].Id;
        bool alone = story.Articles.Count(other => other.Label == label) == 1;
        return alone ? Cropped(label, MostLabel) : $"{Cropped(label, MostLabel)} ({Cropped(id, MostLabel)})";
    }

    private static string Cropped(string text, int most)
    {
        if (text.Length <= most) return text;
        int end = text.LastIndexOf(' ', most);
        if (end < most / 2) end = char.IsHighSurrogate(text[most - 1]) ? most - 1 : most;
        return text[..end] + " …";
    }
}
