using ArticleDiff.Alignment;
using ArticleDiff.Alignment.Decoding;
using ArticleDiff.Alignment.Indexing;
using ArticleDiff.Facts.Clauses;
using ArticleDiff.Formats.Reading;
using ArticleDiff.Formats.Writing;
using ArticleDiff.Syntax;
using ArticleDiff.Text;

namespace ArticleDiff.Tests.Alignment;

/// <summary>Stories that the tests of the alignment are about, and what the engine reads in them.</summary>
internal static class Told
{
    private static readonly Lazy<Story> LazySeeds = new(() => StoryFolder.Read(Repository.PathOf("seeds/us-warns-china")));
    private static readonly Lazy<StoryAlignment> LazyAligned = new(() => Aligner.Align(Seeds));
    private static readonly Lazy<StoryScores> LazyScores = new(() => StoryScores.Of(Seeds));
    private static readonly Lazy<Story> LazyMuseum = new(() => StoryFolder.Read(Repository.PathOf("tests/data/stories/museum-theft")));
    private static readonly Lazy<StoryScores> LazyMuseumScores = new(() => StoryScores.Of(Museum));

    /// <summary>The five seeds, parsed once for all tests.</summary>
    public static Story Seeds => LazySeeds.Value;

    /// <summary>The seeds, aligned once for all tests.</summary>
    public static StoryAlignment AlignedSeeds => LazyAligned.Value;

    /// <summary>The scores of the seeds. Their scorer serves one thread: tests take the matrices only.</summary>
    public static StoryScores SeedScores => LazyScores.Value;

    /// <summary>Two versions of one report beside two other tellings.</summary>
    public static Story Museum => LazyMuseum.Value;

    /// <summary>The scores of <see cref="Museum"/>, matrices only.</summary>
    public static StoryScores MuseumScores => LazyMuseumScores.Value;

    /// <summary>An article in which each line is a unit.</summary>
    public static Article Article(string id, params string[] lines) => Parsed(id, string.Join('\n', lines), SentenceMode.Lines);

    /// <summary>An article of running text.</summary>
    public static Article Prose(string id, string text) => Parsed(id, text, SentenceMode.Prose);

    /// <summary>A story of two articles, a and b, a unit a line.</summary>
    public static Story Pair(string[] left, string[] right) => Story.Create([Article("a", left), Article("b", right)]);

    /// <summary>The terms of a story of which only the first article matters.</summary>
    public static StoryTerms Terms(params string[] lines) => StoryTerms.Read(Pair(lines, ["Nothing."]));

    /// <summary>The terms of one line, read alone; <paramref name="vocabulary"/> may be shared by several calls.</summary>
    public static List<Occurrence> Read(string line, Vocabulary vocabulary) => Read(Article("a", line).Tree, vocabulary);

    /// <summary>The terms of the first unit of a tree.</summary>
    public static List<Occurrence> Read(ArticleTree tree, Vocabulary vocabulary)
    {
        List<Occurrence> occurrences = [];
        new TermReader(vocabulary, []).Read(tree, tree.Sentences[0], new SentenceClauses().Read(tree, tree.Sentences[0]), occurrences);
        return occurrences;
    }

    /// <summary>The terms of one line by their keys.</summary>
    public static string[] Keys(string line)
    {
        Vocabulary vocabulary = new();
        return [.. Read(line, vocabulary).Select(occurrence => vocabulary.KeyOf(occurrence.Term))];
    }

    /// <summary>The occurrences in a row that are written in a certain way.</summary>
    public static Occurrence Written(StoryTerms terms, int article, int row, string word)
    {
        SourceText text = terms.Story.Articles[article].Tree.Text;
        foreach (Occurrence occurrence in terms.Articles[article].Row(row))
            if (text.Slice(occurrence.Span).SequenceEqual(word)) return occurrence;
        throw new ArgumentException($"Row {row} has no '{word}'.", nameof(word));
    }

    /// <summary>A matrix in which every pair is a candidate.</summary>
    public static ScoreMatrix Dense(double[,] scores)
    {
        int rows = scores.GetLength(0), columns = scores.GetLength(1);
        return new ScoreMatrix(rows, columns, [.. Enumerable.Range(0, rows + 1).Select(row => row * columns)],
            [.. Enumerable.Range(0, rows).SelectMany(_ => Enumerable.Range(0, columns))], [.. scores.Cast<double>()]);
    }

    /// <summary>All links of an alignment as JSON, pair by pair.</summary>
    public static string Json(StoryAlignment alignment)
    {
        StringWriter output = new() { NewLine = "\n" };
        for (int left = 0; left < alignment.Story.Articles.Length; left++)
            for (int right = left + 1; right < alignment.Story.Articles.Length; right++) AlignmentJsonWriter.Write(alignment, left, right, output);
        return output.ToString();
    }

    private static Article Parsed(string id, string text, SentenceMode mode) => new(id, ArticleTree.Parse(SourceText.From(text, id + ".txt"), mode));
}
