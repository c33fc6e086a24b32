using System.Collections.Frozen;
using ArticleDiff.Words;

namespace ArticleDiff.Rules;

/// <summary>Which verbs exclude each other: those of <c>contrary-verbs.data.txt</c>, and what the lexicon knows as opposites in frequent senses.</summary>
internal sealed class ContraryVerbs
{
    /// <summary>The rarest sense of a verb, by its rank, in which its opposite counts: behind it stand senses that nobody has in mind.</summary>
    private const int RarestSense = 1;

    private static readonly Lazy<ContraryVerbs> Instance = new(() => new ContraryVerbs());

    private readonly FrozenSet<(string, string)> _contraries;
    private readonly FrozenSet<(string, string)> _converses;

    private ContraryVerbs()
    {
        _contraries = RuleData.Entries("contrary-verbs.data.txt").Select(line => line.Split('|')).SelectMany(sides => Pairs(sides[0], sides[1])).ToFrozenSet();
        _converses = RuleData.Entries("converse-verbs.data.txt").SelectMany(line => Pairs(line, line)).ToFrozenSet();
    }

    public static ContraryVerbs Default => Instance.Value;

    /// <summary>Whether two verbs, in their base forms, exclude each other.</summary>
    public bool Exclude(string left, string right)
    {
        if (_contraries.Contains((left, right)) || _contraries.Contains((right, left))) return true;
        int l = Lexicon.Default.Find(left), r = Lexicon.Default.Find(right);
        if (l < 0 || r < 0 || _converses.Contains((left, right))) return false;
        return Lexicon.Default.Explain(l, r) is { Relation: LexicalRelation.Antonym, LeftRank: <= RarestSense, RightRank: <= RarestSense };
    }

    private static IEnumerable<(string, string)> Pairs(string left, string right)
        => left.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(_ => right.Split(' ', StringSplitOptions.RemoveEmptyEntries), (one, other) => (one.Replace('_', ' '), other.Replace('_', ' ')));
}
