using ArticleDiff.Alignment;
using ArticleDiff.Syntax;
using ArticleDiff.Text;

namespace ArticleDiff.Evaluation.Links;

internal static class Reading
{
    public static Story ReadStory(string folder)
    {
        List<Article> articles = [];
        string id = "";
        foreach (string line in File.ReadLines(Path.Combine(folder, "story.yaml")))
        {
            string t = line.Trim();
            if (t.StartsWith("- id:", StringComparison.Ordinal)) id = t[5..].Trim();
            if (t.StartsWith("file:", StringComparison.Ordinal))
                articles.Add(new Article(id, ArticleTree.Parse(SourceText.From(File.ReadAllText(Path.Combine(folder, t[5..].Trim())), t[5..].Trim()))));
        }

        return Story.Create(articles);
    }
}
