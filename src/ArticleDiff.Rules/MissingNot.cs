using System.Collections.Frozen;
using ArticleDiff.Alignment;
using ArticleDiff.Diagnostics;
using ArticleDiff.Facts;
using ArticleDiff.Syntax;
using ArticleDiff.Text;

namespace ArticleDiff.Rules;

/// <summary>
/// ADF5004: something that happens once is to go on until something else, which only its "not" could do: "asked them to open until after the fair".
/// docs/rules/ADF5004.md says how it decides.
/// </summary>
public sealed class MissingNot : Analyzer
{
    /// <summary>Words between the verb and its "until"; farther away stands another verb's.</summary>
    private const int Farthest = 8;

    /// <summary>Words shown behind "until".</summary>
    private const int WordsBehind = 4;

    private static readonly Rule Descriptor = new("ADF5004", "missing-not", "polarity", Severity.Suggestion, "0.1")
    {
        ShortDescription = "What happens at one moment is said to go on until another one, as only its “not” could",
        MessageFormat = "“{0}”: what happens at one moment does not go on until another one. Check whether a “not” is missing.",
    };

    private static readonly Lazy<FrozenSet<string>> Momentary = new(() => RuleData.Entries("momentary-verbs.data.txt").SelectMany(line => line.Split(' ')).ToFrozenSet(StringComparer.Ordinal));

    /// <inheritdoc/>
    public override Rule Rule => Descriptor;

    /// <inheritdoc/>
    public override void Analyze(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        Story story = context.Story;
        for (int article = 0; article < story.Articles.Length; article++)
        {
            ArticleTree tree = story.Articles[article].Tree;
            ILookup<int, Clause> clauses = story.FactsOf(article).Clauses.ToLookup(clause => clause.Sentence);
            foreach (Sentence sentence in tree.Sentences.Where(sentence => sentence.IsBody)) Analyze(story, article, sentence, clauses[sentence.Index], context);
        }
    }

    private static void Analyze(Story story, int article, Sentence sentence, IEnumerable<Clause> clauses, AnalysisContext context)
    {
        UnitTokens tokens = new(story.Articles[article], sentence.Index);
        for (int until = 1; until + 1 < tokens.Count; until++)
        {
            if (tokens.KeyOf(until) is not ("until" or "till") || tokens.KeyOf(until + 1) is not "after") continue;
            TextSpan place = tokens.SpanOf(until);
            Clause? clause = clauses.Where(clause => clause.Verb.Length > 0 && !clause.Predicate.IsEmpty && clause.Predicate.End <= place.Start).MaxBy(clause => clause.Predicate.End);
            if (clause is null || !Momentary.Value.Contains(clause.Verb.Split(' ')[0])) continue;
            int verb = tokens.At(clause.Predicate.Start);
            if (until - verb > Farthest || IsTurned(tokens, until)) continue;
            int last = Math.Min(tokens.Count - 1, until + WordsBehind);
            while (!tokens.IsWord(last)) last--;
            TextSpan span = TextSpan.FromBounds(clause.Predicate.Start, tokens.SpanOf(last).End);
            ArticleTree tree = story.Articles[article].Tree;
            context.Report(new Location(tree.Text, span), tree.Text.Slice(span).ToString().ReplaceLineEndings(" "));
        }
    }

    /// <summary>Whether anything before "until" turns the sentence round or lets somebody wait, in whatever form.</summary>
    private static bool IsTurned(UnitTokens tokens, int until)
    {
        for (int i = 0; i < until; i++)
        {
            string key = tokens.KeyOf(i);
            if (ClauseSenses.IsSign(key) || ClauseVocabulary.Default.IsNegating(key) || ClauseVocabulary.Default.IsLost(key)) return true;
            if (key is "wait" or "waited" or "waiting" or "waits" or "hardly" or "barely" or "scarcely" or "nor" or "neither" or "delay" or "delayed" or "delaying" or "postpone" or "postponed"
                or "put" or "hold" or "held" or "holding" or "deferred" or "defer" or "up" or "from") return true;
        }

        return false;
    }
}
