using ArticleDiff.Syntax;

namespace ArticleDiff.Facts.Clauses;

/// <summary>
/// The propositions of one unit, word by word, for comparing units: an infinitive right behind its verb (plans to close) belongs to the
/// proposition of that verb. One instance reads many units, one after the other; linear in their length.
/// </summary>
internal sealed class SentenceClauses
{
    private readonly ClauseWordReader _words = new();
    private readonly ClauseSplitter _splitter = new();
    private ClauseMembership[] _tokens = new ClauseMembership[64];
    private int[] _numbers = new int[16];

    /// <summary>What each token of a unit belongs to, by its place among the tokens of the unit. The span is good until the next call.</summary>
    public ReadOnlySpan<ClauseMembership> Read(ArticleTree tree, Sentence sentence)
    {
        ClauseWord[] words = _words.Read(tree, sentence, out int count);
        _splitter.Split(words, count);
        if (_tokens.Length < sentence.TokenCount) _tokens = new ClauseMembership[2 * sentence.TokenCount];
        Span<ClauseMembership> tokens = _tokens.AsSpan(0, sentence.TokenCount);
        tokens.Clear();
        Number();
        for (int i = 0; i < count; i++)
        {
            int clause = _splitter.ClauseOf[i];
            tokens[words[i].Token - sentence.FirstToken] = new ClauseMembership(
                (byte)Math.Min(_numbers[clause], byte.MaxValue), _splitter.Clauses[clause].Kind == ClauseKind.Attribution, PartOf(i, clause), IsBackground(clause));
        }

        return tokens;
    }

    private bool IsBackground(int clause)
    {
        for (int at = clause; at >= 0; at = _splitter.Clauses[at].Parent)
        {
            ClauseDraft draft = _splitter.Clauses[at];
            if (draft.Kind == ClauseKind.Relative || (draft.Kind == ClauseKind.NonFinite && draft.Group >= 0 && _splitter.Groups[draft.Group].Kind == VerbGroupKind.Participle)) return true;
        }

        return false;
    }

    private ClausePart PartOf(int word, int clause)
    {
        if (_splitter.Clauses[clause].Group is not (>= 0 and int number)) return ClausePart.None;
        VerbGroup group = _splitter.Groups[number];
        if (word == group.Main) return ClausePart.Act;
        if (word < group.First) return group.IsPassive ? ClausePart.Circumstance : ClausePart.Actor;
        if (word <= group.Last) return ClausePart.None;
        if (!group.IsPassive) return ClausePart.Circumstance;
        for (int i = word; i > group.Last; i--)
            if (_splitter.Words[i].Lexeme is { Key: "by" }) return ClausePart.Actor;
        return ClausePart.Circumstance;
    }

    private void Number()
    {
        List<ClauseDraft> clauses = _splitter.Clauses;
        if (_numbers.Length < clauses.Count) _numbers = new int[2 * clauses.Count];
        int next = 0;
        for (int i = 0; i < clauses.Count; i++) _numbers[i] = GoesOn(i) ? _numbers[clauses[i].Parent] : next++;
    }

    private bool GoesOn(int clause)
    {
        ClauseDraft draft = _splitter.Clauses[clause];
        if (draft.Kind != ClauseKind.NonFinite || draft.Parent < 0 || draft.Parent >= clause || draft.Group < 0) return false;
        int above = _splitter.Clauses[draft.Parent].Group;
        return above >= 0 && _splitter.Groups[draft.Group].First - _splitter.Groups[above].Last <= 1;
    }
}
