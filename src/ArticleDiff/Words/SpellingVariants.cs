using ArticleDiff.Text;

namespace ArticleDiff.Words;

/// <summary>
/// Tells British and American spellings of one word from different words, by general rules: -our/-or, -ise/-ize, -yse/-yze, -re/-er,
/// -ogue/-og, -ence/-ense, -lled/-led, -ae-/-e-, -mme/-m; and a short list of words that no rule covers.
/// </summary>
public static class SpellingVariants
{
    private const int MaxWord = 48;

    private static readonly Lazy<Dictionary<string, string>> Irregular = new(() =>
        EmbeddedData.Entries("spelling-variants.data.txt").Select(entry => entry.Split(' '))
            .ToDictionary(fields => fields[0], fields => fields[1], StringComparer.Ordinal));

    // What follows the place of a variant in an inflected or derived form.
    private static readonly string[] Endings =
        ["", "s", "d", "r", "rs", "ed", "er", "ers", "ing", "ings", "ful", "able", "less", "hood", "hoods", "ite", "ites", "ation", "ations", "ly", "al", "ally"];

    /// <summary>Whether two words are the same word in two spellings, in the same form. A word is no variant of itself.</summary>
    /// <param name="left">A word in lower case.</param>
    /// <param name="right">A word in lower case.</param>
    public static bool Same(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (left.Length < 4 || right.Length < 4 || left.Length > MaxWord || right.Length > MaxWord) return false;
        if ((left[0] != right[0] && !Ligature(left, right)) || left.SequenceEqual(right)) return false;
        return ByRule(left, right) || ByRule(right, left) || ByList(left, right);
    }

    // The words agree up to the variant and behind it; the variant must stand where its rule expects it.
    private static bool ByRule(ReadOnlySpan<char> british, ReadOnlySpan<char> american)
    {
        int before = british.CommonPrefixLength(american);
        int after = 0;
        while (after < Math.Min(british.Length, american.Length) - before && british[^(after + 1)] == american[^(after + 1)]) after++;
        ReadOnlySpan<char> head = british[..before];
        ReadOnlySpan<char> tail = british[^after..];
        ReadOnlySpan<char> one = british[before..^after];
        ReadOnlySpan<char> other = american[before..^after];
        if (other.IsEmpty)
        {
            return one switch
            {
                // colour, honourable; not four and for
                "u" => head.EndsWith("o") && head.Length >= 3 && tail is ['r', ..] && IsEnding(tail[1..]),

                // travelled, modelling, jewellery; not filled and filed
                "l" => head.EndsWith("l") && HasTwoSyllables(head) && tail is "ed" or "ing" or "er" or "ers" or "or" or "ors" or "ery" or "ings",

                // paediatric, oestrogen, anaemia, encyclopaedia
                "a" or "o" => tail is ['e', ..] && tail.Length >= 4,

                // dialogue, catalogued
                "ue" => head.EndsWith("og") && tail is "" or "s" && head.Length >= 4,

                // programme
                "me" => head.EndsWith("gram") && tail is "" or "s",

                // judgement, acknowledgement, moveable
                "e" => tail is "ment" or "ments" or "able" && head is [.., 'g' or 'v' or 'k' or 'z'],
                _ => false,
            };
        }

        if (head.IsEmpty) return false;

        // organise, organisation, analyse
        if (one is "s" && other is "z")
            return head[^1] is 'i' or 'y' && before >= 4 && (tail is ['e', ..] || tail is "ing" or "ings" or "able" || tail.StartsWith("ation"));

        // defence, licence, pretence
        if (one is "c" && other is "s") return head.EndsWith("en") && tail is "e" or "es" or "eless";

        // centre, theatres, litres
        bool moved = one is "re" && other is "er" && head.Length >= 3 && head[^1] is 't' or 'b' or 'v' or 'h';
        return moved && tail is "" or "s";
    }

    private static bool ByList(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var list = Irregular.Value.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (string ending in Endings)
        {
            if (!left.EndsWith(ending) || !right.EndsWith(ending)) continue;
            ReadOnlySpan<char> one = left[..^ending.Length];
            ReadOnlySpan<char> other = right[..^ending.Length];
            if ((list.TryGetValue(one, out string? american) && other.SequenceEqual(american))
                || (list.TryGetValue(other, out american) && one.SequenceEqual(american))) return true;
        }

        return false;
    }

    private static bool IsEnding(ReadOnlySpan<char> tail)
    {
        foreach (string ending in Endings)
        {
            if (tail.SequenceEqual(ending)) return true;
        }

        return false;
    }

    private static bool HasTwoSyllables(ReadOnlySpan<char> head)
    {
        int groups = 0;
        bool inside = false;
        foreach (char letter in head)
        {
            bool vowel = letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
            if (vowel && !inside) groups++;
            inside = vowel;
        }

        return groups >= 2;
    }

    // oestrogen and estrogen, aeon and eon begin with different letters.
    private static bool Ligature(ReadOnlySpan<char> left, ReadOnlySpan<char> right) =>
        (left[0] is 'a' or 'o' && left[1] == 'e' && right[0] == 'e') || (right[0] is 'a' or 'o' && right[1] == 'e' && left[0] == 'e');
}
