using ArticleDiff.Alignment;
using ArticleDiff.Diagnostics;
using ArticleDiff.Syntax;
using ArticleDiff.Text;

namespace ArticleDiff.Rules;

/// <summary>
/// ADF1005: a quotation says again what the article has said already: the sentence before it in the article's own words, or the same quotation elsewhere.
/// docs/rules/ADF1005.md says how it decides.
/// </summary>
public sealed class QuoteEcho : Analyzer
{
    /// <summary>Content words of a quotation whose repetition is worth a word.</summary>
    private const int FewestContent = 5;

    /// <summary>Share of them, in percent, that the sentence before has.</summary>
    private const int SharedPercent = 80;

    private static readonly Rule Descriptor = new("ADF1005", "quote-echo", "quotations", Severity.Silent, "0.1")
    {
        ShortDescription = "A quotation that says again what the sentence before or another quotation of the article has said",
        MessageFormat = "“{0}” ({1}) {2}. Check whether one of the two places was meant to say something else.",
    };

    /// <inheritdoc/>
    public override Rule Rule => Descriptor;

    /// <inheritdoc/>
    public override void Analyze(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (IGrouping<int, QuotedSentence> article in QuotedSentences.Of(context.Story).Where(quotation => quotation.IsSpeech && !quotation.IsRecovered).GroupBy(quotation => quotation.Article))
        {
            Dictionary<string, QuotedSentence> told = new(StringComparer.Ordinal);
            foreach (QuotedSentence quotation in article)
            {
                string key = string.Join(' ', quotation.Words.Select(word => word.Key));
                bool isLong = quotation.ContentStems.Count() >= FewestContent;
                if (!isLong) continue;
                if (!told.TryAdd(key, quotation)) Report(quotation, told[key].Location, "stands in this article before", context);
                else if (SentenceBefore(context.Story, quotation) is { } before && IsToldIn(quotation, context.Story.Articles[quotation.Article].Tree, before))
                    Report(quotation, context.Story.Articles[quotation.Article].LocationOf(before), "says what the sentence before says", context);
            }
        }
    }

    /// <summary>The sentence right before the one of a quotation when it quotes nothing itself, or null.</summary>
    private static Sentence? SentenceBefore(Story story, QuotedSentence quotation)
    {
        ArticleTree tree = story.Articles[quotation.Article].Tree;
        int unit = quotation.Unit - 1;
        if (unit < 0 || tree.Sentences[unit].Kind != UnitKind.Sentence) return null;
        return story.FactsOf(quotation.Article).Quotations.Any(other => other.Sentence == unit) ? null : tree.Sentences[unit];
    }

    private static bool IsToldIn(QuotedSentence quotation, ArticleTree tree, Sentence before)
    {
        HashSet<string> words = [.. QuotedWords.Of(tree, before).Where(word => word.Is(QuotedTraits.Content)).Select(word => word.Stem)];
        List<string> own = [.. quotation.ContentStems];
        // What is turned round is said anew, and a number that the sentence before has not is new too.
        bool negated = quotation.Words.Any(word => word.Is(QuotedTraits.Negation)) != QuotedWords.Of(tree, before).Any(word => word.Is(QuotedTraits.Negation));
        return !negated && own.Count(words.Contains) * 100 >= own.Count * SharedPercent
            && quotation.Words.Where(word => word.Is(QuotedTraits.Number)).All(word => words.Contains(word.Stem));
    }

    private static void Report(QuotedSentence quotation, Location earlier, string what, AnalysisContext context)
        => context.Report(quotation.Location, [earlier], QuotedWording.Crop(quotation.TextOf(0, quotation.Words.Length - 1), 120), QuotedWording.Crop(quotation.Label, 40), what);
}
