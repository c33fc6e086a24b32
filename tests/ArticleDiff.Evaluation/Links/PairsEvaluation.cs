using System.Globalization;
using ArticleDiff.Alignment;
using ArticleDiff.Alignment.Similarity;

namespace ArticleDiff.Evaluation.Links;

/// <summary>Correlation of the similarity with people's scores. The whole file is the story for idf.</summary>
internal sealed class PairsEvaluation : IEvaluation
{
    public string Name => "pairs";

    public string Arguments => "FILE.tsv";

    public int Run(string[] arguments, TextWriter output)
    {
        if (arguments.Length != 1) throw new UsageException("pairs takes one file.");
        List<(string Id, double Gold, string Left, string Right)> rows = Read(arguments[0]);
        double[] scores = Score(rows);
        PrintAll(output, rows, scores);
        return 0;
    }

    public static void PrintAll(TextWriter output, List<(string Id, double Gold, string Left, string Right)> rows, double[] scores)
    {
        Print(output, "all", rows, scores, _ => true);
        string[] genres = [.. rows.Select(row => Genre(row.Id)).Distinct().Order(StringComparer.Ordinal)];
        if (genres.Length is > 1 and < 30)
            foreach (string genre in genres) Print(output, genre, rows, scores, id => Genre(id) == genre);
        Print(output, "news", rows, scores, id => id.Contains("MSRpar", StringComparison.Ordinal) || id.Contains("headlines", StringComparison.Ordinal));
    }

    public static Story ToStory(List<(string Id, double Gold, string Left, string Right)> rows) =>
        Story.Create([AlignmentPair.ToArticle("a", rows.Select(row => row.Left)), AlignmentPair.ToArticle("b", rows.Select(row => row.Right))]);

    public static List<(string Id, double Gold, string Left, string Right)> Read(string path) =>
        [.. File.ReadLines(path).Skip(1).Select(line => line.Split('\t') is [var id, var gold, var left, var right, ..]
            ? (id, double.Parse(gold, CultureInfo.InvariantCulture), left, right)
            : throw new FormatException($"{path}: a line is no pair: id, gold, left and right, parted by tabs."))];

    public static double[] Score(List<(string Id, double Gold, string Left, string Right)> rows)
    {
        double[] scores = new double[rows.Count];
        SentencePair[] pairs = [.. rows.Select((_, i) => new SentencePair(new SentenceId(0, i), new SentenceId(1, i)))];
        new LexicalSimilarity().Score(ToStory(rows), pairs, scores);
        return scores;
    }

    private static string Genre(string id) => string.Join('/', id.Split('/').Skip(1).SkipLast(2));

    private static void Print(
        TextWriter output, string name, List<(string Id, double Gold, string Left, string Right)> rows, double[] scores, Func<string, bool> filter)
    {
        int[] chosen = [.. Enumerable.Range(0, rows.Count).Where(i => filter(rows[i].Id))];
        if (chosen.Length == 0) return;
        double[] gold = [.. chosen.Select(i => rows[i].Gold)], ours = [.. chosen.Select(i => scores[i])];
        double middle = gold.Max() > 2 ? 3 : 2;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name,-32} n {chosen.Length,5}  Pearson {Statistics.Pearson(gold, ours):F3}  Spearman {Statistics.Spearman(gold, ours):F3}  AUC (top against bottom) {Statistics.Auc(gold, ours, middle):F3}"));
    }
}
