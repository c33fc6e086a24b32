using System.Collections.Immutable;
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

    /// <summary>Words shown of the quotation that was closed before.</summary>
    private const int WordsOfClosed = 2;

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

        Report(article, (mark, last), last + 1 < end ? "{0} …" : "{0}", "the first mark opens a quotation that nothing closes. Check where the speech ends.", [], context);
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

        // Behind the quotation that was closed before, the missing mark is to be looked for.
        ImmutableArray<Location> before = ClosedBefore(article, block, first) is { } closed ? [PlaceOf(article, closed.First, closed.Last)] : [];
        Report(article, (first, mark), first > block.FirstToken ? "… {0}" : "{0}", before.IsEmpty
            ? "the last mark closes a quotation that nothing opened. Check who speaks."
            : "the last mark closes a quotation that nothing opened; the quotation before it was closed already. Check who speaks.", before, context);
    }

    /// <summary>The last mark that closes a quotation between the beginning of a paragraph and a token, with the word or words before it; null when there is none.</summary>
    private static (int First, int Last)? ClosedBefore(Article article, Block block, int token)
    {
        ArticleTree tree = article.Tree;
        for (int close = token - 1; close > block.FirstToken; close--)
        {
            if (tree.Tokens[close].Kind != TokenKind.CloseQuote || tree.TextOf(close) is not ("”" or "\"" or "»" or "＂")) continue;
            int first = close;
            for (int i = close - 1, words = 0; i >= block.FirstToken && words < WordsOfClosed; i--)
            {
                if (tree.Tokens[i].Kind is not (TokenKind.Word or TokenKind.Number)) continue;
                first = i;
                words++;
            }

            return (first, close);
        }

        return null;
    }

    private static void Report(Article article, (int First, int Last) tokens, string form, string message, ImmutableArray<Location> related, AnalysisContext context)
        => context.Report(PlaceOf(article, tokens.First, tokens.Last), related,
            form.Replace("{0}", article.Tree.DisplayText(tokens.First, tokens.Last - tokens.First + 1), StringComparison.Ordinal), message);

    private static Location PlaceOf(Article article, int first, int last)
        => new(article.Tree.Text, TextSpan.FromBounds(article.Tree.Tokens[first].Span.Start, article.Tree.Tokens[last].Span.End));
}
