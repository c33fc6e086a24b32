using System.Globalization;
using ArticleDiff.Alignment;
using ArticleDiff.Alignment.Decoding;
using ArticleDiff.Formats.Reading;

namespace ArticleDiff.Evaluation.Links;

/// <summary>What an alignment of a story is worth against a gold file.</summary>
internal sealed class GoldResult(GoldFile gold, EngineSettings? settings = null)
{
    private readonly LinkCount _all = new();
    private readonly List<string> _lines = [];
    private readonly List<(double Score, bool Right)> _ranking = [];
    private readonly List<string> _verbose = [];
    private int _required, _equivalent, _equivalentFound;

    /// <summary>Right, wrong and missed links of all pairs of articles.</summary>
    public LinkCount All => _all;

    /// <summary>Number of links that both readers call equivalent, and how many of them were found.</summary>
    public (int All, int Found) Equivalent => (_equivalent, _equivalentFound);

    public double F1 => _all.F1;

    public double AveragePrecision => Statistics.AveragePrecision(_ranking, _required);

    /// <summary>Number of pairs of articles compared.</summary>
    public int PairCount => _lines.Count;

    public static GoldResult WholeStory(GoldFile gold, string storyPath, EngineSettings? settings = null)
    {
        GoldResult result = new(gold, settings);
        result.Add(StoryFolder.Read(storyPath));
        return result;
    }

    public static GoldResult Pairwise(GoldFile gold, string storyPath)
    {
        GoldResult result = new(gold);
        Article[] articles = [.. StoryFolder.Read(storyPath).Articles.Where(article => gold.Files.Contains(Path.GetFileName(article.Tree.Text.Path)))];
        for (int left = 0; left < articles.Length; left++)
            for (int right = left + 1; right < articles.Length; right++)
                result.Add(Story.Create([articles[left], articles[right]]));
        return result;
    }

    public void Print(TextWriter output, bool verbose)
    {
        foreach (string line in verbose ? _lines.Concat(_verbose) : _lines) output.WriteLine(line);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"micro {_all}  AP {AveragePrecision:F3}  equivalent found {_equivalentFound} of {_equivalent}"));
    }

    private void Add(Story story)
    {
        StoryScores scores = StoryScores.Of(story, null, settings);
        StoryAlignment alignment = Aligner.Align(story, scores);
        for (int left = 0; left < story.Articles.Length; left++)
            for (int right = left + 1; right < story.Articles.Length; right++)
                if (IsGold(story.Articles[left]) && IsGold(story.Articles[right])) AddPair(alignment, scores, left, right);
    }

    private bool IsGold(Article article) => gold.Files.Contains(Path.GetFileName(article.Tree.Text.Path));

    private void AddPair(StoryAlignment alignment, StoryScores scores, int left, int right)
    {
        Article a = alignment.Story.Articles[left], b = alignment.Story.Articles[right];
        HashSet<(string, string)> required = Labelled(a, b, label => label != "optional"), optional = Labelled(a, b, label => label == "optional"),
            equivalent = Labelled(a, b, label => label == "equivalent"), found = [];
        foreach (Link link in alignment.LinksBetween(left, right))
            foreach (int i in link.Left.Sentences)
                foreach (int j in link.Right.Sentences)
                    found.UnionWith(gold.UnitsOf(a, i).SelectMany(x => gold.UnitsOf(b, j).Select(y => (x, y))));
        LinkCount count = new();
        count.Add(required, found.Except(optional).ToHashSet());
        _all.Add(required, found.Except(optional).ToHashSet());
        _equivalent += equivalent.Count;
        _equivalentFound += equivalent.Count(found.Contains);
        _required += required.Count;
        _lines.Add($"{a.Id,-10} {b.Id,-10} {count}");
        Rank(scores, left, right, a, b, required, optional, found);
    }

    private void Rank(StoryScores scores, int left, int right, Article a, Article b,
        HashSet<(string, string)> required, HashSet<(string, string)> optional, HashSet<(string, string)> found)
    {
        ScoreMatrix matrix = scores.Supported[left, right];
        Dictionary<(string, string), (double Score, int Left, int Right)> best = [];
        for (int i = 0; i < matrix.Count; i++)
        {
            int unitA = scores.Terms.Articles[left].UnitOf(matrix.RowOf(i)), unitB = scores.Terms.Articles[right].UnitOf(matrix.ColumnOf(i));
            foreach (string x in gold.UnitsOf(a, unitA))
                foreach (string y in gold.UnitsOf(b, unitB))
                    if (matrix[i] > best.GetValueOrDefault((x, y)).Score) best[(x, y)] = (matrix[i], unitA, unitB);
        }

        foreach (((string, string) pair, (double score, int unitA, int unitB)) in best)
        {
            if (optional.Contains(pair)) continue;
            bool isRight = required.Contains(pair);
            _ranking.Add((score, isRight));
            if (isRight == found.Contains(pair)) continue;
            _verbose.Add(string.Create(CultureInfo.InvariantCulture,
                $"{(isRight ? "missed" : "wrong")} {score:F2} {pair.Item1} {pair.Item2}\n    {a.Tree.DisplayText(a.Tree.Sentences[unitA])}\n    {b.Tree.DisplayText(b.Tree.Sentences[unitB])}"));
        }
    }

    private HashSet<(string, string)> Labelled(Article a, Article b, Func<string, bool> label)
    {
        HashSet<string> left = [.. gold.Units.Where(unit => unit.File == Path.GetFileName(a.Tree.Text.Path)).Select(unit => unit.Id)];
        HashSet<string> right = [.. gold.Units.Where(unit => unit.File == Path.GetFileName(b.Tree.Text.Path)).Select(unit => unit.Id)];
        HashSet<(string, string)> pairs = [];
        foreach (GoldLink link in gold.Links.Where(link => label(link.Label)))
        {
            if (left.Contains(link.Left) && right.Contains(link.Right)) pairs.Add((link.Left, link.Right));
            if (left.Contains(link.Right) && right.Contains(link.Left)) pairs.Add((link.Right, link.Left));
        }

        return pairs;
    }
}
