using System.Collections.Frozen;
using ArticleDiff.Words;

namespace ArticleDiff.Rules;

/// <summary>Whether two nouns can count the same things.</summary>
internal static class CountedNouns
{
    private static readonly Lazy<FrozenDictionary<string, int>> Sorts = new(() => RuleData.Entries("general-counts.data.txt")
        .SelectMany((line, sort) => line.Split(' ').Select(word => KeyValuePair.Create(Base(word), sort)))
        .DistinctBy(pair => pair.Key).ToFrozenDictionary(StringComparer.Ordinal));

    /// <summary>Whether two folded nouns are one word, one meaning or of one sort.</summary>
    public static bool Agree(string left, string right)
    {
        string one = Base(left), other = Base(right);
        if (one == other || SpellingVariants.Same(one, other)) return true;
        if (Sorts.Value.TryGetValue(one, out int sort) && Sorts.Value.TryGetValue(other, out int second)) return sort == second;
        int a = Lexicon.Default.Find(one), b = Lexicon.Default.Find(other);
        return a >= 0 && b >= 0 && Lexicon.Default.Relate(a, b) is LexicalRelation.SameLemma or LexicalRelation.Synonym;
    }

    private static string Base(string word)
    {
        int id = Lexicon.Default.Find(word);
        return id < 0 ? word : Lexicon.Default.Text(id);
    }
}
