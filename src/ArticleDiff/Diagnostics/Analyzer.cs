namespace ArticleDiff.Diagnostics;

/// <summary>
/// One rule. An analyzer is stateless: it has no instance fields, so that one instance serves every story, from any thread.
/// </summary>
public abstract class Analyzer
{
    /// <summary>What the world may know about the rule before it runs; the same object each time.</summary>
    public abstract Rule Rule { get; }

    /// <summary>Looks at a story and reports what it finds, in any order.</summary>
    /// <param name="context">The aligned story, and where findings go. It is of this run only and must not be kept.</param>
    /// <remarks>An exception ends this analyzer only: its findings are dropped and one finding of the tool says so.</remarks>
    public abstract void Analyze(AnalysisContext context);
}
