using System.Collections.Immutable;
using System.Globalization;
using ArticleDiff.Diagnostics;

namespace ArticleDiff.Rules;

/// <summary>
/// ADF1001: one utterance stands in different words inside the marks of two articles. An article most of whose shared quotations differ gets one finding
/// that says so. docs/rules/ADF1001.md says how it decides.
/// </summary>
public sealed class QuoteDrift : Analyzer
{
    private static readonly Rule Descriptor = new("ADF1001", "quote-drift", "quotations", Severity.Warning, "0.1")
    {
        ShortDescription = "One utterance stands in different words inside the quotation marks",
        MessageFormat = "{0}: {1}. {2}",
        // What differs inside of a quotation differs because the quotation does.
        Overrides = ["ADF2001", "ADF2002", "ADF3001", "ADF5001", "ADF5002"],
    };

    /// <inheritdoc/>
    public override Rule Rule => Descriptor;

    /// <inheritdoc/>
    public override void Analyze(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        ImmutableArray<Utterance> utterances = Utterance.In(context.Alignment);
        ImmutableArray<RewrittenArticle> rewritten = RewrittenArticle.Of(context.Story, utterances);
        HashSet<int> articles = [.. rewritten.Select(article => article.Article)];
        foreach (RewrittenArticle article in rewritten) Report(article, context);
        foreach (Utterance utterance in utterances) Report(utterance, articles, context);
    }

    private static void Report(Utterance utterance, HashSet<int> rewritten, AnalysisContext context)
    {
        // What only leaves words out is the matter of another rule.
        bool drifts = utterance.Change == QuotedChange.Words;
        if (!drifts && utterance.Change != QuotedChange.Form) return;
        bool facts = utterance.Pairs.Any(pair => pair.Change == QuotedChange.Words && pair.TouchesFacts);
        // Where the whole article is rewritten, a single quotation matters only when it says another thing.
        bool explained = utterance.Pairs.Where(pair => pair.Change == QuotedChange.Words).All(pair => rewritten.Contains(pair.Left.Article) || rewritten.Contains(pair.Right.Article));
        // What shares few words may be another sentence of the same speech.
        bool sure = utterance.Pairs.Any(pair => pair.Change == QuotedChange.Words && QuotedPairs.ShareWords(pair));
        Severity atMost = !drifts || !sure || (explained && !facts) ? Severity.Suggestion : Severity.Error;
        var tellings = utterance.Tellings();
        context.ReportDifference(atMost, [.. tellings.Select(telling => telling.Telling)],
            utterance.Speaker.Length == 0 ? "One utterance in different words" : $"{QuotedWording.Crop(utterance.Speaker, 40)} in different words",
            QuotedWording.Of(tellings),
            drifts ? "Check what was said." : "The form or the order differs. Check which one is verbatim.");
    }

    private static void Report(RewrittenArticle article, AnalysisContext context)
    {
        string label = QuotedWording.Crop(context.Story.Articles[article.Article].Label, 60);
        context.Report(article.Places[0].Own, [.. article.Places.Select(place => place.Other)],
            string.Create(CultureInfo.InvariantCulture, $"{label} shares {article.Shared} quotations with {QuotedWording.Labels(article.Others)}"),
            string.Create(CultureInfo.InvariantCulture, $"{article.Drifting} of them stand in different words"),
            "One of the texts looks translated or rewritten. Check whether its marks hold the speakers’ own words.");
    }
}
