using System.Collections.Frozen;
using System.Globalization;
using ArticleDiff.Alignment;
using ArticleDiff.Diagnostics;
using ArticleDiff.Syntax;
using ArticleDiff.Text;
using ArticleDiff.Words;

namespace ArticleDiff.Rules;

/// <summary>
/// ADF9001: letters of an initialism, a word, or an item of a list that stand twice. Conversion, translation and editing leave such marks. Never
/// inside quotation marks: people do repeat themselves. docs/rules/ADF9001.md says how it decides.
/// </summary>
public sealed class DoubledToken : Analyzer
{
    private static readonly Rule Descriptor = new("ADF9001", "doubled-token", "hygiene", Severity.Warning, "0.1")
    {
        ShortDescription = "Letters of an initialism, a word, or an item of a list that stand twice",
        MessageFormat = "“{0}”: the same {1}{2}. Check {3}.",
    };

    private const int ShortestNoun = 4;

    private static readonly Lazy<FrozenSet<string>> NeverTwice = new(() => RuleData.Entries("doubled-words.data.txt").ToFrozenSet(StringComparer.Ordinal));

    /// <inheritdoc/>
    public override Rule Rule => Descriptor;

    /// <inheritdoc/>
    public override void Analyze(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (Article article in context.Story.Articles)
        {
            // Without its quotation marks a text does not say what was spoken; initialisms are safe all the same.
            bool speechKnown = article.Tree.Problems.All(problem => problem.Kind != ParseProblemKind.QuotationMarksLost);
            List<Doubling> found = [];
            foreach (VisibleUnit unit in VisibleUnit.In(article))
            {
                FindInitialisms(unit, found);
                if (!speechKnown) continue;
                FindWords(unit, found);
                found.AddRange(DoubledItems.In(unit).Select(item => new Doubling("item twice in one list", item.Key, unit.Words(item.First, item.Last),
                    unit.LocationOf(item.First, item.Last), "whether another one was meant")));
            }

            // What happened to a text once happened to it everywhere: the first place stands for all of them.
            foreach (IGrouping<(string, string), Doubling> same in found.GroupBy(doubling => (doubling.What, doubling.Key)))
            {
                Doubling first = same.First();
                int count = same.Count();
                context.Report(first.Location, first.Words, first.What,
                    count == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $", {count} times in this article"), first.Advice);
            }
        }
    }

    private static void FindInitialisms(VisibleUnit unit, List<Doubling> found)
    {
        for (int i = 0; i < unit.Count; i++)
        {
            if (!unit.IsWord(i) || unit.IsSpeech(i) || !IsDoubledInitialism(unit.TextOf(i), out string letters)) continue;
            found.Add(new Doubling("letters twice in a row", letters, unit.Words(i, i), unit.LocationOf(i, i), "the name"));
        }
    }

    /// <summary>Whether a word is two equal halves of two or more capitals, each with its stop: X.Y.X.Y.</summary>
    private static bool IsDoubledInitialism(ReadOnlySpan<char> word, out string letters)
    {
        letters = "";
        int length = 0;
        while (length + 1 < word.Length && char.IsAsciiLetterUpper(word[length]) && word[length + 1] == '.') length += 2;
        // The last stop may have become the end of the sentence.
        bool open = length + 1 == word.Length && char.IsAsciiLetterUpper(word[length]);
        int capitals = (length / 2) + (open ? 1 : 0);
        // Behind the letters, only a possessive may follow.
        bool ends = open || length == word.Length || TextFolding.Fold(word[length..]) is "'s" or "'";
        if (!ends || capitals < 4 || capitals % 2 != 0) return false;
        Span<char> bare = stackalloc char[capitals];
        for (int i = 0; i < capitals; i++) bare[i] = word[i * 2];
        if (!bare[..(capitals / 2)].SequenceEqual(bare[(capitals / 2)..])) return false;
        // A.A.A.A. is a pattern and no name.
        if (bare.IndexOfAnyExcept(bare[0]) < 0) return false;
        letters = bare.ToString();
        return true;
    }

    private static void FindWords(VisibleUnit unit, List<Doubling> found)
    {
        for (int i = 1; i < unit.Count; i++)
        {
            if (!unit.IsWord(i) || !unit.IsWord(i - 1) || unit.IsSpeech(i) || unit.IsSpeech(i - 1) || !unit.IsSpaced(i)) continue;
            string key = unit.KeyOf(i);
            if (unit.KeyOf(i - 1) != key || !(NeverTwice.Value.Contains(key) || IsOnlyNoun(key))) continue;
            // A capital inside of a sentence makes it a name or a letter: vitamin A a day, the The Hague.
            bool capital = char.IsUpper(unit.TextOf(i)[0]) || (i > 1 && char.IsUpper(unit.TextOf(i - 1)[0]));
            if (capital) continue;
            found.Add(new Doubling("word twice in a row", key, unit.Words(i - 1, i), unit.LocationOf(i - 1, i), "whether another word was meant"));
        }
    }

    /// <summary>Whether a word is a noun and nothing else: adjectives and adverbs are doubled to say more (a long long way), and verbs where two clauses meet.</summary>
    private static bool IsOnlyNoun(string key)
    {
        int id = key.Length < ShortestNoun ? -1 : Lexicon.Default.Find(key);
        return id >= 0 && Lexicon.Default.PartsOf(id) == LexicalParts.Noun;
    }

    private sealed record Doubling(string What, string Key, string Words, Location Location, string Advice);
}
