using System.Collections.Frozen;
using ArticleDiff.Text;
using ArticleDiff.Words;

namespace ArticleDiff.Facts.Speech;

/// <summary>The word lists of the reader of speech. All take folded words.</summary>
internal static class SpeechVocabulary
{
    private static readonly Lazy<FrozenDictionary<string, ReportingVerb>> Verbs = new(ReadVerbs);

    private static readonly Lazy<FrozenSet<(string Section, string Word)>> Lists =
        new(() => EmbeddedData.Sections("speech-words.data.txt").Select(entry => (entry.Section, entry.Entry)).ToFrozenSet());

    /// <summary>What a form says as a reporting verb, or null.</summary>
    public static ReportingVerb? VerbOf(string word) => Verbs.Value.TryGetValue(word, out ReportingVerb verb) ? verb : null;

    public static bool IsAdverb(string word) => Is("adverb", word) || (word.Length > 4 && word.EndsWith("ly", StringComparison.Ordinal) && (PartsOf(word) & LexicalParts.Adverb) != 0);

    public static bool IsAuxiliary(string word) => Is("auxiliary", word) || word.EndsWith("n't", StringComparison.Ordinal) || word == "cannot";

    public static bool IsBe(string word) => Is("be", word);

    public static bool IsNegation(string word) => word is "not" or "never" or "cannot" || word.EndsWith("n't", StringComparison.Ordinal);

    public static bool IsBoundary(string word) => Is("boundary", word);

    public static bool IsPreposition(string word) => Is("preposition", word);

    public static bool IsDeterminer(string word) => Is("determiner", word);

    public static bool IsPronoun(string word) => Is("pronoun", word);

    public static bool IsPeople(string word) => Is("people", word) || word.EndsWith("ist", StringComparison.Ordinal) || word.EndsWith("ists", StringComparison.Ordinal)
        || word.EndsWith("woman", StringComparison.Ordinal) || word.EndsWith("women", StringComparison.Ordinal) || (word.Length > 4 && (word.EndsWith("man", StringComparison.Ordinal) || word.EndsWith("men", StringComparison.Ordinal))) || (FunctionWords.Of(word) & WordClass.Role) != 0;

    public static bool IsClaim(string word) => Is("claim", word);

    public static bool IsTime(string word) => (FunctionWords.Of(word) & (WordClass.Weekday | WordClass.Month | WordClass.NearTime)) != 0 || word is "week" or "month" or "year";

    public static SpeakerGender GenderOf(string word) => Is("male", word) || word is "he" or "him" or "his" ? SpeakerGender.Male
        : Is("female", word) || word is "she" or "her" or "hers" ? SpeakerGender.Female
        : SpeakerGender.Unknown;

    public static LexicalParts PartsOf(string word)
    {
        int id = Lexicon.Default.Find(word);
        return id < 0 ? LexicalParts.None : Lexicon.Default.PartsOf(id);
    }

    /// <summary>Whether a form can only be, or mostly is, the past of a verb.</summary>
    public static bool IsPast(string word)
    {
        if (word.Length < 3) return false;
        int id = Lexicon.Default.Find(word);
        if (id < 0 || (Lexicon.Default.PartsOf(id) & LexicalParts.Verb) == 0) return false;
        if (word.EndsWith("ed", StringComparison.Ordinal)) return true;
        // An irregular past leads to a base that is spelt in another way and is not followed by a regular ending.
        string text = Lexicon.Default.Text(id);
        return text != word && !word.EndsWith('s') && !word.EndsWith("ing", StringComparison.Ordinal);
    }

    private static bool Is(string section, string word) => Lists.Value.Contains((section, word));

    private static FrozenDictionary<string, ReportingVerb> ReadVerbs()
    {
        Dictionary<string, ReportingVerb> verbs = new(StringComparer.Ordinal);
        HashSet<string> quoting = new(StringComparer.Ordinal), nouns = new(StringComparer.Ordinal);
        List<(string Section, string Entry)> entries = [.. EmbeddedData.Sections("speech-stances.data.txt")];
        foreach ((string section, string entry) in entries)
        {
            if (section == "quoting") quoting.Add(entry);
            if (section == "noun") nouns.Add(entry);
        }

        foreach ((string section, string entry) in entries)
        {
            if (section is "quoting" or "noun") continue;
            string[] forms = entry.Split(' ');
            foreach (string form in forms)
                verbs[form] = new ReportingVerb(Enum.Parse<SpeechStance>(section, ignoreCase: true), form == forms[0], form.EndsWith("ing", StringComparison.Ordinal), quoting.Contains(forms[0]), nouns.Contains(form));
        }

        return verbs.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
