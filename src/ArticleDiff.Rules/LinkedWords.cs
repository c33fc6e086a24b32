using ArticleDiff.Alignment;
using ArticleDiff.Words;

namespace ArticleDiff.Rules;

/// <summary>Which words of the two sides of a link are the same: those the aligner matched, and those with one stem.</summary>
internal sealed class LinkedWords
{
    private readonly Dictionary<int, int> _matches = [];

    public LinkedWords(Link link)
    {
        foreach (WordMatch match in link.Evidence.Words) _matches.TryAdd(match.Left.Start, match.Right.Start);
        foreach (SpanPair name in link.Evidence.Names) _matches.TryAdd(name.Left.Start, name.Right.Start);
    }

    /// <summary>How many words the aligner matched.</summary>
    public int Count => _matches.Count;

    /// <summary>Whether a word of the left side and one of the right side stand for each other.</summary>
    public bool Match(ClauseToken left, ClauseToken right)
    {
        if (_matches.TryGetValue(left.Span.Start, out int at) && at == right.Span.Start) return true;
        return AreOneWord(left, right);
    }

    /// <summary>Whether two words are one or have one stem.</summary>
    public static bool AreOneWord(ClauseToken left, ClauseToken right)
        => left.IsNumber == right.IsNumber && (left.Key == right.Key || PorterStemmer.Stem(left.Key) == PorterStemmer.Stem(right.Key));

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
    public int Shared(IEnumerable<ClauseToken> left, IReadOnlyCollection<ClauseToken> right) => left.Count(word => right.Any(other => Match(word, other)));
}
