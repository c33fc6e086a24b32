using ArticleDiff.Syntax;

namespace ArticleDiff.Facts.Speech;

/// <summary>Gives each piece of a quotation its speaker: by the reporting clause beside it, by the other pieces of the utterance, or by who spoke before.</summary>
internal sealed class QuotationSpeakers(ArticleTree tree, SpeechUnit[] units, List<(ReportingClause Clause, Speaker Speaker)>[] clauses, SpeakerReader speakers)
{
    // An utterance goes on without a tag over so many units of other people's silence.
    private const int LongestPause = 1;

    private readonly Dictionary<int, int> _joined = [];

    public void Assign(List<QuotedPiece> pieces)
    {
        foreach (QuotedPiece piece in pieces)
        {
            piece.Utterance = piece.Range.Utterance;
            if (piece.Range.Depth == 0) Direct(piece);
        }

        Share(pieces);
        Continue(pieces);
        Number(pieces);
    }

    private void Direct(QuotedPiece piece)
    {
        SpeechUnit unit = units[piece.Sentence];
        (ReportingClause Clause, Speaker Speaker)? chosen = Behind(unit, piece) ?? Before(unit, piece) ?? AtTheEnd(piece);
        piece.IsStatement |= IsWhole(unit, piece) || IsStatementBefore(unit, piece, chosen?.Clause);
        if (chosen is not { } found) return;
        piece.Clause = found.Clause;
        piece.ClauseSentence = piece.Sentence;
        piece.Speaker = found.Speaker;
    }

    /// <summary>A tag right behind the closing mark.</summary>
    private (ReportingClause, Speaker)? Behind(SpeechUnit unit, QuotedPiece piece)
    {
        int next = piece.End;
        while (unit.Is(next, WordShape.Closing)) next++;
        bool comma = unit.IsComma(next) || unit.IsDash(next);
        if (comma) next++;
        foreach ((ReportingClause clause, Speaker speaker) in clauses[piece.Sentence])
        {
            if (clause.Start != next || clause.Kind == ReportingKind.Formula) continue;
            bool speaks = comma || tree.TextOf(unit.Words[piece.End - 1].Token) is "," or "?" or "!" or "…" or "—" or "–" or "-" or ".";
            if (!speaks && clause.Kind != ReportingKind.Trailing) continue;
            piece.IsStatement |= speaks;
            return (clause, speaker);
        }

        return null;
    }

    /// <summary>The nearest reporting verb before the opening mark whose claim is not yet closed.</summary>
    private (ReportingClause, Speaker)? Before(SpeechUnit unit, QuotedPiece piece)
    {
        List<(ReportingClause Clause, Speaker Speaker)> all = clauses[piece.Sentence];
        for (int i = all.Count - 1; i >= 0; i--)
        {
            ReportingClause clause = all[i].Clause;
            if (clause.Verb >= piece.First) continue;
            if (clause.Kind == ReportingKind.Leading || (clause.Kind == ReportingKind.Formula && clause.Claim.First >= clause.End)) return all[i];
            // “…,” she said, “…”: the tag in the middle serves both sides.
            if (clause.Kind == ReportingKind.Trailing && piece.First - clause.End <= LongestMiddle(unit, clause.End, piece.First)) return all[i];
        }

        return null;
    }

    /// <summary>A tag or formula at the end of the unit is said of all that stands before it.</summary>
    private (ReportingClause, Speaker)? AtTheEnd(QuotedPiece piece)
    {
        foreach ((ReportingClause clause, Speaker speaker) in clauses[piece.Sentence])
            if (clause.Start >= piece.End && clause.Kind is ReportingKind.Trailing or ReportingKind.Formula) return (clause, speaker);
        return null;
    }

    private static int LongestMiddle(SpeechUnit unit, int end, int first)
    {
        for (int i = end; i < first; i++)
            if (unit.Is(i, WordShape.Punctuation) && unit.Key(i) is ";" or ".") return 0;
        return 12;
    }

    /// <summary>The pieces of one quotation have one speaker.</summary>
    private static void Share(List<QuotedPiece> pieces)
    {
        Dictionary<int, QuotedPiece> spoken = [];
        HashSet<int> statements = [];
        foreach (QuotedPiece piece in pieces)
        {
            if (piece.Range.Depth > 0) continue;
            if (piece.Clause is not null) spoken.TryAdd(piece.Utterance, piece);
            if (piece.IsStatement) statements.Add(piece.Utterance);
        }

        foreach (QuotedPiece piece in pieces)
        {
            if (piece.Range.Depth > 0) continue;
            piece.IsStatement |= statements.Contains(piece.Utterance);
            if (piece.Speaker is not null || !spoken.TryGetValue(piece.Utterance, out QuotedPiece? first)) continue;
            piece.Clause = first.Clause;
            piece.Speaker = first.Speaker;
        }
    }

    private void Continue(List<QuotedPiece> pieces)
    {
        QuotedPiece? last = null;
        for (int i = 0; i < pieces.Count; i++)
        {
            QuotedPiece piece = pieces[i];
            if (piece.Range.Depth > 0) continue;
            SpeechUnit unit = units[piece.Sentence];
            if (piece.Speaker is null)
            {
                QuotedPiece? before = last is not null && last.Speaker is not null && piece.Sentence - last.Sentence <= LongestPause ? last : null;
                if (before is not null && before.Sentence < piece.Sentence && !(IsWhole(unit, piece) || Begins(unit, piece))) before = SameBlock(before, piece) && HasNoPerson(unit) ? before : null;
                if (before is not null && !SameBlock(before, piece) && !Begins(unit, piece)) before = null;
                if (before is not null && !SameBlock(before, piece) && Following(pieces, i) is { } own) (before, piece.Speaker) = (null, own);
                if (before is not null)
                {
                    piece.Speaker = before.Speaker;
                    if (IsWhole(unit, piece) && SameBlock(before, piece) && before.IsStatement) Join(piece, before);
                }
                else if (piece.Speaker is null && piece.IsStatement)
                {
                    piece.Speaker = Following(pieces, i) ?? Earlier(piece);
                }
                else if (piece.Speaker is null && piece.Sentence > 0 && tree.Sentences[piece.Sentence - 1].Block == tree.Sentences[piece.Sentence].Block && clauses[piece.Sentence - 1].Count > 0 && piece.End - piece.First > 2)
                {
                    piece.Speaker = clauses[piece.Sentence - 1][^1].Speaker;
                }
            }
            else if (last is not null && last.Clause is not null && ReferenceEquals(last.Clause, piece.Clause) && last.IsStatement && piece.IsStatement && last.Sentence == piece.Sentence)
            {
                Join(piece, last);
            }

            last = piece;
        }
    }

    /// <summary>“….” “…,” said X: the tag of the quotation that follows in the same paragraph.</summary>
    private Speaker? Following(List<QuotedPiece> pieces, int index)
    {
        QuotedPiece piece = pieces[index];
        for (int i = index + 1; i < pieces.Count && i <= index + 3; i++)
            if (pieces[i].Range.Depth == 0) return pieces[i].Clause is not null && pieces[i].IsStatement && SameBlock(piece, pieces[i]) && pieces[i].Sentence - piece.Sentence <= 1 ? pieces[i].Speaker : null;
        return null;
    }

    /// <summary>Who the unit before a quotation that stands alone is about.</summary>
    private Speaker? Earlier(QuotedPiece piece)
    {
        for (int i = piece.Sentence - 1; i >= Math.Max(0, piece.Sentence - 2); i--)
        {
            if (tree.Sentences[i].Kind != UnitKind.Sentence) continue;
            if (clauses[i].Count > 0) return clauses[i][^1].Speaker;
            if (speakers.LastNamed(i) is { } named) return named;
        }

        return null;
    }

    private bool SameBlock(QuotedPiece left, QuotedPiece right) => tree.Sentences[left.Sentence].Block == tree.Sentences[right.Sentence].Block;

    private bool HasNoPerson(SpeechUnit unit) => clauses[unit.Sentence].Count == 0;

    private static bool Begins(SpeechUnit unit, QuotedPiece piece) => piece.First == 0 || (piece.First == 1 && unit.Is(0, WordShape.Opening));

    private static bool IsWhole(SpeechUnit unit, QuotedPiece piece)
    {
        if (!Begins(unit, piece)) return false;
        int end = piece.End;
        while (unit.Is(end, WordShape.Closing)) end++;
        return unit.IsEnd(end);
    }

    /// <summary>X said, “…” and X said: “…” are statements; so is what begins with a capital behind a reporting verb.</summary>
    private static bool IsStatementBefore(SpeechUnit unit, QuotedPiece piece, ReportingClause? clause)
    {
        int before = piece.First - 1;
        if (unit.Is(before, WordShape.Opening)) before--;
        if (clause is null || before < 0) return false;
        return unit.IsComma(before) || unit.Key(before) == ":" ? piece.End - piece.First > 1 && clause.Verb < piece.First : piece.End - piece.First > 12;
    }

    private void Join(QuotedPiece piece, QuotedPiece before)
    {
        // All pieces of the quotation go with it, also those of later paragraphs.
        int utterance = _joined.GetValueOrDefault(before.Range.Utterance, before.Range.Utterance);
        if (utterance != piece.Range.Utterance) _joined.TryAdd(piece.Range.Utterance, utterance);
    }

    private void Number(List<QuotedPiece> pieces)
    {
        Dictionary<int, int> numbers = [];
        foreach (QuotedPiece piece in pieces)
        {
            piece.Utterance = _joined.GetValueOrDefault(piece.Range.Utterance, piece.Range.Utterance);
            if (!numbers.TryGetValue(piece.Utterance, out int number)) numbers[piece.Utterance] = number = numbers.Count;
            piece.Utterance = number;
        }
    }
}
