using System.Text.Json;
using ArticleDiff.Evaluation.Corpora;

namespace ArticleDiff.Tests.Cli.Corpus;

/// <summary>Small stories that were made, as lines of JSON.</summary>
internal static class MadeStories
{
    /// <summary>So many stories, e1, e2, ….</summary>
    public static string[] Lines(int count) =>
        [.. new FeedMaker(7).Events(2, 3).Take(count).Select(made => $$"""{"id":"{{made.Event}}","articles":[{{string.Join(',', made.Articles.Select(MakeFeed.Line))}}]}""")];

    /// <summary>The same as a file.</summary>
    public static string File(int count) => string.Concat(Lines(count).Select(line => line + "\n"));

    /// <summary>The ids of the lines of results.</summary>
    public static string[] IdsOf(string results)
        => [.. results.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString()!)];
}
