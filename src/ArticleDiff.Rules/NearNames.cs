using ArticleDiff.Facts;
using ArticleDiff.Text;
using ArticleDiff.Words;

namespace ArticleDiff.Rules;

/// <summary>
/// Names that are one letter apart: too alike for two bearers where they stand in one place, and no two spellings of one name either. Transcriptions vary by what
/// <see cref="NameForms.IsSpelling"/> knows; a name made of English words (Strandline) is not transcribed, so that there no letter is free.
/// </summary>
internal static class NearNames
{
    /// <summary>Letters of a word from which on one other letter makes no other word.</summary>
    private const int ShortestWord = 5;

    /// <summary>The same beside an equal given name, which says that both are people.</summary>
    private const int ShortestFamilyName = 3;

    /// <summary>Letters of an English word inside of a name.</summary>
    private const int ShortestPart = 4;

    /// <summary>The words in which two names are a letter apart, or null.</summary>
    public static (string Left, string Right)? Difference(NamedEntity left, NamedEntity right)
    {
        string[] l = left.Key.Split(' '), r = right.Key.Split(' ');
        // One article may have the family name alone.
        int count = Math.Min(l.Length, r.Length);
        if (l.Length != r.Length && (count > 1 || (left.Kind != NameKind.Person && right.Kind != NameKind.Person))) return null;
        (string Left, string Right)[] others = [.. l[^count..].Zip(r[^count..]).Where(pair => pair.First != pair.Second)];
        return others is [var one] && AreNear(one.Left, one.Right, isFamilyName: count > 1 && others[0] == (l[^1], r[^1]) && left.Kind == NameKind.Person && right.Kind == NameKind.Person) && !HasLost(left, one.Right) && !HasLost(right, one.Left) ? one : null;
    }

    // A name that lost its accented letters is damaged text and no other name.
    private static bool HasLost(NamedEntity name, string word) => name.Name.Split(' ').Any(own => TextFolding.Fold(string.Concat(own.Where(char.IsAscii))) == word);

    private static bool AreNear(string left, string right, bool isFamilyName)
    {
        int shortest = isFamilyName ? ShortestFamilyName : ShortestWord;
        if (left.Length < shortest || right.Length < shortest || !left.All(char.IsLetter) || !right.All(char.IsLetter) || !IsLetterApart(left, right)) return false;
        // Bank and tank are two words, and centre and center are one.
        if ((!isFamilyName && Lexicon.Default.Find(left) >= 0 && Lexicon.Default.Find(right) >= 0) || SpellingVariants.Same(left, right) || NameForms.IsShortForm(left, right)) return false;
        return !NameForms.IsSpelling(left, right) || IsEnglish(left) != IsEnglish(right);
    }

    /// <summary>Whether a letter was changed, moved by one, or lost before the end: an ending is grammar (Ruritania, Ruritanian).</summary>
    private static bool IsLetterApart(string left, string right)
    {
        int head = left.AsSpan().CommonPrefixLength(right), shorter = Math.Min(left.Length, right.Length);
        if (Math.Abs(left.Length - right.Length) > 1 || head == shorter) return false;
        if (left.Length != right.Length) return (left.Length < right.Length ? right : left).AsSpan(head + 1).SequenceEqual((left.Length < right.Length ? left : right).AsSpan(head));
        return left.AsSpan(head + 1).SequenceEqual(right.AsSpan(head + 1))
            || (head + 1 < shorter && left[head] == right[head + 1] && left[head + 1] == right[head] && left.AsSpan(head + 2).SequenceEqual(right.AsSpan(head + 2)));
    }

    /// <summary>Whether a word is English, or made of two words that are.</summary>
    private static bool IsEnglish(string word)
    {
        if (Lexicon.Default.Find(word) >= 0) return true;
        for (int i = ShortestPart; i <= word.Length - ShortestPart; i++)
            if (Lexicon.Default.Find(word.AsSpan(0, i)) >= 0 && Lexicon.Default.Find(word.AsSpan(i)) >= 0) return true;
        return false;
    }
}
