using System.Collections;
using System.Collections.Immutable;
using ArticleDiff.Alignment;
using ArticleDiff.Syntax;
using ArticleDiff.Text;
using ArticleDiff.Words;

namespace ArticleDiff.Rules;

/// <summary>A run of words that one article quotes and another one has as its own.</summary>
/// <param name="Quotation">The quotation.</param>
/// <param name="First">Its first word of the run.</param>
/// <param name="End">The word behind the last one.</param>
/// <param name="Prose">Where the run stands without marks.</param>
/// <param name="Label">The outlet of the article that has it without marks.</param>
internal sealed record UnmarkedRun(QuotedSentence Quotation, int First, int End, Location Prose, string Label)
{
    /// <summary>Content words in a row.</summary>
    private const int FewestContent = 5;

    /// <summary>Words by which places of one run are looked up.</summary>
    private const int Key = 5;

    /// <summary>All runs of a story, each pair of sentences once, in the order of the prose.</summary>
    public static List<UnmarkedRun> In(Story story)
    {
        List<QuotedSentence> quotations = QuotedSentences.Of(story);
        Dictionary<string, List<(QuotedSentence Quotation, int First)>> starts = new(StringComparer.Ordinal);
        // Where a mark is missing, what is quoted is a guess.
        foreach (QuotedSentence quotation in quotations.Where(quotation => !quotation.IsRecovered))
            for (int i = 0; i + Key <= quotation.Words.Length; i++)
            {
                string key = KeyOf(quotation.Words, i);
                if (!starts.TryGetValue(key, out var list)) starts[key] = list = [];
                list.Add((quotation, i));
            }

        List<UnmarkedRun> runs = [];
        if (starts.Count == 0) return runs;
        for (int article = 0; article < story.Articles.Length; article++)
            // An article that quotes nothing at all does not use marks, or has lost them: then this is no news about one sentence.
            if (quotations.Exists(quotation => quotation.Article == article)) Find(story, article, starts, runs);

        // One place, one finding, whoever else quotes it.
        return [.. runs.DistinctBy(run => run.Prose)];
    }

    private static void Find(Story story, int article, Dictionary<string, List<(QuotedSentence Quotation, int First)>> starts, List<UnmarkedRun> runs)
    {
        ArticleTree tree = story.Articles[article].Tree;
        BitArray speech = SpeechTokens.Of(tree);
        HashSet<int> reported = [.. story.FactsOf(article).Attributions.Select(attribution => attribution.Sentence), .. story.FactsOf(article).Quotations.Select(quotation => quotation.Sentence)];
        foreach (Sentence sentence in tree.Sentences.Where(sentence => sentence.Kind == UnitKind.Sentence && !reported.Contains(sentence.Index)))
        {
            ImmutableArray<QuotedWord> words = QuotedWords.Of(tree, sentence);
            if (words.Any(word => IsReporting(word.Key) || speech[word.FirstToken])) continue;
            HashSet<QuotedSentence> seen = [];
            for (int i = 0; i + Key <= words.Length; i++)
            {
                foreach ((QuotedSentence quotation, int first) in starts.GetValueOrDefault(KeyOf(words, i)) ?? [])
                {
                    if (quotation.Article == article || seen.Contains(quotation)) continue;
                    int length = Key;
                    while (i + length < words.Length && first + length < quotation.Words.Length && words[i + length].Key == quotation.Words[first + length].Key) length++;
                    if (words[i..(i + length)].Count(word => word.Is(QuotedTraits.Content)) < FewestContent) continue;
                    seen.Add(quotation);
                    Location prose = new(tree.Text, TextSpan.FromBounds(tree.Tokens[words[i].FirstToken].Span.Start, tree.Tokens[words[i + length - 1].LastToken].Span.End));
                    runs.Add(new UnmarkedRun(quotation, first, first + length, prose, story.Articles[article].Label));
                }
            }
        }
    }

    private static bool IsReporting(string key) => (FunctionWords.Of(key) & (WordClass.Reporting | WordClass.Saying)) != 0;

    private static string KeyOf(ImmutableArray<QuotedWord> words, int first) => string.Join(' ', Enumerable.Range(first, Key).Select(i => words[i].Key));
}
