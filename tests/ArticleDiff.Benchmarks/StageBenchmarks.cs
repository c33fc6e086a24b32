using System.Collections.Immutable;
using ArticleDiff.Alignment;
using ArticleDiff.Alignment.Decoding;
using ArticleDiff.Alignment.Indexing;
using ArticleDiff.Alignment.Similarity;
using ArticleDiff.Formats.Reading;
using ArticleDiff.Formats.Writing;
using ArticleDiff.Syntax;
using BenchmarkDotNet.Attributes;

namespace ArticleDiff.Benchmarks;

/// <summary>
/// What each stage of the chain costs, on the story folder in ARTICLEDIFF_STORY or on the two files, a sentence a line, in ARTICLEDIFF_LEFT and
/// ARTICLEDIFF_RIGHT: <c>dotnet run -c Release --project tests/ArticleDiff.Benchmarks -- --filter *Stage*</c>. Each stage is given what those before it made.
/// </summary>
[MemoryDiagnoser]
public class StageBenchmarks
{
    private ImmutableArray<ArticleSource> _sources = [];
    private ImmutableArray<TokenizedArticle> _tokenized = [];
    private StoryScores? _scores;
    private StoryAlignment? _alignment;
    private bool _lines;

    [GlobalSetup]
    public void Read()
    {
        Story story = ReadStory();
        _sources = [.. story.Articles.Select(article => article.Tree.Source)];
        _tokenized = [.. _sources.Select(Tokenizer.Tokenize)];
        _scores = StoryScores.Of(story);
        _alignment = Aligner.Align(story);
    }

    [Benchmark]
    public int Tokenise() => _sources.Sum(source => Tokenizer.Tokenize(source).Tokens.Length);

    [Benchmark]
    public int Split()
    {
        int sentences = 0;
        for (int i = 0; i < _sources.Length; i++)
            sentences += (_lines ? LineBlocks.Split(_tokenized[i]) : SentenceSplitter.Split(_sources[i], _tokenized[i])).Sentences.Length;
        return sentences;
    }

    [Benchmark]
    public int Index()
    {
        StoryTerms terms = StoryTerms.Read(_alignment!.Story);
        return TermRelations.Of(terms.Vocabulary).Terms;
    }

    [Benchmark]
    public int Candidates()
    {
        int candidates = 0;
        ForEachPair((left, right) => candidates += CandidateFinder.Find(_scores!.Terms, _scores.Terms.Articles[left], _scores.Terms.Articles[right]).Columns.Length);
        return candidates;
    }

    [Benchmark]
    public int Score()
    {
        int scored = 0;
        ForEachPair((left, right) => scored += _scores!.Scorer.Score(left, right).Count);
        return scored;
    }

    [Benchmark]
    public int Decode()
    {
        int links = 0;
        ForEachPair((left, right) => links += PairDecoder.Decode(_scores!, left, right).Links.Count);
        return links;
    }

    [Benchmark]
    public StoryAlignment Align() => Aligner.Align(_alignment!.Story);

    [Benchmark]
    public int WordDiffs() => _alignment!.Links.Sum(link => WordDiff.Compare(_alignment.Story, link).Segments.Length);

    [Benchmark]
    public int WriteReport()
    {
        using StringWriter output = new();
        ReportWriters.For(ReportForm.Passages, ReportFormat.Markdown).Write(new Report(_alignment!, [], new ReportOptions()), output);
        return output.GetStringBuilder().Length;
    }

    private void ForEachPair(Action<int, int> action)
    {
        for (int left = 0; left < _sources.Length; left++)
            for (int right = left + 1; right < _sources.Length; right++) action(left, right);
    }

    private Story ReadStory()
    {
        if (Environment.GetEnvironmentVariable("ARTICLEDIFF_STORY") is { Length: > 0 } folder) return StoryFolder.Read(folder);
        string? left = Environment.GetEnvironmentVariable("ARTICLEDIFF_LEFT"), right = Environment.GetEnvironmentVariable("ARTICLEDIFF_RIGHT");
        if (left is null || right is null)
            throw new InvalidOperationException("Set ARTICLEDIFF_STORY to the full path of a story folder, or ARTICLEDIFF_LEFT and ARTICLEDIFF_RIGHT to those of two files.");
        _lines = true;
        return StoryFolder.ReadFiles([ArticleInput.Parse($"left={left}"), ArticleInput.Parse($"right={right}")], new StoryReadOptions { Mode = SentenceMode.Lines });
    }
}
