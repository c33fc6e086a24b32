using ArticleDiff.Words;

namespace ArticleDiff.Facts.Clauses;

/// <summary>
/// Cuts a unit into clauses: each verb group has one; a clause that another one interrupts goes on behind it ("The man, who was ill, left").
/// One instance reads many units, one after the other.
/// </summary>
internal sealed class ClauseSplitter
{
    private readonly VerbGroupReader _reader = new();
    private readonly List<ClauseDraft> _clauses = [];
    private ClauseWord[] _words = [];
    private int[] _clauseOf = [];
    private int _count;
    private List<VerbGroup> _groups = [];

    // The clause that goes on with the words being read, and one that still waits for its verb.
    private int _current, _pending;

    public List<ClauseDraft> Clauses => _clauses;

    public List<VerbGroup> Groups => _groups;

    public ReadOnlySpan<ClauseWord> Words => _words.AsSpan(0, _count);

    /// <summary>The clause of each word; marks belong to the clause before them.</summary>
    public ReadOnlySpan<int> ClauseOf => _clauseOf.AsSpan(0, _count);

    public void Split(ClauseWord[] words, int count)
    {
        (_words, _count) = (words, count);
        if (_clauseOf.Length < count) _clauseOf = new int[Math.Max(count, 2 * _clauseOf.Length)];
        _clauses.Clear();
        (_current, _pending) = (-1, -1);
        _groups = _reader.Read(words, count);
        int from = 0;
        for (int g = 0; g < _groups.Count; g++)
        {
            if (g == 0) Begin();
            else if (_groups[g].IsFinite) Finite(g, from);
            else NonFinite(g, from);
            Assign(_groups[g].First, _groups[g].Last + 1, _current);
            from = _groups[g].Last + 1;
        }

        if (_groups.Count == 0 && count > 0) _current = Open(new ClauseDraft(ClauseKind.Main, -1, -1, -1), 0);
        Assign(from, count, _current);
        AccordingTo();
        Attributions();
    }

    private VerbGroup GroupOf(int clause) => _groups[_clauses[clause].Group];

    private int Open(ClauseDraft draft, int at)
    {
        _clauses.Add(draft);
        Assign(at, _count, _clauses.Count - 1);
        return _clauses.Count - 1;
    }

    private void Assign(int start, int end, int clause) => _clauseOf.AsSpan(start, Math.Max(0, end - start)).Fill(clause);

    private void Begin()
    {
        VerbGroup group = _groups[0];
        ClauseBorder border = ClauseBorderFinder.Find(Words, 0, group.First, null);
        if (!group.IsFinite)
        {
            int at = MarkerBefore(group.First, 0);
            if (at > 0 && !StartsWithSubject(BehindComma(at))) at = 0;
            if (at > 0) _pending = Open(new ClauseDraft(ClauseKind.Main, -1, -1, -1), 0);
            _current = Open(new ClauseDraft(NonFiniteKind(at), _pending, 0, at < group.First ? at : -1), at);
            return;
        }

        bool embedded = border.Sign is ClauseSign.Relative or ClauseSign.That or ClauseSign.Subordinator;
        bool interrupts = border.Sign == ClauseSign.Comma && IsFormula(group) && _groups.Count > 1 && _groups[1].IsFinite && StartsWithSubject(0)
            && (!IsCommaBefore(group) || IsCommaBefore(_groups[1]));
        if ((embedded || interrupts) && HasNoun(0, border.At) && (border.Sign == ClauseSign.Relative || StartsWithSubject(0)))
        {
            _pending = Open(new ClauseDraft(ClauseKind.Main, -1, -1, -1), 0);
            ClauseKind kind = interrupts ? ClauseKind.Attribution : border.Sign == ClauseSign.Subordinator ? ClauseKind.Adverbial : ClauseKind.Relative;
            _current = Open(new ClauseDraft(kind, _pending, 0, border.Marker), border.At);
            return;
        }

        int marker = embedded ? border.Marker : -1;
        if (marker >= 0 && marker == 0 && border.Sign == ClauseSign.That) marker = -1;
        _current = Open(new ClauseDraft(marker >= 0 && border.Sign == ClauseSign.Subordinator ? ClauseKind.Adverbial : ClauseKind.Main, -1, 0, marker), 0);
    }

    private void Finite(int g, int from)
    {
        VerbGroup group = _groups[g], before = _groups[g - 1];
        ClauseBorder border = ClauseBorderFinder.Find(Words, from, group.First, before);
        if (_pending >= 0 && Resumes(border, from, group.First))
        {
            Assign(from, border.Sign == ClauseSign.Comma ? border.At : group.First, _current);
            _current = _pending;
            _pending = -1;
            _clauses[_current] = _clauses[_current] with { Group = g };
            return;
        }

        if (border.Sign == ClauseSign.Comma && HasAside(from, group.First, before)) border = new ClauseBorder(from, ClauseSign.Subject);
        Assign(from, border.At, _current);
        (ClauseKind kind, int parent) = Tie(border, g);
        int opened = Open(new ClauseDraft(kind, parent, g, border.Marker), border.At);
        if (kind == ClauseKind.Main && parent < 0) Adopt(opened);
        if (kind == ClauseKind.Main) _pending = -1;
        _current = opened;
    }

    /// <summary>Whether an aside between commas parts a subject from its verb: he said the new method, by contrast, worked.</summary>
    private bool HasAside(int from, int verb, VerbGroup before)
    {
        if (!before.Takes(ClauseWordGroup.Saying | ClauseWordGroup.Knowing) || TakesListener(before) || verb == 0 || _words[verb - 1].Mark != ClauseMark.Comma) return false;
        int comma = from;
        while (_words[comma].Mark != ClauseMark.Comma) comma++;
        return comma < verb - 1 && HasNoun(from, comma);
    }

    private static bool TakesListener(VerbGroup group) => group.Verb is "tell" or "ask" or "order" or "urge" or "inform";

    /// <summary>Whether a verb belongs to the clause that waits for one: no subject of its own stands before it.</summary>
    private bool Resumes(ClauseBorder border, int from, int verb) => border.Sign switch
    {
        ClauseSign.Subject => true,
        ClauseSign.Comma or ClauseSign.Close or ClauseSign.Break => !HasNoun(border.At, verb),
        ClauseSign.Coordinator => false,
        _ => from == verb,
    };

    private (ClauseKind Kind, int Parent) Tie(ClauseBorder border, int g)
    {
        VerbGroup before = _groups[g - 1], group = _groups[g];
        bool reported = before.Takes(ClauseWordGroup.Saying | ClauseWordGroup.Knowing);
        switch (border.Sign)
        {
            case ClauseSign.Relative:
                return (ClauseKind.Relative, _current);
            case ClauseSign.That:
                ClauseWord noun = border.Marker > 0 ? _words[border.Marker - 1] : default;
                // Made clear that, is sure that: no noun.
                bool isState = border.Marker - 1 == before.Last + 1 && noun.Lexeme is { IsAdjective: true } adjective && (adjective.NounSenses == 0 || adjective.Use is VerbUse.Seldom or VerbUse.Never);
                bool describes = noun.Lexeme is { IsClosed: false, IsAdverb: false } && !isState && border.Marker - 1 > before.Last && !noun.Is(ClauseWordGroup.ClaimNoun)
                    && (border.Marker + 1 == group.First || !reported);
                if (border.Marker > 0 && _words[border.Marker - 1].Is(ClauseWordGroup.Coordinator)) return (ClauseKind.Complement, Reporting(_current));
                return (describes ? ClauseKind.Relative : ClauseKind.Complement, _current);
            case ClauseSign.Subordinator:
                string marker = _words[border.Marker].Lexeme!.Key;
                bool asked = marker is "whether" or "what" or "how" or "why" || (reported && border.Marker == before.Last + 1 && marker is "if" or "where");
                return (asked ? ClauseKind.Complement : ClauseKind.Adverbial, _current);
            case ClauseSign.Open:
                return reported ? (ClauseKind.Complement, _current) : (ClauseKind.Main, -1);
            case ClauseSign.Close:
                return group.IsFinite && group.Takes(ClauseWordGroup.Saying | ClauseWordGroup.Knowing) ? (ClauseKind.Attribution, Root(_current)) : (ClauseKind.Main, -1);
            case ClauseSign.Break:
                return (ClauseKind.Main, -1);
            case ClauseSign.Coordinator:
                return (ClauseKind.Coordinate, FiniteAround(_current));
            case ClauseSign.Comma:
                int root = Root(_current);
                if (IsFormula(group) && _clauses[root].Kind is not ClauseKind.Adverbial and not ClauseKind.NonFinite) return (ClauseKind.Attribution, root);
                return _clauses[root].Kind is ClauseKind.Adverbial or ClauseKind.NonFinite ? (ClauseKind.Main, -1) : (ClauseKind.Coordinate, FiniteAround(_current));
            default:
                return (reported || group.First - before.Last > 1 && !IsNounAt(border.At - 1) ? ClauseKind.Complement : ClauseKind.Relative, _current);
        }
    }

    private void NonFinite(int g, int from)
    {
        int first = _groups[g].First, at = MarkerBefore(first, from);
        ClauseBorder border = ClauseBorderFinder.Find(Words, from, at, _groups[g - 1]);
        int finite = NextFinite(g);
        bool next = finite >= 0;
        bool newSubject = border.Sign is not (ClauseSign.Comma or ClauseSign.Coordinator or ClauseSign.Subject) || (border.Sign == ClauseSign.Coordinator && next && from < border.At)
            || (border.Sign == ClauseSign.Comma && next && _clauses[Root(_current)].Kind == ClauseKind.Adverbial && IsUnbroken(_groups[g].Last + 1, _groups[finite].First));
        bool reportedSubject = border.Sign == ClauseSign.Subject && next && at > from && _groups[g - 1].Takes(ClauseWordGroup.Saying | ClauseWordGroup.Knowing)
            && !TakesListener(_groups[g - 1]) && IsUnbroken(_groups[g].Last + 1, _groups[finite].First);
        if ((newSubject || reportedSubject) && HasNoun(border.At, at) && next)
        {
            // The words before it are the subject of a verb that is still to come: he said the plan to close schools failed.
            Assign(from, border.At, _current);
            (ClauseKind kind, int parent) = Tie(border, g);
            _pending = _current = Open(new ClauseDraft(kind, parent, -1, border.Marker), border.At);
            from = border.At;
        }

        Assign(from, at, _current);
        bool joined = at > from && _words[at - 1].Is(ClauseWordGroup.Coordinator) && _clauses[_current].Kind == ClauseKind.NonFinite;
        _current = Open(new ClauseDraft(joined ? ClauseKind.Coordinate : NonFiniteKind(at), _current, g, at < first ? at : -1), at);
    }

    /// <summary>The finite verb behind a verb that is none, or behind an infinitive that belongs to it (needed to view them); -1 when there is none.</summary>
    private int NextFinite(int g)
    {
        int next = g + 1;
        while (next < _groups.Count && _groups[next].Kind == VerbGroupKind.Infinitive) next++;
        if (next >= _groups.Count || !_groups[next].IsFinite) return -1;
        return next == g + 1 || (IsUnbroken(_groups[g].Last + 1, _groups[next].First) && !HasClearSubject(_groups[g].Last + 1, _groups[next].First)) ? next : -1;
    }

    private bool HasClearSubject(int start, int end)
    {
        for (int i = start; i < end; i++)
            if (_words[i].Is(ClauseWordGroup.ClearSubject)) return true;
        return false;
    }

    private bool IsUnbroken(int start, int end)
    {
        for (int i = start; i < end; i++)
            if (!_words[i].IsWord || _words[i].Is(ClauseWordGroup.Coordinator | ClauseWordGroup.Relative | ClauseWordGroup.That)) return false;
        return true;
    }

    /// <summary>A preposition or subordinator right before a verb without a subject opens its clause: by sending, after meeting.</summary>
    private int MarkerBefore(int first, int from) =>
        first > from && _words[first - 1].Is(ClauseWordGroup.Preposition | ClauseWordGroup.Subordinator) && !_words[first - 1].Is(ClauseWordGroup.Determiner) ? first - 1 : first;

    private ClauseKind NonFiniteKind(int at) => _words[at].Is(ClauseWordGroup.Subordinator) ? ClauseKind.Adverbial : ClauseKind.NonFinite;

    private static bool IsFormula(VerbGroup group) => group.IsFinite && (FunctionWords.Of(group.Verb) & WordClass.Saying) != 0;

    /// <summary>"The ship, said Roth, was leaking" has a comma before both verbs; the one of "the captain, Ann Roth, said the ship was leaking" closes an apposition.</summary>
    private bool IsCommaBefore(VerbGroup group) => group.First > 0 && _words[group.First - 1].Mark == ClauseMark.Comma;

    /// <summary>The word behind the last comma before a word, or the first word: by contrast, the method used.</summary>
    private int BehindComma(int before)
    {
        for (int i = before - 2; i > 0; i--)
            if (_words[i].Mark == ClauseMark.Comma) return i + 1;
        return 0;
    }

    private bool IsNounAt(int i) => i >= 0 && _words[i].Lexeme is { IsClosed: false, IsAdverb: false } && _reader.Tags[i] == WordTag.Noun;

    private bool HasNoun(int start, int end)
    {
        for (int i = start; i < end; i++)
            if (_reader.Tags[i] is WordTag.Noun or WordTag.Subject) return true;
        return false;
    }

    private bool StartsWithSubject(int at) => _words[at].IsWord && !_words[at].Is(ClauseWordGroup.Preposition | ClauseWordGroup.To | ClauseWordGroup.Adverb | ClauseWordGroup.Coordinator) && !_words[at].Lexeme!.IsAdverb;

    /// <summary>Up to the clause on which nothing above depends.</summary>
    private int Root(int clause)
    {
        while (_clauses[clause].Parent >= 0) clause = _clauses[clause].Parent;
        return clause;
    }

    /// <summary>The clause that reports what a clause holds: he said that they left, and that ...</summary>
    private int Reporting(int clause)
    {
        for (int at = clause; at >= 0; at = _clauses[at].Parent)
            if (_clauses[at].Kind == ClauseKind.Complement && _clauses[at].Parent >= 0) return _clauses[at].Parent;
        return clause;
    }

    private int FiniteAround(int clause)
    {
        while (_clauses[clause].Parent >= 0 && (_clauses[clause].Group < 0 || !GroupOf(clause).IsFinite)) clause = _clauses[clause].Parent;
        return clause;
    }

    /// <summary>A clause that opened the sentence (After he left, ...) depends on the main clause behind it.</summary>
    private void Adopt(int main)
    {
        int root = Root(_current);
        if (root != main && _clauses[root].Kind is ClauseKind.Adverbial or ClauseKind.NonFinite) _clauses[root] = _clauses[root] with { Parent = main };
    }

    private void AccordingTo()
    {
        for (int i = 0; i + 1 < _count; i++)
        {
            if (_words[i].Lexeme is not { Key: "according" } || !_words[i + 1].Is(ClauseWordGroup.To)) continue;
            int end = i + 2;
            while (end < _count && _words[end].Mark == ClauseMark.None && _clauseOf[end] == _clauseOf[i] && _reader.Tags[end] != WordTag.Verb) end++;
            _clauses.Add(new ClauseDraft(ClauseKind.Attribution, _clauseOf[i], -1, i));
            Assign(i, end, _clauses.Count - 1);
            i = end - 1;
        }
    }

    /// <summary>A clause that only says who says what another clause holds is a formula.</summary>
    private void Attributions()
    {
        for (int i = 0; i < _clauses.Count; i++)
        {
            int parent = _clauses[i].Parent;
            if (_clauses[i].Kind == ClauseKind.Complement && parent >= 0 && _clauses[parent].Kind == ClauseKind.Main && _clauses[parent].Group >= 0 && IsFormula(GroupOf(parent)))
                _clauses[parent] = _clauses[parent] with { Kind = ClauseKind.Attribution };
        }
    }
}
