using System.Collections.Frozen;
using ArticleDiff.Facts;
using ArticleDiff.Text;
using ArticleDiff.Words;

namespace ArticleDiff.Rules;

/// <summary>How two names that are not the same resemble each other, by their folded words.</summary>
internal static class NameForms
{
    /// <summary>Letters that two single words share at one end before they may be two forms of one name.</summary>
    private const int LeastSharedLetters = 4;

    /// <summary>Letters of a tail that make it more than an ending of grammar.</summary>
    private const int LeastTail = 3;

    private static readonly Lazy<FrozenDictionary<string, int>> ShortForms = new(ReadShortForms);

    /// <summary>The words in which two names differ, or null when they do not look like two forms of one name.</summary>
    public static (string[] Left, string[] Right)? Difference(NamedEntity left, NamedEntity right)
    {
        string[] l = left.Key.Split(' '), r = right.Key.Split(' ');
        int head = l.Zip(r).TakeWhile(pair => pair.First == pair.Second).Count();
        int tail = l.Reverse().Zip(r.Reverse()).TakeWhile(pair => pair.First == pair.Second).Count();
        tail = Math.Min(tail, Math.Min(l.Length, r.Length) - head);
        string[] restLeft = l[head..^tail], restRight = r[head..^tail];
        // Where one name is the other with more words, it is a longer form and no other name.
        if (restLeft.Length == 0 || restRight.Length == 0 || restLeft.Intersect(restRight, StringComparer.Ordinal).Any()) return null;
        // A name that is cut off, or lost its accented letters, is damaged text and no other name.
        string one = string.Join(' ', restLeft), other = string.Join(' ', restRight);
        if (one.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(one, StringComparison.Ordinal) || Plain(left.Name) == right.Key || Plain(right.Name) == left.Key) return null;
        bool people = left.Kind == NameKind.Person && right.Kind == NameKind.Person;
        if (people ? IsOtherPerson(l, r, restLeft, restRight, head, tail) : IsOtherBody(l, r, restLeft, restRight)) return (restLeft, restRight);
        return null;
    }

    /// <summary>Whether two words are one in two spellings: of another alphabet, with or without marks, doubled letters or hyphens.</summary>
    public static bool IsSpelling(string left, string right) => left == right || SpellingVariants.Same(left, right) || Sound(left) == Sound(right);

    /// <summary>Whether two words are forms or transcriptions of one given name.</summary>
    public static bool IsShortForm(string left, string right)
        => ShortForms.Value.TryGetValue(left, out int one) && ShortForms.Value.TryGetValue(right, out int other) && one == other;

    private static bool IsOtherPerson(string[] left, string[] right, string[] restLeft, string[] restRight, int head, int tail)
    {
        if (left.Length < 2 || right.Length < 2 || (head == 0 && tail == 0)) return false;
        string one = string.Join(' ', restLeft), other = string.Join(' ', restRight);
        if (IsSpelling(one, other)) return false;
        if (tail == 0)
        {
            // Double names are often cut to one of their parts.
            string[] parts = [.. restLeft.SelectMany(word => word.Split('-'))], others = [.. restRight.SelectMany(word => word.Split('-'))];
            return parts.Length == others.Length || !parts.Intersect(others, StringComparer.Ordinal).Any();
        }

        // The same family name with another given name may be a relative; only one that looks like the other's is another form.
        return head == 0 && restLeft.Length == 1 && restRight.Length == 1 && !IsShortForm(one, other)
            && one.AsSpan().CommonPrefixLength(other) >= LeastSharedLetters - 1;
    }

    private static bool IsOtherBody(string[] left, string[] right, string[] restLeft, string[] restRight)
    {
        if (restLeft.Concat(restRight).Any(word => word.Length == 0 || char.IsAsciiDigit(word[0]))) return false;
        string one = string.Join(' ', restLeft), other = string.Join(' ', restRight);
        if (IsSpelling(one, other)) return false;
        if (left.Length == 1 && right.Length == 1) return IsLikeWord(one, other);
        // Of several words at least one that says something is shared; two bodies of one kind in one town are two bodies.
        string[] shared = [.. left.Intersect(right, StringComparer.Ordinal).Where(word => (FunctionWords.Of(word) & WordClass.Stop) == 0)];
        return shared.Length > 0 && restLeft.Length == 1 && restRight.Length == 1 && (IsLikeWord(one, other) || AreRelated(one, other));
    }

    /// <summary>Two words of which one may stand for the other by its letters: the same end or beginning, and other letters that are no ending of grammar.</summary>
    private static bool IsLikeWord(string left, string right)
    {
        int prefix = left.AsSpan().CommonPrefixLength(right), suffix = 0, shorter = Math.Min(left.Length, right.Length);
        while (suffix < shorter - prefix && left[^(suffix + 1)] == right[^(suffix + 1)]) suffix++;
        if (prefix + suffix < LeastSharedLetters || (prefix + suffix) * 2 < shorter) return false;
        // Leeds and Leedsers, Ruritania and Ruritanian: words of one family.
        return suffix > 0 ? prefix + suffix < shorter || prefix == 0 : left.Length - prefix >= LeastTail && right.Length - prefix >= LeastTail;
    }

    /// <summary>Whether two words mean the same or belong to one kind, as when a name was translated.</summary>
    private static bool AreRelated(string left, string right)
    {
        int one = Lexicon.Default.Find(left), other = Lexicon.Default.Find(right);
        return one >= 0 && other >= 0 && Lexicon.Default.Relate(one, other) is LexicalRelation.Synonym or LexicalRelation.DerivedSynonym or LexicalRelation.Sibling;
    }

    private static string Plain(string name) => TextFolding.Fold(string.Concat(name.Where(char.IsAscii)));

    // What transcriptions and keyboards vary: doubled letters, y for i, k for c, hyphens and apostrophes, an h that is not heard, an e after a vowel that stands for its dots.
    private static string Sound(string word)
    {
        List<char> sound = [];
        foreach (char letter in word.Replace("ph", "f", StringComparison.Ordinal).Replace("tch", "ch", StringComparison.Ordinal))
        {
            char heard = letter switch { 'y' or 'j' => 'i', 'c' or 'q' => 'k', 'w' => 'v', 'z' => 's', 'o' => 'u', _ => letter };
            if (!char.IsLetter(letter) || (letter == 'h' && sound.Count > 0) || (sound.Count > 0 && sound[^1] == heard)) continue;
            if (letter == 'e' && sound.Count > 0 && sound[^1] is 'a' or 'u' or 'i') continue;
            sound.Add(heard);
        }

        return string.Concat(sound).TrimEnd('i');
    }

    private static FrozenDictionary<string, int> ReadShortForms()
    {
        Dictionary<string, int> forms = new(StringComparer.Ordinal);
        int group = 0;
        foreach (string line in RuleData.Entries("given-names.data.txt"))
        {
            foreach (string name in line.Split(' ', StringSplitOptions.RemoveEmptyEntries)) forms.TryAdd(name, group);
            group++;
        }

        return forms.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
