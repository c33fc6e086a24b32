using System.Globalization;
using ArticleDiff.Alignment;
using ArticleDiff.Alignment.Decoding;
using ArticleDiff.Alignment.Indexing;
using ArticleDiff.Alignment.Similarity;
using ArticleDiff.Formats.Reading;

namespace ArticleDiff.Evaluation.Links;

/// <summary>Writes the features of labelled pairs as a table: group, pair, label, then the features.</summary>
internal static class FeaturesCommand
{
    public static void Links(string path, TextWriter output)
    {
        foreach (AlignmentPair pair in AlignmentPair.Read(path))
            Write(pair.ToStory(), pair.Id, (_, row, _, column) => pair.Links.Contains((row, column)) ? 1 : 0, output);
    }

    public static void Gold(string goldPath, string storyPath, TextWriter output)
    {
        GoldFile gold = GoldFile.Read(goldPath);
        Dictionary<(string, string), string> labels = [];
        foreach (GoldLink link in gold.Links) labels[(link.Left, link.Right)] = labels[(link.Right, link.Left)] = link.Label;
        Story story = StoryFolder.Read(storyPath);
        Write(story, Path.GetFileName(storyPath.TrimEnd('/')), (left, unitA, right, unitB) =>
        {
            if (!gold.Files.Contains(Path.GetFileName(story.Articles[left].Tree.Text.Path))) return -1;
            if (!gold.Files.Contains(Path.GetFileName(story.Articles[right].Tree.Text.Path))) return -1;
            string? best = null;
            foreach (string x in gold.UnitsOf(story.Articles[left], unitA))
                foreach (string y in gold.UnitsOf(story.Articles[right], unitB))
                    if (labels.TryGetValue((x, y), out string? label) && (best is null || label != "optional")) best = label;
            return best switch { null => 0, "optional" => -1, "partial" => 1, _ => 2 };
        }, output);
    }

    public static void Pairs(string path, TextWriter output)
    {
        var rows = PairsEvaluation.Read(path);
        Story story = Story.Create([AlignmentPair.ToArticle("a", rows.Select(row => row.Left)), AlignmentPair.ToArticle("b", rows.Select(row => row.Right))]);
        StoryTerms terms = StoryTerms.Read(story);
        PairScorer scorer = new(terms, TermRelations.Of(terms.Vocabulary));
        for (int i = 0; i < rows.Count; i++) Write(output, rows[i].Id, "", rows[i].Gold, scorer.Features(0, i, 1, i), 0, 0);
    }

    private static void Write(Story story, string group, Func<int, int, int, int, int> label, TextWriter output)
    {
        StoryScores scores = StoryScores.Of(story);
        for (int left = 0; left < story.Articles.Length; left++)
            for (int right = left + 1; right < story.Articles.Length; right++)
            {
                ScoreMatrix matrix = scores.Content[left, right];
                for (int i = 0; i < matrix.Count; i++)
                {
                    int unitA = scores.Terms.Articles[left].UnitOf(matrix.RowOf(i)), unitB = scores.Terms.Articles[right].UnitOf(matrix.ColumnOf(i));
                    int gold = label(left, unitA, right, unitB);
                    if (gold >= 0)
                        Write(output, group, $"{story.Articles[left].Id}:{unitA}/{story.Articles[right].Id}:{unitB}", gold,
                            scores.Scorer.Features(left, matrix.RowOf(i), right, matrix.ColumnOf(i)), matrix[i], scores.Supported[left, right][i]);
                }
            }
    }

    private static void Write(TextWriter output, string group, string pair, double label, in PairFeatures features, double content, double supported)
    {
        Span<double> values = stackalloc double[PairFeatures.Count];
        features.CopyTo(values);
        output.Write(string.Create(CultureInfo.InvariantCulture, $"{group}\t{pair}\t{label}\t{content:F4}\t{supported:F4}"));
        foreach (double value in values) output.Write(string.Create(CultureInfo.InvariantCulture, $"\t{value:F4}"));
        output.WriteLine();
    }
}
