using System.Collections.Frozen;
using ArticleDiff.Alignment;
using ArticleDiff.Facts;
using ArticleDiff.Syntax;
using ArticleDiff.Text;

namespace ArticleDiff.Rules;

/// <summary>Finds the places where an article names an outlet as the one that was told, has learned or asked.</summary>
internal static class OutletPhrases
{
    private const int LeastEnding = 4;

    private const int FarthestAnonymity = 6;

    private static readonly Lazy<FrozenSet<string>> Endings = new(() =>
        RuleData.Entries("outlet-names.data.txt").SelectMany(line => line.Split(' ')).ToFrozenSet(StringComparer.Ordinal));

    public static List<OutletPhrase> Of(StoryNames names, int article)
    {
        List<OutletPhrase> phrases = [];
        Article text = names.Story.Articles[article];
        string[] outlets = [.. names.Story.Articles.Select(other => other.Outlet).OfType<string>().Select(outlet => KeyOf(outlet))];
        foreach (NameMention mention in names.Facts[article].Names)
        {
            string key = KeyOf(text.Tree.Text.Slice(mention.Span));
            if (mention.Kind is NameKind.Nationality || !IsOutlet(key, outlets) || text.Tree.Sentences[mention.Sentence].Kind != UnitKind.Sentence) continue;
            UnitTokens tokens = new(text, mention.Sentence);
            int first = tokens.At(mention.Span.Start), last = tokens.At(mention.Span.End - 1);
            if (tokens.KeyOf(first - 1) == "the") first--;
            (bool own, bool sources) = Read(tokens, first, last);
            if (own || sources) phrases.Add(new OutletPhrase(mention.Span, text.Tree.Text.Slice(mention.Span).ToString(), key, own, sources));
        }

        return phrases;
    }

    /// <summary>The folded words of a name without the article before it.</summary>
    public static string KeyOf(ReadOnlySpan<char> name)
    {
        string key = TextFolding.Fold(name).Trim();
        if (key.StartsWith("the ", StringComparison.Ordinal)) key = key[4..];
        return key.EndsWith("'s", StringComparison.Ordinal) || key.EndsWith("’s", StringComparison.Ordinal) ? key[..^2] : key;
    }

    /// <summary>Whether two names can be those of one outlet: equal, one a part of the other, or its initials.</summary>
    public static bool IsSameOutlet(string one, string other)
    {
        string[] left = one.Split(' ', '-'), right = other.Split(' ', '-');
        return string.Concat(left) == string.Concat(right) || left.All(right.Contains) || right.All(left.Contains) || IsInitials(one, right) || IsInitials(other, left);
    }

    private static bool IsInitials(string letters, string[] words) => words.Length > 1 && letters == string.Concat(words.Where(word => word.Length > 0).Select(word => word[0]));

    private static bool IsOutlet(string key, string[] outlets)
    {
        string last = key[(key.LastIndexOf(' ') + 1)..];
        return Endings.Value.Contains(last) || outlets.Any(outlet => IsSameOutlet(outlet, key)) || Endings.Value.Any(ending => ending.Length >= LeastEnding
            && last.Length > ending.Length && last.EndsWith(ending, StringComparison.Ordinal));
    }

    private static (bool Own, bool Sources) Read(UnitTokens tokens, int first, int last)
    {
        string before = tokens.KeyOf(first - 1), behind = tokens.KeyOf(last + 1);
        // What another outlet reported first, or was also told, is no mask.
        for (int i = 0; i < tokens.Count; i++)
            if (tokens.KeyOf(i) is "also" or "separately" or "first" or "earlier" or "previously" or "reportedly" or "interview") return (false, false);

        if (behind == "has" && tokens.KeyOf(last + 2) is "learned" or "learnt" or "seen" or "obtained" or "approached" or "contacted" or "asked") return (true, false);
        if (behind == "understands") return (true, false);
        if (before == "by" && tokens.KeyOf(first - 2) is "seen" or "reviewed" or "obtained" or "viewed" or "contacted" or "asked" or "approached" or "reached") return (true, false);
        bool anonymity = IsAnonymous(tokens, last + 1);
        bool sources = before switch
        {
            "told" => IsUnnamed(tokens, first - 2, anonymity),
            "to" => tokens.KeyOf(first - 2) is "spoke" or "said" or "confirmed" or "talked" && IsUnnamed(tokens, first - 3, anonymity),
            "with" => tokens.KeyOf(first - 2) is "spoke" or "talked" && IsUnnamed(tokens, first - 3, anonymity),
            _ => false,
        };
        return (sources && anonymity, sources);
    }

    // On condition of anonymity, as a rule close behind.
    private static bool IsAnonymous(UnitTokens tokens, int from)
    {
        for (int i = from; i < Math.Min(tokens.Count, from + FarthestAnonymity); i++)
            if (tokens.KeyOf(i) is "anonymity" or "anonymously") return true;
        return false;
    }

    // Officials, two people familiar with the talks, the source: nobody who has a name. Who speaks on condition of anonymity has none, whatever he or she is called.
    private static bool IsUnnamed(UnitTokens tokens, int at, bool isAnonymous)
    {
        if (isAnonymous && tokens.IsWord(at) && !tokens.IsCapital(at)) return true;
        for (int i = at; i >= Math.Max(0, at - 8) && tokens.IsWord(i); i--)
        {
            if (tokens.KeyOf(i) is "official" or "officials" or "source" or "sources" or "person" or "people" or "aide" or "aides" or "insider" or "insiders"
                or "employee" or "employees" or "diplomat" or "diplomats" or "adviser" or "advisers" or "advisor" or "advisors" or "staffer" or "staffers" or "lawyers" or "executives"
                or "investigators" or "spokesman" or "spokeswoman" or "spokesperson") return true;
            if (i < at && tokens.IsCapital(i) && i > 0) return false;
        }

        return false;
    }
}
