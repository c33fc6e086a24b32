using System.Collections.Frozen;

namespace ArticleDiff.Rules;

/// <summary>Words that decide whether a clause can be compared with another one: those of <c>polarity-words.data.txt</c>, by group.</summary>
internal sealed class ClauseVocabulary
{
    private static readonly Lazy<ClauseVocabulary> Instance = new(() => new ClauseVocabulary());

    private readonly FrozenDictionary<string, FrozenSet<string>> _groups;

    private ClauseVocabulary() => _groups = RuleData.Entries("polarity-words.data.txt").Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .GroupBy(fields => fields[0], fields => fields.Skip(1), StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.SelectMany(words => words).ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);

    public static ClauseVocabulary Default => Instance.Value;

    /// <summary>Whether a verb, in its base form, says hardly anything: be, have, do.</summary>
    public bool IsLight(string verb) => _groups["light"].Contains(verb);

    /// <summary>Whether a word belongs to the verb before it: out, off, up.</summary>
    public bool IsParticle(string key) => _groups["particle"].Contains(key);

    /// <summary>Whether a word turns a statement round by its meaning alone.</summary>
    public bool IsNegating(string key) => _groups["negating"].Contains(key);

    /// <summary>Whether a word beside a negation limits it, so that "not" does not mean that it is not so: only, yet, until.</summary>
    public bool IsLimiting(string key) => _groups["limiting"].Contains(key);

    /// <summary>Whether a word is a negated contraction that lost its apostrophe.</summary>
    public bool IsLost(string key) => _groups["lost"].Contains(key);

    /// <summary>Whether a word makes a condition or an open question of its clause.</summary>
    public bool IsCondition(string key) => _groups["condition"].Contains(key);

    /// <summary>Whether a verb, in its base form, says of what follows that somebody holds it true, asks for it or tells it.</summary>
    public bool IsOpinion(string verb) => _groups["opinion"].Contains(verb);
}
