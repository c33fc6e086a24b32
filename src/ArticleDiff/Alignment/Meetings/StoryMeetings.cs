using ArticleDiff.Alignment.Decoding;
using ArticleDiff.Alignment.Indexing;
using ArticleDiff.Alignment.Similarity;

namespace ArticleDiff.Alignment.Meetings;

/// <summary>
/// Tells the meetings of a story apart, where words do not: the same agenda on the same day is another meeting when other people meet, and two sentences tell of
/// one when the same people meet there on the same day or at the same place.
/// </summary>
internal sealed class StoryMeetings
{
    /// <summary>The names of the signal when it speaks for a pair, and when it speaks against it.</summary>
    public const string SameName = "same-meeting", OtherName = "other-meeting";

    // See docs/thresholds.md.
    private const double Apart = -8, Together = 2;

    private readonly StoryTerms _terms;
    private readonly MeetingWords _words;
    private readonly Meeting?[][] _rows;

    // By article, where and when it lets people meet.
    private readonly Circumstances[] _known;

    private StoryMeetings(StoryTerms terms, MeetingWords words, Meeting?[][] rows)
    {
        (_terms, _words, _rows) = (terms, words, rows);
        _known = Array.ConvertAll(rows, meetings =>
        {
            Circumstances all = new();
            foreach (Meeting? meeting in meetings)
                if (meeting is not null) all.Add(meeting.Circumstances);
            return all;
        });
    }

    /// <summary>Reads the meetings of a story; null when it tells of none.</summary>
    public static StoryMeetings? Of(StoryTerms terms)
    {
        MeetingWords words = new(terms.Vocabulary);
        if (!words.HasMeetings) return null;
        Meeting?[][] rows = Array.ConvertAll(terms.Articles, article => new MeetingReader(words, terms.Story.Articles[article.Article].Tree.Text).Read(article));
        return Array.Exists(rows, article => Array.Exists(article, meeting => meeting is { IsTold: true })) ? new StoryMeetings(terms, words, rows) : null;
    }

    /// <summary>Changes the scores of all pairs of which a meeting says something.</summary>
    /// <param name="content">Scores of candidates; [left, right] with left before right.</param>
    public void Apply(ScoreMatrix[,] content)
    {
        for (int left = 0; left < _rows.Length; left++)
            for (int right = left + 1; right < _rows.Length; right++)
                if (Changed(content[left, right], left, right) is { } scores) content[left, right] = content[left, right].With(scores);
    }

    /// <summary>What the meetings that two rows tell of add to the log odds of the pair.</summary>
    public double LogOdds(int left, int row, int right, int column)
    {
        Meeting? one = _rows[left][row], other = _rows[right][column];
        if (one is null && other is null) return 0;
        // The same words say the same, whatever was read in them.
        if (PairScorer.AreSame(_terms.Articles[left].Grams(row), _terms.Articles[right].Grams(column))) return 0;
        if (one is null || other is null) return IsMissing(one, right, column) || IsMissing(other, left, row) ? Apart : 0;
        if (one.HasOtherParties(other) || one.DiffersFrom(other)
            || one.Circumstances.AreToldApart(other.Circumstances, _known[right]) || other.Circumstances.AreToldApart(one.Circumstances, _known[left])) return Apart;
        return (one.HasSameParties(other) || one.HasPartiesOf(other) || other.HasPartiesOf(one)) && one.Circumstances.Agree(other.Circumstances) ? Together : 0;
    }

    /// <summary>
    /// Whether a row only says that two people met, and in another one nobody meets, none of them is named, and nobody else who may be them: the two, the ministers.
    /// </summary>
    private bool IsMissing(Meeting? meeting, int article, int row)
    {
        if (meeting is not { HasParties: true, IsAlone: true }) return false;
        foreach (ref readonly Occurrence occurrence in _terms.Articles[article].Row(row))
        {
            if (meeting.Names(occurrence.Term) || _words.Of(occurrence.Term) is MeetingWord.Pair) return false;
            if ((occurrence.Flags & (TermFlags.Role | TermFlags.Attribution)) == TermFlags.Role) return false;
        }

        return true;
    }

    private double[]? Changed(ScoreMatrix scores, int left, int right)
    {
        double[]? changed = null;
        for (int i = 0; i < scores.Count; i++)
        {
            double logOdds = LogOdds(left, scores.RowOf(i), right, scores.ColumnOf(i));
            if (logOdds == 0) continue;
            changed ??= scores.ToArray();
            changed[i] = LogisticModel.Probability(LogisticModel.LogOddsOf(scores[i]) + logOdds);
        }

        return changed;
    }
}
