using ArticleDiff.Alignment;
using ArticleDiff.Words;

namespace ArticleDiff.Rules;

/// <summary>Which words of the two sides of a link are the same: those the aligner matched, and those with one stem.</summary>
internal sealed class LinkedWords(Link link)
{
    // Most links hold nothing that a rule compares, and their words are not asked for.
    private readonly Lazy<Dictionary<int, int>> _matches = new(() => Read(link), LazyThreadSafetyMode.None);

    /// <summary>How many words the aligner matched.</summary>
    public int Count => _matches.Value.Count;

    /// <summary>Whether a word of the left side and one of the right side stand for each other.</summary>
    public bool Match(ClauseToken left, ClauseToken right)
        => AreOneWord(left, right) || (_matches.Value.TryGetValue(left.Span.Start, out int at) && at == right.Span.Start);

    /// <summary>Whether two words are one or have one stem.</summary>
    public static bool AreOneWord(ClauseToken left, ClauseToken right)
        => left.IsNumber == right.IsNumber && (left.Key == right.Key || left.Stem == right.Stem);

    /// <summary>Whether two words mean the same in one of their first senses, or are forms of one word.</summary>
    public static bool AreSynonyms(string left, string right)
    {
        if (left == right) return true;
        int l = Lexicon.Default.Find(left), r = Lexicon.Default.Find(right);
        if (l < 0 || r < 0) return false;
        LexicalLink link = Lexicon.Default.Explain(l, r);
        return link.Relation is LexicalRelation.SameLemma or LexicalRelation.Derivation || (link.Relation == LexicalRelation.Synonym && link is { LeftRank: <= 1, RightRank: <= 1 });
    }

    /// <summary>Whether two words have opposite meanings.</summary>
    public static bool AreOpposites(string left, string right)
    {
        int l = Lexicon.Default.Find(left), r = Lexicon.Default.Find(right);
        return l >= 0 && r >= 0 && Lexicon.Default.Relate(l, r) == LexicalRelation.Antonym;
    }

    /// <summary>How many of some words have a partner among others.</summary>
    public int Shared(IReadOnlyList<ClauseToken> left, IReadOnlyList<ClauseToken> right)
    {
        int shared = 0;
        foreach (ClauseToken word in left)
            foreach (ClauseToken other in right)
                if (Match(word, other))
                {
                    shared++;
                    break;
                }

        return shared;
    }

    private static Dictionary<int, int> Read(Link link)
    {
        LinkEvidence evidence = link.Evidence;
        Dictionary<int, int> matches = [];
        foreach (WordMatch match in evidence.Words) matches.TryAdd(match.Left.Start, match.Right.Start);
        foreach (SpanPair name in evidence.Names) matches.TryAdd(name.Left.Start, name.Right.Start);
        return matches;
    }
}
