using ArticleDiff.Alignment;
using ArticleDiff.Diagnostics;
using ArticleDiff.Syntax;
using ArticleDiff.Text;

namespace ArticleDiff.Rules;

/// <summary>
/// ADF9002: a full stop inside of a sentence: a small letter behind it, or another mark with nothing between them. A sentence was cut there, or words were
/// left over from an edit. docs/rules/ADF9002.md says how it decides.
/// </summary>
public sealed class StrayFragment : Analyzer
{
    /// <summary>Words shown before and behind the stop.</summary>
    private const int WordsBeside = 4;

    /// <summary>Small letters behind a stop in one article, above which its writer means them: so people write in haste.</summary>
    private const int MostByAccident = 4;

    /// <summary>Small letters behind a stop for each hundred sentences, above which they are meant as well.</summary>
    private const int MostPercent = 15;

    private static readonly Rule Descriptor = new("ADF9002", "stray-fragment", "hygiene", Severity.Warning, "0.1")
    {
        ShortDescription = "A full stop inside of a sentence, with a small letter, another mark or the speaker’s name behind it",
        MessageFormat = "“{0}”: {1}. Check {2}.",
    };

    /// <inheritdoc/>
    public override Rule Rule => Descriptor;

    /// <inheritdoc/>
    public override void Analyze(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        for (int index = 0; index < context.Story.Articles.Length; index++)
        {
            Article article = context.Story.Articles[index];
            ArticleTree tree = article.Tree;
            List<Stop> small = [], marks = [];
            int sentences = 0;
            foreach (Block block in tree.Blocks)
            {
                if (!IsProse(tree, block)) continue;
                Stop[] found = [.. StopsOf(tree, block)];
                sentences += block.SentenceCount;
                small.AddRange(found.Where(stop => stop.IsBeforeWord && StopContext.IsSmallLetter(tree, stop.Tokens, stop.At)));
                marks.AddRange(found.Where(stop => !stop.IsBeforeWord && StopContext.IsBeforeMark(tree, stop.Tokens, stop.At)));
            }

            // Who writes so throughout means it.
            bool isStyle = small.Count > MostByAccident || (small.Count > 1 && small.Count * 100 > sentences * MostPercent);
            if (!isStyle && !IsHasty(tree))
                foreach (Stop stop in small) Report(article, stop, SmallLetter(tree, stop), "where the sentence ends and whether words are missing or left over", context);
            foreach (int torn in TornSentences.In(context.Story, index)) ReportTorn(article, torn, context);
            foreach (Stop stop in marks) Report(article, stop, "a mark stands right behind a full stop", "whether words between them were lost", context);
        }
    }

    private static IEnumerable<Stop> StopsOf(ArticleTree tree, Block block)
    {
        int[] visible = [.. Enumerable.Range(block.FirstToken, block.TokenCount)
            .Where(token => tree.Tokens[token].Kind is not (TokenKind.Space or TokenKind.Break or TokenKind.Control or TokenKind.Markup))];
        for (int i = 1; i + 1 < visible.Length; i++)
            if (StopContext.IsFullStop(tree, visible, i)) yield return new Stop(visible, i, tree.Tokens[visible[i + 1]].Kind == TokenKind.Word);
    }

    /// <summary>Whether a paragraph begins with a small letter or somebody writes "i": who does that sets stops and capitals as they come.</summary>
    private static bool IsHasty(ArticleTree tree)
    {
        foreach (Block block in tree.Blocks)
        {
            if (!IsProse(tree, block)) continue;
            Sentence first = tree.Sentences[block.FirstSentence];
            if (first.TokenCount > 0 && tree.Tokens[first.FirstToken].Kind == TokenKind.Word && char.IsLower(tree.TextOf(first.FirstToken)[0])) return true;
            for (int i = block.FirstToken; i < block.FirstToken + block.TokenCount; i++)
                if (tree.Tokens[i].Kind == TokenKind.Word && tree.TextOf(i) is "i" or "im") return true;
        }

        return false;
    }

    private static bool IsProse(ArticleTree tree, Block block)
    {
        for (int i = block.FirstSentence; i < block.FirstSentence + block.SentenceCount; i++)
            if (tree.Sentences[i].Kind != UnitKind.Sentence) return false;
        return block.SentenceCount > 0;
    }

    private static string SmallLetter(ArticleTree tree, Stop stop) => StopContext.IsOrphan(tree, stop.Tokens, stop.At)
        ? "one word stands alone behind a full stop"
        : "a small letter follows a full stop";

    private static void Report(Article article, Stop stop, string what, string advice, AnalysisContext context)
    {
        ArticleTree tree = article.Tree;
        int first = Math.Max(0, stop.At - WordsBeside), last = stop.At + 1;
        while (last + 1 < stop.Tokens.Length && last < stop.At + WordsBeside && tree.Tokens[stop.Tokens[last + 1]].Kind is TokenKind.Word or TokenKind.Number) last++;
        while (first < stop.At - 1 && tree.Tokens[stop.Tokens[first]].Kind is not (TokenKind.Word or TokenKind.Number)) first++;
        TextSpan span = TextSpan.FromBounds(tree.Tokens[stop.Tokens[first]].Span.Start, tree.Tokens[stop.Tokens[last]].Span.End);
        context.Report(new Location(tree.Text, span), tree.DisplayText(stop.Tokens[first], stop.Tokens[last] - stop.Tokens[first] + 1), what, advice);
    }

    private static void ReportTorn(Article article, int second, AnalysisContext context)
    {
        ArticleTree tree = article.Tree;
        TextSpan before = tree.SpanOf(tree.Sentences[second - 1]), behind = tree.SpanOf(tree.Sentences[second]);
        int[] words = [.. Enumerable.Range(tree.Sentences[second - 1].FirstToken, tree.Sentences[second - 1].TokenCount).Where(token => tree.Tokens[token].Kind == TokenKind.Word)];
        TextSpan span = TextSpan.FromBounds(tree.Tokens[words[Math.Max(0, words.Length - WordsBeside)]].Span.Start, behind.End);
        context.Report(new Location(tree.Text, span), tree.Text.Slice(TextSpan.FromBounds(Math.Max(before.Start, span.Start), span.End)).ToString().ReplaceLineEndings(" "),
            "a name and no verb stand behind a full stop", "whether the sentence before goes on there");
    }

    /// <summary>A full stop inside of a block.</summary>
    /// <param name="Tokens">The visible tokens of the block.</param>
    /// <param name="At">Index of the stop among them.</param>
    /// <param name="IsBeforeWord">Whether a word follows.</param>
    private readonly record struct Stop(int[] Tokens, int At, bool IsBeforeWord);
}
