using ArticleDiff.Text;

namespace ArticleDiff.Words;

/// <summary>Reads the forms of verbs: irregular ones from a list, regular ones by their endings when the lexicon knows the verb.</summary>
internal static class VerbForms
{
    private const int LongestVerb = 64;
    private const int ShortestVerb = 2;

    private static readonly Lazy<WordTable<VerbReading>> Irregular = new(ReadIrregular);

    // Endings with what stands in their place in the base form, and the form that they make. The first that gives a verb counts.
    private static readonly (string Ending, string Base, VerbForm Form)[] Endings =
    [
        ("ies", "y", VerbForm.Singular), ("s", "", VerbForm.Singular), ("es", "", VerbForm.Singular),
        ("ied", "y", VerbForm.Past | VerbForm.Participle), ("d", "", VerbForm.Past | VerbForm.Participle), ("ed", "", VerbForm.Past | VerbForm.Participle),
        ("ying", "ie", VerbForm.Progressive), ("ing", "", VerbForm.Progressive), ("ing", "e", VerbForm.Progressive),
    ];

    /// <summary>Which verb a word can be a form of. A word that is a base form and a form of another verb is read as the other (found: find).</summary>
    /// <param name="key">The word, folded.</param>
    public static VerbReading Read(string key)
    {
        bool isBase = IsVerb(key);
        if (Irregular.Value.TryGetValue(key, out VerbReading known)) return isBase ? known with { Forms = known.Forms | VerbForm.Base } : known;
        if (isBase) return new VerbReading(key, VerbForm.Base);
        Span<char> buffer = stackalloc char[LongestVerb + 2];
        foreach ((string ending, string replacement, VerbForm form) in Endings)
        {
            if (key.Length > LongestVerb || key.Length < ending.Length + ShortestVerb || !key.EndsWith(ending, StringComparison.Ordinal)) continue;
            // "Loved" is "love" and a d, but "need" is no past of "nee".
            if (ending == "d" && key[^2] != 'e') continue;
            int length = key.Length - ending.Length;
            key.AsSpan(0, length).CopyTo(buffer);
            replacement.CopyTo(buffer[length..]);
            ReadOnlySpan<char> stem = buffer[..(length + replacement.Length)];
            // "Putting" is of "put", though a golfer may "putt".
            bool doubled = ending is "ed" or "ing" && replacement.Length == 0 && length > ShortestVerb && stem[^1] == stem[^2];
            if (doubled && IsIrregular(stem[..^1])) return new VerbReading(stem[..^1].ToString(), form);
            if (IsVerb(stem)) return new VerbReading(stem.ToString(), form);
            if (doubled && IsVerb(stem[..^1])) return new VerbReading(stem[..^1].ToString(), form);
        }

        return default;
    }

    private static bool IsIrregular(ReadOnlySpan<char> word) => Irregular.Value.ContainsKey(word);

    private static bool IsVerb(ReadOnlySpan<char> word)
    {
        if (word.Length < ShortestVerb) return false;
        int id = Lexicon.Default.Find(word);
        return id >= 0 && Lexicon.Default.OwnSenses(id, LexicalParts.Verb) > 0 && word.SequenceEqual(Lexicon.Default.Text(id));
    }

    private static WordTable<VerbReading> ReadIrregular()
    {
        var forms = new Dictionary<string, VerbReading>(StringComparer.Ordinal);
        foreach (string[] fields in EmbeddedData.Entries("irregular-verbs.data.txt").Select(entry => entry.Split(' ')))
        {
            Add(fields[0], fields[0], VerbForm.Base);
            foreach (string past in fields[1].Split('/')) Add(past, fields[0], VerbForm.Past);
            foreach (string participle in fields[2].Split('/')) Add(participle, fields[0], VerbForm.Participle);
        }

        return new WordTable<VerbReading>(forms);

        // The verb to which a form belongs first keeps it: "lay" is both a base form and the past of "lie".
        void Add(string form, string verb, VerbForm kind) =>
            forms[form] = forms.TryGetValue(form, out VerbReading before) ? before with { Forms = before.Forms | kind } : new VerbReading(verb, kind);
    }
}
