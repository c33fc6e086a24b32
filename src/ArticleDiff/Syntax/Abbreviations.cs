using ArticleDiff.Text;

namespace ArticleDiff.Syntax;

/// <summary>What is known of words before and behind a stop.</summary>
internal static class Abbreviations
{
    private static readonly WordTable<StopUse> Uses = LoadUses();
    private static readonly WordSet Starters = new(EmbeddedData.Entries("sentence-starters.data.txt"));
    private static readonly WordSet Verbs = new(EmbeddedData.Entries("speech-verbs.data.txt"));
    private static readonly WordSet Followers = new(EmbeddedData.Entries("time-followers.data.txt"));

    /// <summary>What a stop behind this word can mean; the word is given without it.</summary>
    public static StopUse UseOf(ReadOnlySpan<char> word) => Uses.TryGetValue(word, out StopUse use) ? use : StopUse.Ends;

    public static bool IsStarter(ReadOnlySpan<char> word) => Starters.Contains(WithoutContraction(word));

    public static bool IsSpeechVerb(ReadOnlySpan<char> word) => Verbs.Contains(word);

    public static bool FollowsClockTime(ReadOnlySpan<char> word) => Followers.Contains(word);

    /// <summary>It’s and I’ll begin a sentence as It and I do.</summary>
    private static ReadOnlySpan<char> WithoutContraction(ReadOnlySpan<char> word)
    {
        int mark = word.IndexOfAny('’', '\'');
        return mark > 0 ? word[..mark] : word;
    }

    private static WordTable<StopUse> LoadUses()
    {
        Dictionary<string, StopUse> uses = new(StringComparer.Ordinal);
        foreach ((string section, string entry) in EmbeddedData.Sections("abbreviations.data.txt"))
        {
            uses.Add(entry, section switch
            {
                "title" => StopUse.Title,
                "number" => StopUse.Number,
                "date" => StopUse.Date,
                "capital" => StopUse.Capital,
                "inner" => StopUse.Inner,
                _ => StopUse.Undecided,
            });
        }

        return new WordTable<StopUse>(uses);
    }
}
