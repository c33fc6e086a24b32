using ArticleDiff.Alignment;
using ArticleDiff.Diagnostics;
using ArticleDiff.Syntax;

namespace ArticleDiff.Rules;

/// <summary>
/// ADF9004: words of another language that a translation left: in brackets, or three little words of one language in a row of words that are not English.
/// Never inside quotation marks. docs/rules/ADF9004.md says how it decides.
/// </summary>
public sealed class ForeignFragment : Analyzer
{
    private static readonly Rule Descriptor = new("ADF9004", "foreign-fragment", "hygiene", Severity.Suggestion, "0.1")
    {
        ShortDescription = "Words of another language in an English article, in brackets or in a row",
        MessageFormat = "“{0}”: these words look {1}. Check whether they were to be translated or left out.",
    };

    /// <inheritdoc/>
    public override Rule Rule => Descriptor;

    /// <inheritdoc/>
    public override void Analyze(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (Article article in context.Story.Articles)
        {
            // Of an article in another language that has been said once.
            if (article.Tree.Problems.Any(problem => problem.Kind == ParseProblemKind.NotEnglish)) continue;
            foreach (VisibleUnit unit in VisibleUnit.In(article))
            {
                int from = 0;
                while (from < unit.Count)
                {
                    if (ForeignRun.At(unit, from) is not { } run)
                    {
                        from++;
                        continue;
                    }

                    context.Report(unit.LocationOf(run.First, run.Last), unit.Words(run.First, run.Last), run.Language);
                    from = run.Last + 1;
                }
            }
        }
    }
}
