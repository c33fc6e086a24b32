using System.Collections.Immutable;
using ArticleDiff.Alignment;
using ArticleDiff.Syntax;
using ArticleDiff.Text;

namespace ArticleDiff.Diagnostics;

/// <summary>Runs analyzers over an aligned story.</summary>
public static class AnalyzerDriver
{
    /// <summary>Runs all analyzers, in parallel, and reports the damage that the parser noticed.</summary>
    /// <param name="alignment">The aligned story.</param>
    /// <param name="analyzers">The rules to run, in any order.</param>
    /// <param name="options">How to run them; null for the defaults.</param>
    /// <returns>
    /// All findings, silent ones too, ordered by article, span, rule and message, each with its fingerprint. The order does not depend on threads or
    /// on the order of the analyzers. An analyzer that throws leaves one finding of the tool, and the others go on. What has one cause is one finding: the
    /// same message several times in one article is the first of them with a count, and a finding that a more specific rule overrides is its evidence.
    /// </returns>
    public static ImmutableArray<Diagnostic> Run(StoryAlignment alignment, IEnumerable<Analyzer> analyzers, AnalysisOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(alignment);
        ArgumentNullException.ThrowIfNull(analyzers);
        options ??= AnalysisOptions.Default;
        Analyzer[] all = [.. analyzers];
        var found = new IReadOnlyList<Diagnostic>[all.Length];
        Parallel.For(0, all.Length, i => found[i] = Run(alignment, all[i], options));

        List<Diagnostic> sorted = [.. found.SelectMany(findings => findings), .. InputFindings(alignment.Story, options)];
        ArticleOrder order = new(alignment.Story);
        // A stable sort: what compares equal is the same finding twice, in whichever order.
        return FindingMerger.Merge(alignment.Story, Fingerprints.Give(alignment.Story, [.. sorted.Order(order)]));
    }

    private static IReadOnlyList<Diagnostic> Run(StoryAlignment alignment, Analyzer analyzer, AnalysisOptions options)
    {
        string name = analyzer.GetType().Name;
        try
        {
            Rule rule = analyzer.Rule;
            name = $"{rule.Id} {rule.Name}";
            if (!options.Runs(rule, alignment.Story)) return [];
            AnalysisContext context = new(alignment, rule, options);
            analyzer.Analyze(context);
            return context.Found;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // Whoever wrote the analyzer may throw anything. Messages of exceptions may be translated, the names of their types are not.
            return Tool(alignment.Story, name, exception.GetType().Name, options);
        }
    }

    private static IReadOnlyList<Diagnostic> Tool(Story story, string analyzer, string failure, AnalysisOptions options)
    {
        Rule rule = ToolRules.AnalyzerFailure;
        // It concerns no text; the beginning of the reference stands for the story.
        AnalysisContext context = new(StoryOf(story), rule, options);
        context.Report(new Location(story.Reference.Tree.Text, new TextSpan(0, 0)), analyzer, failure);
        return context.Found;
    }

    private static IEnumerable<Diagnostic> InputFindings(Story story, AnalysisOptions options)
    {
        foreach (Article article in story.Articles)
            foreach (ParseProblem problem in article.Tree.Problems.DistinctBy(problem => problem.Kind))
            {
                Rule rule = InputRules.Of(problem.Kind);
                AnalysisContext context = new(StoryOf(story), rule, options);
                context.Report(new Location(article.Tree.Text, problem.Span), article.Id);
                foreach (Diagnostic finding in context.Found) yield return finding;
            }
    }

    private static StoryAlignment StoryOf(Story story) => new(story, [], []);
}
