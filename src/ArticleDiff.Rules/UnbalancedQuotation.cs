using ArticleDiff.Alignment;
using ArticleDiff.Diagnostics;
using ArticleDiff.Syntax;
using ArticleDiff.Text;

namespace ArticleDiff.Rules;

/// <summary>
/// ADF9003: a quotation mark that closes what nothing opened, or opens what nothing closes: then it is not clear whose words they are.
/// docs/rules/ADF9003.md says how it decides.
/// </summary>
public sealed class UnbalancedQuotation : Analyzer
{
    /// <summary>Words shown beside the mark; they also tell the finding from its neighbours when the text moves.</summary>
    private const int WordsBeside = 5;

    /// <summary>Paragraphs over which a quotation may run on without a mark at their beginning.</summary>
    private const int LongestRun = 3;

    private static readonly Rule Descriptor = new("ADF9003", "unbalanced-quotation", "hygiene", Severity.Suggestion, "0.1")
    {
        ShortDescription = "A quotation mark that closes what nothing opened, or opens what nothing closes",
        MessageFormat = "{0}: {1}",
    };

    /// <inheritdoc/>
    public override Rule Rule => Descriptor;

    /// <inheritdoc/>
    public override void Analyze(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (Article article in context.Story.Articles)
            // Where most marks are lost, those that are left say nothing.
            if (article.Tree.Problems.All(problem => problem.Kind != ParseProblemKind.QuotationMarksLost)) Analyze(article, context);
    }

    private static void Analyze(Article article, AnalysisContext context)
    {
        int pending = -1, run = 0;
        Block pendingBlock = default;
        foreach (Block block in article.Tree.Blocks.Where(block => IsProse(article.Tree, block)))
        {
            QuotationBalance balance = QuotationBalance.Of(article.Tree, block);
            bool resolved = false;
            if (pending >= 0)
            {
                // Either the paragraph takes the quotation up with a mark of its own, or a mark in one of the next ones closes it.
                resolved = balance.BeginsWithMark || balance.UnopenedClose >= 0 || balance.TakenOver >= 0;
                bool waits = !resolved && balance.IsEmpty && ++run < LongestRun;
                if (!resolved && !waits) ReportOpen(article, pendingBlock, pending, context);
                if (waits) continue;
            }

            // One place, one finding: a paragraph in which two marks are off is reported for the first.
            if (balance.UnopenedClose >= 0 && !(resolved && !balance.BeginsWithMark)) ReportClose(article, block, balance.UnopenedClose, context);
            (pending, pendingBlock, run) = (pending >= 0 && balance.TakenOver >= 0 ? balance.TakenOver : balance.UnclosedOpen, block, 0);
        }

        if (pending >= 0) ReportOpen(article, pendingBlock, pending, context);
    }

    private static bool IsProse(ArticleTree tree, Block block)
    {
        for (int i = block.FirstSentence; i < block.FirstSentence + block.SentenceCount; i++)
            if (tree.Sentences[i].Kind is UnitKind.Sentence or UnitKind.Headline or UnitKind.Subheading) return true;
        return false;
    }

    private static void ReportOpen(Article article, Block block, int mark, AnalysisContext context)
    {
        int end = block.FirstToken + block.TokenCount, last = mark;
        for (int i = mark + 1, words = 0; i < end && words < WordsBeside; i++)
        {
            if (article.Tree.Tokens[i].Kind is not (TokenKind.Word or TokenKind.Number)) continue;
            last = i;
            words++;
        }

        Report(article, mark, last, last + 1 < end ? "{0} …" : "{0}", "the first mark opens a quotation that nothing closes. Check where the speech ends.", context);
    }

    private static void ReportClose(Article article, Block block, int mark, AnalysisContext context)
    {
        int first = mark;
        for (int i = mark - 1, words = 0; i >= block.FirstToken && words < WordsBeside; i--)
        {
            if (article.Tree.Tokens[i].Kind is not (TokenKind.Word or TokenKind.Number)) continue;
            first = i;
            words++;
        }

        Report(article, first, mark, first > block.FirstToken ? "… {0}" : "{0}", "the last mark closes a quotation that nothing opened. Check who speaks.", context);
    }

    private static void Report(Article article, int first, int last, string form, string message, AnalysisContext context)
    {
        ArticleTree tree = article.Tree;
        Location location = new(tree.Text, TextSpan.FromBounds(tree.Tokens[first].Span.Start, tree.Tokens[last].Span.End));
        context.Report(location, form.Replace("{0}", tree.DisplayText(first, last - first + 1), StringComparison.Ordinal), message);
    }
}
