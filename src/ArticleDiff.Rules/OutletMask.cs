using ArticleDiff.Alignment;
using ArticleDiff.Diagnostics;

namespace ArticleDiff.Rules;

/// <summary>
/// ADF3005: an article that names the outlet it writes for in two ways. docs/rules/ADF3005.md says how it decides.
/// </summary>
public sealed class OutletMask : Analyzer
{
    private static readonly Rule Descriptor = new("ADF3005", "outlet-mask", "names", Severity.Suggestion, "0.1")
    {
        ShortDescription = "An article names the outlet that it writes for in two ways",
        MessageFormat = "{0} speaks for itself as “{1}” and as “{2}”. Check which outlet the words come from.",
    };

    /// <inheritdoc/>
    public override Rule Rule => Descriptor;

    /// <inheritdoc/>
    public override void Analyze(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        StoryNames names = new(context.Story);
        for (int article = 0; article < names.Facts.Length; article++)
        {
            List<OutletPhrase> phrases = OutletPhrases.Of(names, article);
            if (phrases.Count < 2) continue;
            string label = names.Story.Articles[article].Label;
            OutletPhrase? first = null, second = null;
            for (int i = 0; i < phrases.Count && second is null; i++)
                for (int j = i + 1; j < phrases.Count && second is null; j++)
                    if (AreTwo(names.Story.Articles[article], phrases[i], phrases[j])) (first, second) = (phrases[i], phrases[j]);
            if (first is null || second is null) continue;
            context.Report(names.LocationOf(article, first.Span), [.. phrases.Where(phrase => phrase != first && AreTwo(names.Story.Articles[article], first, phrase))
                .Select(phrase => names.LocationOf(article, phrase.Span))], label, first.Words, second.Words);
        }
    }

    // Two names, at least one of them in words that only the outlet itself uses. Where the outlet is known, one of them is it: otherwise both are guests.
    private static bool AreTwo(Article article, OutletPhrase one, OutletPhrase other)
        => !OutletPhrases.IsSameOutlet(one.Key, other.Key) && (one.IsOwn || other.IsOwn)
            && (article.Outlet is not { } outlet || OutletPhrases.IsSameOutlet(OutletPhrases.KeyOf(outlet), one.Key) || OutletPhrases.IsSameOutlet(OutletPhrases.KeyOf(outlet), other.Key));
}
