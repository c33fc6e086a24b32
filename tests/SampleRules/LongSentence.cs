using System.Globalization;
using ArticleDiff.Alignment;
using ArticleDiff.Diagnostics;
using ArticleDiff.Syntax;
using ArticleDiff.Text;

namespace SampleRules;

/// <summary>SMP001: a sentence with more words than a house style allows. An example of a rule with an option.</summary>
public sealed class LongSentence : Analyzer
{
    private const string Most = "most-words";

    private static readonly Rule Descriptor = new("SMP001", "long-sentence", "style", Severity.Suggestion, "1.0")
    {
        ShortDescription = "A sentence with more words than the house style allows",
        MessageFormat = "This sentence has {0} words, and the house style allows {1}. Check whether it reads better as two.",
        HelpPage = "https://example.org/rules/SMP001",
        Options = [new RuleOption(Most, RuleOptionKind.WholeNumber, "40", "The most words that a sentence may have.")],
    };

    /// <inheritdoc/>
    public override Rule Rule => Descriptor;

    /// <inheritdoc/>
    public override void Analyze(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        int most = context.Options.WholeNumber(Most);
        foreach (Article article in context.Story.Articles)
            foreach (Sentence sentence in article.Tree.Sentences)
            {
                if (sentence.Kind != UnitKind.Sentence) continue;
                int words = 0;
                for (int i = sentence.FirstToken; i < sentence.FirstToken + sentence.TokenCount; i++)
                    if (article.Tree.Tokens[i].Kind == TokenKind.Word) words++;
                if (words <= most) continue;
                context.Report(new Location(article.Tree.Text, article.Tree.SpanOf(sentence)),
                    words.ToString(CultureInfo.InvariantCulture), most.ToString(CultureInfo.InvariantCulture));
            }
    }
}
