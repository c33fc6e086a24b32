using ArticleDiff.Alignment.Indexing;
using ArticleDiff.Text;
using ArticleDiff.Words;

namespace ArticleDiff.Alignment.Meetings;

/// <summary>What the terms of a story are for who reads of meetings.</summary>
internal sealed class MeetingWords
{
    private static readonly Lazy<WordTable<MeetingWord>> Table = new(ReadTable);

    private readonly MeetingWord[] _kinds;
    private readonly int[] _days;

    /// <param name="vocabulary">The terms; the whole story must have been read.</param>
    public MeetingWords(Vocabulary vocabulary)
    {
        _kinds = new MeetingWord[vocabulary.Count];
        _days = new int[vocabulary.Count];
        for (int term = 0; term < _kinds.Length; term++)
        {
            MeetingWord kind = _kinds[term] = KindOf(vocabulary.KeyOf(term), vocabulary.FormOf(term));
            HasMeetings |= IsMeeting(kind);
            if (kind is MeetingWord.Weekday or MeetingWord.Month) _days[term] = Beginning(vocabulary.FormOf(term));
        }
    }

    /// <summary>Whether any term is a word for a meeting.</summary>
    public bool HasMeetings { get; }

    /// <summary>What a term is.</summary>
    public MeetingWord Of(int term) => _kinds[term];

    /// <summary>A number for the weekday or month that a term names: Nov. and November have the same.</summary>
    public int DayOf(int term) => _days[term];

    /// <summary>Whether a word may tell of a meeting.</summary>
    public static bool IsMeeting(MeetingWord word) => word is MeetingWord.Meeting or MeetingWord.Speaking or MeetingWord.Call;

    // All that is called is no call: told by the stem, because the commonest form of a story may be that of the verb.
    private static MeetingWord KindOf(string stem, string form)
    {
        if (stem == "call") return MeetingWord.Call;
        if (Table.Value.TryGetValue(form, out MeetingWord word)) return word;
        WordClass known = FunctionWords.Of(form);
        return (known & WordClass.Weekday) != 0 ? MeetingWord.Weekday
            : (known & WordClass.Month) != 0 ? MeetingWord.Month
            : (known & WordClass.Meeting) != 0 ? MeetingWord.Meeting
            : MeetingWord.None;
    }

    // No two days or months begin with the same three letters.
    private static int Beginning(string form) => form.Length < 3 ? 0 : form[0] << 16 | form[1] << 8 | form[2];

    private static WordTable<MeetingWord> ReadTable()
    {
        Dictionary<string, MeetingWord> table = new(StringComparer.Ordinal);
        foreach ((string section, string entry) in EmbeddedData.Sections("meeting-words.data.txt"))
            foreach (string word in entry.Split(' ')) table.Add(word, Enum.Parse<MeetingWord>(section.Replace("-", "", StringComparison.Ordinal), ignoreCase: true));
        return new WordTable<MeetingWord>(table);
    }
}
