using System.Collections.Immutable;
using ArticleDiff.Facts;
using ArticleDiff.Text;

namespace ArticleDiff.Rules;

/// <summary>A clause of an article with the words that are its own: those of the clauses inside of it are left out.</summary>
internal sealed class StoryClause(int article, int index, Clause clause, StoryClause? parent, ImmutableArray<ClauseToken> words)
{
    private const int Unread = -2;

    // Several threads may read a clause at once: a number is written at one go.
    private int _head = Unread;
    private int _sense = Unread;

    public int Article { get; } = article;

    public int Index { get; } = index;

    public Clause Clause { get; } = clause;

    /// <summary>The clause it depends on, or null.</summary>
    public StoryClause? Parent { get; } = parent;

    /// <summary>The words and numbers that stand in it and in no clause inside of it, in file order.</summary>
    public ImmutableArray<ClauseToken> Words { get; } = words;

    /// <summary>Whether the unit asks, turns round a clause without saying it again ("but others did not"), or has a "dont" without its apostrophe.</summary>
    public bool IsInOpenUnit { get; init; }

    /// <summary>The words that carry content.</summary>
    public ImmutableArray<ClauseToken> Content { get; } = [.. words.Where(word => word.IsContent)];

    /// <summary>
    /// The word that says what is said of the subject: the main verb, or, behind a verb that says hardly anything (is happy, has money), the first content
    /// word after it; null when there is none.
    /// </summary>
    public ClauseToken? Head => (_head == Unread ? _head = FindHead(Clause, Words) : _head) is >= 0 and int head ? Words[head] : null;

    /// <summary>Whether it says that something is so or that it is not.</summary>
    public ClauseSense Sense => (ClauseSense)(_sense == Unread ? _sense = (int)ClauseSenses.Of(this) : _sense);

    /// <summary>The same beside another clause: "before the crash" limits nothing where both have it.</summary>
    public ClauseSense SenseBeside(StoryClause other)
    {
        if (Sense != ClauseSense.Unclear) return Sense;
        string[] shared = [.. Words.Select(word => word.Key).Where(key => ClauseVocabulary.Default.IsLimiting(key) && other.Words.Any(word => word.Key == key))];
        return shared.Length == 0 ? Sense : ClauseSenses.Of(this, shared);
    }

    public bool Has(Func<string, bool> test) => Words.Any(word => test(word.Key));

    /// <summary>The content words of one part of the clause.</summary>
    public IEnumerable<ClauseToken> ContentIn(TextSpan part) => part.IsEmpty ? [] : Content.Where(word => part.Contains(word.Span));

    /// <summary>Whether somebody is named who does it, in the clause or, when it is joined to another one without a subject of its own, in that one.</summary>
    public bool HasSubject => !Bearer.Clause.Subject.IsEmpty;

    /// <summary>The content words of that subject.</summary>
    public IEnumerable<ClauseToken> SubjectContent => Bearer.ContentIn(Bearer.Clause.Subject);

    /// <summary>The folded words of that subject; empty when there is none.</summary>
    public string Subject() => string.Join(' ', Bearer.Words.Where(word => Bearer.Clause.Subject.Contains(word.Span)).Select(word => word.Key));

    // They came and saw: what stands there without a subject has that of the clause it is joined to.
    private StoryClause Bearer => Clause is { Subject.IsEmpty: true, Kind: ClauseKind.Coordinate } && Parent is { } joined ? joined.Bearer : this;

    /// <summary>The place of the head among the words, or -1.</summary>
    private static int FindHead(Clause clause, ImmutableArray<ClauseToken> words)
    {
        if (clause.Verb.Length == 0) return -1;
        bool light = ClauseVocabulary.Default.IsLight(clause.Verb);
        int last = -1;
        for (int i = 0; i < words.Length; i++)
            if (light && words[i].IsContent && words[i].Span.Start >= clause.Predicate.End) return i;
            else if (!light && clause.Predicate.Contains(words[i].Span) && !ClauseVocabulary.Default.IsParticle(words[i].Key)) last = i;
        return last;
    }
}
