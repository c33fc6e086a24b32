using ArticleDiff.Text;
using ArticleDiff.Words;

namespace ArticleDiff.Facts.Clauses;

/// <summary>What is known of a word before its sentence is read. Made once for each spelling.</summary>
internal sealed class ClauseLexeme
{
    private const ClauseWordGroup Auxiliaries = ClauseWordGroup.Be | ClauseWordGroup.Have | ClauseWordGroup.Do | ClauseWordGroup.Modal;

    private const ClauseWordGroup Closed = Auxiliaries | ClauseWordGroup.Determiner | ClauseWordGroup.Possessive | ClauseWordGroup.Subject | ClauseWordGroup.Object
        | ClauseWordGroup.Preposition | ClauseWordGroup.Coordinator | ClauseWordGroup.Subordinator | ClauseWordGroup.Relative | ClauseWordGroup.That
        | ClauseWordGroup.To | ClauseWordGroup.Adverb;

    private static readonly Lazy<WordTable<ClauseWordGroup>> Groups = new(ReadGroups);

    private ClauseLexeme(string key) => Key = key;

    /// <summary>The comparison key, without the possessive ending.</summary>
    public string Key { get; }

    /// <summary>Its groups; of a contraction those of both parts.</summary>
    public ClauseWordGroup Roles { get; private init; }

    /// <summary>The verb it can be a form of.</summary>
    public VerbReading Verb { get; private init; }

    /// <summary>Number of its senses as a noun.</summary>
    public int NounSenses { get; private init; }

    /// <summary>Number of its senses as a verb.</summary>
    public int VerbSenses { get; private init; }

    /// <summary>How often it is a verb where it can be one.</summary>
    public VerbUse Use { get; private init; }

    public bool IsAdjective { get; private init; }

    /// <summary>Whether it says how something is, though it has the form of a verb: interesting.</summary>
    public bool IsDescription => Use == VerbUse.Seldom && NounSenses == 0 && IsAdjective;

    public bool IsAdverb { get; private init; }

    /// <summary>Whether it can be a plural noun.</summary>
    public bool IsPlural { get; private init; }

    public bool IsPossessive { get; private init; }

    /// <summary>Whether an auxiliary hangs on it: he's, they'd, we'll.</summary>
    public bool IsContracted { get; private init; }

    public bool HasCapital { get; private init; }

    public bool Is(ClauseWordGroup group) => (Roles & group) != 0;

    public bool IsClosed => Is(Closed);

    public bool IsAuxiliary => Is(Auxiliaries);

    public bool CanBe(VerbForm form) => (Verb.Forms & form) != 0;

    public static ClauseWordGroup GroupsOf(string key) => Groups.Value.GetValueOrDefault(key);

    public static ClauseLexeme Of(string text)
    {
        string key = TextFolding.Fold(text);
        if (key.Length == 0) key = text;
        bool capital = text.Length > 0 && char.IsUpper(text[0]);
        if (key.EndsWith("n't", StringComparison.Ordinal)) return Negated(key, capital);
        int apostrophe = key.IndexOf('\'', StringComparison.Ordinal);
        if (apostrophe > 0 && Contracted(key[..apostrophe], key[apostrophe..], capital) is { } contraction) return contraction;
        bool possessive = key.Length > 2 && (key.EndsWith("'s", StringComparison.Ordinal) || key.EndsWith("s'", StringComparison.Ordinal));
        if (possessive) key = key.EndsWith("'s", StringComparison.Ordinal) ? key[..^2] : key[..^1];
        // The country, the organization and the technology are spelled like pronouns, but for their letters.
        bool isName = possessive || text is "US" or "WHO" or "IT";
        ClauseWordGroup groups = isName ? ClauseWordGroup.None : GroupsOf(key);
        if (key == "according") groups = ClauseWordGroup.Preposition;
        int id = Lexicon.Default.Find(key);
        // "Like" is a verb behind an auxiliary; the group that it ends asks for it.
        bool isOpen = (groups & (Closed & ~Auxiliaries)) == 0 || key == "like";
        VerbUse use = VerbUses.Of(key);
        VerbReading verb = isOpen && !possessive ? VerbForms.Read(key) : default;
        // The lexicon gives "stopping" as a form of "stop", which is a noun as well; the form is none.
        bool isVerbForm = (verb.Forms & (VerbForm.Progressive | VerbForm.Past | VerbForm.Participle)) != 0 && id >= 0 && Lexicon.Default.Text(id) != key;
        int noun = isVerbForm ? 0 : NounSensesOf(id);
        // "Taxes" is the plural of a rare word as well, and found as that.
        if (noun == 0 && use is VerbUse.Seldom or VerbUse.Never && verb.Forms == VerbForm.Singular) noun = NounSensesOf(Lexicon.Default.Find(verb.Base));
        return new ClauseLexeme(key)
        {
            Roles = groups,
            Verb = verb,
            NounSenses = noun,
            VerbSenses = SensesOf(verb.Base),
            Use = use,
            IsAdjective = id >= 0 && Lexicon.Default.OwnSenses(id, LexicalParts.Adjective) > 0,
            IsAdverb = (groups & (ClauseWordGroup.Adverb | ClauseWordGroup.Hedge)) != 0
                || (key.Length > 4 && key.EndsWith("ly", StringComparison.Ordinal) && noun == 0),
            IsPlural = char.IsAsciiDigit(key[0]) || (groups & ClauseWordGroup.PluralSubject) != 0 || key is "people" or "police" or "children" or "men" or "women"
                || (key.EndsWith('s') && !key.EndsWith("ss", StringComparison.Ordinal) && !key.EndsWith("us", StringComparison.Ordinal) && noun > 0),
            IsPossessive = possessive,
            HasCapital = capital,
        };
    }

    private static ClauseLexeme Negated(string key, bool capital)
    {
        string stem = key switch { "won't" => "will", "can't" => "can", "shan't" => "shall", "ain't" => "is", _ => key[..^3] };
        return new ClauseLexeme(stem) { Roles = GroupsOf(stem) | ClauseWordGroup.Negation, HasCapital = capital, Verb = default };
    }

    private static ClauseLexeme? Contracted(string stem, string rest, bool capital)
    {
        ClauseWordGroup subject = GroupsOf(stem) & (ClauseWordGroup.Subject | ClauseWordGroup.ClearSubject | ClauseWordGroup.Relative | ClauseWordGroup.That);
        if (subject == 0) return null;
        ClauseWordGroup auxiliary = rest switch
        {
            "'s" => ClauseWordGroup.Be | ClauseWordGroup.Have,
            "'re" or "'m" => ClauseWordGroup.Be,
            "'ve" => ClauseWordGroup.Have,
            "'d" => ClauseWordGroup.Have | ClauseWordGroup.Modal | ClauseWordGroup.ConditionalModal,
            "'ll" => ClauseWordGroup.Modal | ClauseWordGroup.FutureModal,
            _ => ClauseWordGroup.None,
        };
        return auxiliary == 0 ? null : new ClauseLexeme(stem) { Roles = subject | auxiliary, IsContracted = true, HasCapital = capital };
    }

    private static int SensesOf(string? verb) =>
        verb is not null && Lexicon.Default.Find(verb) is >= 0 and int id ? Lexicon.Default.OwnSenses(id, LexicalParts.Verb) : 0;

    private static int NounSensesOf(int id) => id < 0 ? 0 : Lexicon.Default.OwnSenses(id, LexicalParts.Noun);

    private static WordTable<ClauseWordGroup> ReadGroups()
    {
        var groups = new Dictionary<string, ClauseWordGroup>(StringComparer.Ordinal);
        foreach (string[] fields in EmbeddedData.Entries("clause-words.data.txt").Select(entry => entry.Split(' ')))
        {
            var group = Enum.Parse<ClauseWordGroup>(fields[0].Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
            foreach (string word in fields[1..]) groups[word] = groups.GetValueOrDefault(word) | group;
        }

        return new WordTable<ClauseWordGroup>(groups);
    }
}
