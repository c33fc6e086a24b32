using System.Text.Json;
using ArticleDiff.Alignment;
using ArticleDiff.Syntax;
using ArticleDiff.Text;

namespace ArticleDiff.Evaluation.Links;

/// <summary>Two lists of sentences with the links that people drew: one line of an alignment file.</summary>
internal sealed record AlignmentPair(string Id, string[] Left, string[] Right, HashSet<(int Left, int Right)> Links, HashSet<(int Left, int Right)> Identical)
{
    public static IEnumerable<AlignmentPair> Read(string path)
    {
        foreach (string line in File.ReadLines(path))
        {
            using JsonDocument document = JsonDocument.Parse(line);
            JsonElement root = document.RootElement;
            HashSet<(int, int)> links = [], identical = [];
            foreach (JsonElement link in root.GetProperty("links").EnumerateArray())
            {
                (int, int) pair = (link[0].GetInt32(), link[1].GetInt32());
                links.Add(pair);
                if (link.GetArrayLength() > 2 && link[2].GetString() == "identical") identical.Add(pair);
            }

            yield return new AlignmentPair(root.GetProperty("id").GetString()!, Sentences(root, "a"), Sentences(root, "b"), links, identical);
        }
    }

    public Story ToStory() => Story.Create([ToArticle("a", Left), ToArticle("b", Right)]);

    public static Article ToArticle(string id, IEnumerable<string> sentences) =>
        new(id, ArticleTree.Parse(SourceText.From(string.Join('\n', sentences), $"{id}.txt"), SentenceMode.Lines));

    private static string[] Sentences(JsonElement root, string name) =>
        [.. root.GetProperty(name).EnumerateArray().Select(sentence => sentence.GetString()!.ReplaceLineEndings(" "))];
}
