using ArticleDiff.Alignment.Indexing;
using ArticleDiff.Text;

namespace ArticleDiff.Alignment.Meetings;

/// <summary>
/// Reads who meets whom, row by row: those who take part by the prepositions before their names; the two sides, and the meeting, as those of the meeting told
/// before. Linear in the length of the rows.
/// </summary>
/// <param name="words">What the terms of the story are.</param>
/// <param name="text">The text of the article.</param>
internal sealed class MeetingReader(MeetingWords words, SourceText text)
{
    private const TermFlags NoPerson = TermFlags.Country | TermFlags.Attribution;

    // A spokesman is a word of reporting.
    private const TermFlags Officer = TermFlags.Role | TermFlags.Reporting;

    // Longer phrases and lists of people are no news; they bound what a row can cost.
    private const int LongestPhrase = 12, LongestSubject = 24, LongestReference = 3, MostPeople = 8, Clauses = 128, SpacedDash = 3;

    private readonly int[] _acts = new int[Clauses];

    /// <summary>Reads the rows of the article.</summary>
    /// <returns>For each row its meeting, or null when it has no word for one.</returns>
    public Meeting?[] Read(ArticleTerms article)
    {
        Meeting?[] rows = new Meeting?[article.Rows];
        Meeting? before = null;
        for (int row = 0; row < rows.Length; row++)
            if (Read(WithoutDateline(article.Row(row)), before) is { } meeting)
            {
                rows[row] = meeting;
                if (meeting.HasParties) before = meeting;
            }

        return rows;
    }

    private Meeting? Read(ReadOnlySpan<Occurrence> row, Meeting? before)
    {
        bool hasActs = false, has = false;
        int told = -1;
        for (int i = 0; i < row.Length && told < 0; i++)
        {
            if (!MeetingWords.IsMeeting(WordAt(row, i)) || (row[i].Flags & (TermFlags.Name | TermFlags.Attribution)) != 0 || !IsSaid(row, i)) continue;
            if (!hasActs) FindActs(row);
            hasActs = has = true;
            if (IsTold(row, i)) told = i;
        }

        if (!has) return null;
        if (told < 0) return Meeting.Setting;
        int clause = row[told].ClauseNumber, act = _acts[clause];
        // Of a meeting that something is said of, those who are named with it: the meeting of A and B was to prepare that of C and D.
        List<int[]> people = PeopleIn(told < act ? row[..act] : row, clause);
        if (people.Count < 2) people = PeopleIn(row, null);
        if (people.Count == 0 && before is not null && PointsBack(row, told)) people = [.. before.People];
        return new Meeting(IsAlone(row), [.. people], CircumstancesOf(row, clause), NamesOf(row)) { Countries = people.Count == 0 ? CountriesOf(row, clause, told) : [] };
    }

    /// <summary>Leaves out the names before a dash: LISSE (ABC) — The two met.</summary>
    private static ReadOnlySpan<Occurrence> WithoutDateline(ReadOnlySpan<Occurrence> row)
    {
        const TermFlags OfDateline = TermFlags.Name | TermFlags.Calendar | TermFlags.Number;
        for (int i = 1; i < Math.Min(row.Length, LongestPhrase) && (row[i - 1].Flags & OfDateline) != 0; i++)
            if (row[i].Start - row[i - 1].Span.End >= SpacedDash) return row[i..];
        return row;
    }

    /// <summary>Finds the main verb of each clause; what is behind the last clause that has a number of its own shares it.</summary>
    private void FindActs(ReadOnlySpan<Occurrence> row)
    {
        Array.Fill(_acts, -1);
        for (int i = row.Length - 1; i >= 0; i--)
            if (IsAct(row[i])) _acts[row[i].ClauseNumber] = i;
    }

    /// <summary>Whether a word that may be one for a meeting is: they call with somebody, and call for something.</summary>
    private bool IsSaid(ReadOnlySpan<Occurrence> row, int at) => WordAt(row, at) switch
    {
        MeetingWord.Call => !IsAct(row[at]) && at > 0 && WordAt(row, at - 1) is MeetingWord.BeforeCall or MeetingWord.Definite or MeetingWord.Weekday or MeetingWord.Meeting,
        MeetingWord.Speaking => IsBeforeCompany(row, at) || FollowsPair(row, at) || PeopleIn(row[Math.Max(0, at - LongestSubject)..at], row[at].ClauseNumber).Count >= 2,
        _ => true,
    };

    private bool IsBeforeCompany(ReadOnlySpan<Occurrence> row, int at)
    {
        for (int i = at + 1; i < Math.Min(row.Length, at + 1 + LongestReference); i++)
            if (WordAt(row, i) is MeetingWord.Company or MeetingWord.To) return true;
        return false;
    }

    /// <summary>Whether a meeting is told for its own sake, and not as the time, the place or the matter of something else.</summary>
    private bool IsTold(ReadOnlySpan<Occurrence> row, int at)
    {
        if (row[at].IsBackground) return false;
        if (IsAct(row[at])) return true;
        // An infinitive, to meet; before a noun there is an article.
        if (at > 0 && WordAt(row, at - 1) == MeetingWord.To) return true;
        if (Governing(row, at) != MeetingWord.None) return false;
        int act = _acts[row[at].ClauseNumber];
        return at < act || act < 0 || WordAt(row, act) == MeetingWord.Holding;
    }

    /// <summary>The preposition before a word in its phrase; a mark, a verb or the border of the clause ends the search.</summary>
    private MeetingWord Governing(ReadOnlySpan<Occurrence> row, int at)
    {
        for (int i = at - 1; i >= Math.Max(0, at - LongestPhrase); i--)
        {
            if (row[i].ClauseNumber != row[at].ClauseNumber || IsMarkBetween(row, i)) break;
            if (WordAt(row, i) is MeetingWord.Company or MeetingWord.To or MeetingWord.Place or MeetingWord.Preposition or MeetingWord.Conjunction) return WordAt(row, i);
            if (IsAct(row[i])) break;
        }

        return MeetingWord.None;
    }

    // More than a space lies between a word and the next one.
    private static bool IsMarkBetween(ReadOnlySpan<Occurrence> row, int at) => row[at + 1].Start - row[at].Span.End > 1;

    /// <summary>Those who take part: names in a clause, or in all that the row tells, but for those behind a preposition that says where or of what.</summary>
    private List<int[]> PeopleIn(ReadOnlySpan<Occurrence> row, int? clause)
    {
        List<int[]> people = [];
        for (int start = 0, end; start < row.Length && people.Count < MostPeople; start = end)
        {
            end = start + 1;
            if (!IsPerson(row[start]) || row[start].IsBackground || (clause is { } number && row[start].ClauseNumber != number)) continue;
            while (end < row.Length && IsPerson(row[end]) && row[end].Start - row[end - 1].Span.End <= NameFinder.WidestGap) end++;
            if (Governing(row, start) is MeetingWord.Place or MeetingWord.Preposition || IsBeforeRole(row, end) || IsOwner(row, end)) continue;
            int[] name = PartsOf(row[start..end]);
            if (!people.Exists(person => person.Intersect(name).Any())) people.Add(name);
        }

        return people;
    }

    /// <summary>Whether a name only says whose or what officer the next name is: the Foreign Ministry spokesman Zhao.</summary>
    private static bool IsBeforeRole(ReadOnlySpan<Occurrence> row, int end)
    {
        bool role = false;
        for (int i = end; i < Math.Min(row.Length, end + 4) && !IsMarkBetween(row, i - 1) && row[i].IsContent && !IsAct(row[i]); i++)
        {
            if (role && IsPerson(row[i])) return true;
            role |= (row[i].Flags & Officer) != 0;
        }

        return false;
    }

    /// <summary>Whether a name only says whose somebody is: Alder's predecessor meets, and Alder has a meeting.</summary>
    private bool IsOwner(ReadOnlySpan<Occurrence> row, int end)
    {
        if (text.Slice(row[end - 1].Span) is not [.., '\'' or '’', 's' or 'S'] and not [.., 's' or 'S', '\'' or '’']) return false;
        for (int i = end; i < Math.Min(row.Length, end + LongestReference) && !IsMarkBetween(row, i - 1); i++)
            if (MeetingWords.IsMeeting(WordAt(row, i))) return false;
        return true;
    }

    private static bool IsPerson(in Occurrence occurrence) => (occurrence.Flags & (TermFlags.Name | NoPerson)) == TermFlags.Name;

    private static bool IsAct(in Occurrence occurrence) => (occurrence.Flags & TermFlags.Act) == TermFlags.Act;

    /// <summary>The parts of a name by which its bearer goes.</summary>
    private static int[] PartsOf(ReadOnlySpan<Occurrence> name)
    {
        List<int> parts = [];
        foreach (ref readonly Occurrence part in name)
            if ((part.Flags & TermFlags.GivenName) == 0 && parts.Count < MostPeople) parts.Add(part.Term);
        return parts.Count > 0 ? [.. parts] : [name[^1].Term];
    }

    /// <summary>Whether those who meet are the two of before, or the meeting is the one of before.</summary>
    private bool PointsBack(ReadOnlySpan<Occurrence> row, int told)
    {
        for (int i = told - 1; i >= Math.Max(0, told - LongestReference); i--)
            if (WordAt(row, i) == MeetingWord.Definite) return true;
        return FollowsPair(row, told);
    }

    private bool FollowsPair(ReadOnlySpan<Occurrence> row, int at)
    {
        for (int i = at - 1; i >= Math.Max(0, at - LongestSubject) && row[i].ClauseNumber == row[at].ClauseNumber; i--)
            if (WordAt(row, i) == MeetingWord.Pair) return true;
        return false;
    }

    /// <summary>Whether the row has no other act.</summary>
    private bool IsAlone(ReadOnlySpan<Occurrence> row)
    {
        for (int i = 0; i < row.Length; i++)
        {
            if (!row[i].IsContent || row[i].IsBackground || !IsAct(row[i]) || (row[i].Flags & TermFlags.Attribution) != 0) continue;
            if (!MeetingWords.IsMeeting(WordAt(row, i)) && WordAt(row, i) != MeetingWord.Holding) return false;
        }

        return true;
    }

    /// <summary>Countries before the word for a meeting, but for those that say where.</summary>
    private int[] CountriesOf(ReadOnlySpan<Occurrence> row, int clause, int told)
    {
        HashSet<int> countries = [];
        for (int i = 0; i < told; i++)
            if (row[i].ClauseNumber == clause && (row[i].Flags & TermFlags.Country) != 0 && Governing(row, i) != MeetingWord.Place) countries.Add(row[i].Term);
        return [.. countries];
    }

    private static HashSet<int> NamesOf(ReadOnlySpan<Occurrence> row)
    {
        HashSet<int> names = [];
        foreach (ref readonly Occurrence occurrence in row)
            if ((occurrence.Flags & TermFlags.Name) != 0) names.Add(occurrence.Term);
        return names;
    }

    private Circumstances CircumstancesOf(ReadOnlySpan<Occurrence> row, int clause)
    {
        Circumstances found = new();
        for (int i = 0; i < row.Length; i++)
        {
            if (row[i].ClauseNumber != clause) continue;
            if ((row[i].Flags & TermFlags.Name) != 0 && Governing(row, i) == MeetingWord.Place) found.Places.Add(row[i].Term);
            if (WordAt(row, i) == MeetingWord.Weekday) found.Weekdays.Add(words.DayOf(row[i].Term));
            if (WordAt(row, i) == MeetingWord.Month) found.Months.Add(words.DayOf(row[i].Term));
        }

        return found;
    }

    private MeetingWord WordAt(ReadOnlySpan<Occurrence> row, int at) => words.Of(row[at].Term);
}
