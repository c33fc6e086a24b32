using System.Text.Json;

namespace ArticleDiff.Tests.Embeddings;

/// <summary>A model that knows letters: enough to tell sentences apart, and the same on every machine.</summary>
internal static class LetterModel
{
    /// <summary>How often each letter stands in a text.</summary>
    public static int[] Vector(string text)
    {
        int[] vector = new int[27];
        vector[26] = 1;
        foreach (char c in text)
            if (char.IsAsciiLetter(c)) vector[char.ToLowerInvariant(c) - 'a']++;
        return vector;
    }

    /// <summary>What the similarity of two texts must be.</summary>
    public static double Similarity(string left, string right)
    {
        int[] l = Vector(left), r = Vector(right);
        double dot = l.Zip(r, (x, y) => x * y).Sum(), lengths = Math.Sqrt(l.Sum(x => x * x)) * Math.Sqrt(r.Sum(x => x * x));
        return Math.Round((1 + (dot / lengths)) / 2, 6);
    }

    /// <summary>The share of the query's letters that the document has: not the same from both sides.</summary>
    public static double Relevance(string query, string document)
        => query.Count(c => document.Contains(c, StringComparison.Ordinal)) / (double)query.Length;

    /// <summary>Answers both protocols, the last text first.</summary>
    public static LocalReply Answer(LocalRequest request, int number)
    {
        if (request.Line.Contains("/v1/embeddings", StringComparison.Ordinal))
        {
            var data = request.Texts("input").Select((text, index) => new { index, @object = "embedding", embedding = Vector(text) }).Reverse();
            return new LocalReply(200, JsonSerializer.Serialize(new { @object = "list", data, usage = new { total_tokens = number } }));
        }

        string query = request.Json["query"]!.GetValue<string>();
        var results = request.Texts("documents").Select((text, index) => new { index, relevance_score = Relevance(query, text) }).OrderByDescending(result => result.relevance_score);
        return new LocalReply(200, JsonSerializer.Serialize(new { results }));
    }
}
