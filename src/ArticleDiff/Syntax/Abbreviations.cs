using System.Collections.Frozen;
using ArticleDiff.Text;

namespace ArticleDiff.Syntax;

/// <summary>What is known of words before and behind a stop.</summary>
internal static class Abbreviations
{
    private static readonly FrozenDictionary<string, StopUse>.AlternateLookup<ReadOnlySpan<char>> Uses = LoadUses();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Starters = LoadSet("sentence-starters.data.txt");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Verbs = LoadSet("speech-verbs.data.txt");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Followers = LoadSet("time-followers.data.txt");

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

    private static FrozenDictionary<string, StopUse>.AlternateLookup<ReadOnlySpan<char>> LoadUses() =>
        EmbeddedData.Sections("abbreviations.data.txt")
            .ToFrozenDictionary(
                entry => entry.Entry,
                entry => entry.Section switch
                {
                    "title" => StopUse.Title,
                    "number" => StopUse.Number,
                    "date" => StopUse.Date,
                    "capital" => StopUse.Capital,
                    "inner" => StopUse.Inner,
                    _ => StopUse.Undecided,
                },
                StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> LoadSet(string name) =>
        EmbeddedData.Entries(name).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
