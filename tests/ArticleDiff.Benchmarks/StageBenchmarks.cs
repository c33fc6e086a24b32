using System.Collections.Immutable;
using ArticleDiff.Alignment;
using ArticleDiff.Formats.Reading;
using ArticleDiff.Formats.Writing;
using ArticleDiff.Syntax;
using BenchmarkDotNet.Attributes;

namespace ArticleDiff.Benchmarks;

/// <summary>
/// What each stage of the chain costs on one story: <c>dotnet run -c Release --project tests/ArticleDiff.Benchmarks -- --filter *Stage*</c>
/// with the story folder in ARTICLEDIFF_STORY.
/// </summary>
[MemoryDiagnoser]
public class StageBenchmarks
{
    private string _folder = "";
    private ImmutableArray<ArticleSource> _sources = [];
    private StoryAlignment? _alignment;

    [GlobalSetup]
    public void Read()
    {
        _folder = Environment.GetEnvironmentVariable("ARTICLEDIFF_STORY")
            ?? throw new InvalidOperationException("Set ARTICLEDIFF_STORY to the full path of a story folder, such as the one in seeds.");
        Story story = StoryFolder.Read(_folder);
        _sources = [.. story.Articles.Select(article => article.Tree.Source)];
        _alignment = Aligner.Align(story);
    }

    [Benchmark]
    public Story Reading() => StoryFolder.Read(_folder);

    [Benchmark]
    public int Parsing() => _sources.Sum(source => ArticleTree.Parse(source).Sentences.Length);

    [Benchmark]
    public StoryAlignment Aligning() => Aligner.Align(_alignment!.Story);

    [Benchmark]
    public int Writing()
    {
        using StringWriter output = new();
        ReportWriters.For(ReportForm.Passages, ReportFormat.Markdown).Write(new Report(_alignment!, [], new ReportOptions()), output);
        return output.GetStringBuilder().Length;
    }
}
