using ArticleDiff.Words;

namespace ArticleDiff.Facts;

/// <summary>Compares names across articles. Every comparison gives the same answer in both directions.</summary>
internal static class NameComparison
{
    /// <summary>The most letters that two spellings of one name differ by.</summary>
    public const int MostEdits = 2;

    public static NameMatch Compare(NamedEntity left, NamedEntity right)
    {
        bool nationality = left.Kind == NameKind.Nationality, other = right.Kind == NameKind.Nationality;
        if (left.Country is not null && right.Country is not null) return Countries(left, right, nationality == other);
        if (nationality != other) return left.Key == right.Key ? NameMatch.Compatible : NameMatch.Different;
        if (left.Key == right.Key) return Agree(left.Kind, right.Kind) ? NameMatch.Same : NameMatch.Compatible;
        if (nationality) return NameMatch.Different;
        if (left.Country is not null || right.Country is not null) return NameMatch.Different;
        if (left.Kind == NameKind.Person && right.Kind == NameKind.Person) return People(left, right);
        if (!Agree(left.Kind, right.Kind)) return NameMatch.Different;
        return left.Kind == NameKind.Person || right.Kind == NameKind.Person ? PersonAndUnknown(left, right) : Bodies(left, right);
    }

    /// <summary>Compares given names: the same, one contains the other or is its initials (Same); spelled nearly alike or short forms
    /// (Compatible).</summary>
    public static NameMatch GivenNames(string left, string right)
    {
        if (left.Length == 0 || right.Length == 0) return NameMatch.Compatible;
        string[] one = left.Split(' '), other = right.Split(' ');
        if (one.Length == 1 && other.Length == 1) return GivenName(one[0], other[0]);
        NameMatch first = GivenName(one[0], other[0]);

        // Middle names may be missing; those that both have must agree.
        if (first == NameMatch.Different || one.Length == 1 || other.Length == 1) return first;
        NameMatch middle = GivenName(one[1], other[1]);
        return middle < first ? middle : first;
    }

    private static NameMatch GivenName(string left, string right)
    {
        if (left == right) return NameMatch.Same;
        if (left.Length <= 2 || right.Length <= 2) return InitialOf(left, right) || InitialOf(right, left) ? NameMatch.Same : NameMatch.Different;
        if (Bare(left) == Bare(right)) return NameMatch.Same;

        // Joe and Joseph, Jen and Jennifer.
        int common = left.AsSpan().CommonPrefixLength(right);
        if (common >= 2 && common >= Math.Min(left.Length, right.Length) - 1) return NameMatch.Compatible;
        return Alike(left, right) ? NameMatch.Compatible : NameMatch.Different;
    }

    // J. and J.P. for Jane and Jane Paula.
    private static bool InitialOf(string initial, string name) => initial.Length is 1 or 2 && name.Length > 0 && initial[0] == name[0]
        && (initial.Length == 1 || name.Length <= 2);

    private static NameMatch Countries(NamedEntity left, NamedEntity right, bool sameClass)
    {
        if (left.Country != right.Country) return NameMatch.Different;
        if (left.Key == right.Key || (sameClass && IsCountryName(left) && IsCountryName(right))) return NameMatch.Same;
        return sameClass && left.Kind == NameKind.Nationality ? NameMatch.Same : NameMatch.Compatible;
    }

    private static bool IsCountryName(NamedEntity entity) =>
        CountryTable.Default.TryMatch(entity.Name.Split(' '), out CountryMatch match) && match.Kind is CountryNameKind.Country
            or CountryNameKind.Abbreviation;

    private static bool Agree(NameKind left, NameKind right) => left == right || left == NameKind.Unknown || right == NameKind.Unknown;

    private static NameMatch People(NamedEntity left, NamedEntity right)
    {
        bool full = HasGiven(left), otherFull = HasGiven(right);
        if (full && otherFull)
        {
            NameMatch surnames = Surnames(left.Surname, right.Surname);
            if (surnames == NameMatch.Different) return SameWords(left.Key, right.Key) ? NameMatch.Compatible : NameMatch.Different;
            NameMatch given = GivenNames(Given(left), Given(right));
            return given < surnames ? given : surnames;
        }

        return Loose(left, right) ? NameMatch.Compatible : NameMatch.Different;
    }

    // One of the two is a single word: the family name, or any part that the other goes by.
    private static bool Loose(NamedEntity left, NamedEntity right)
    {
        (NamedEntity single, NamedEntity other) = HasGiven(left) ? (right, left) : (left, right);
        if (Surnames(single.Key, other.Surname.Length > 0 ? other.Surname : other.Key) != NameMatch.Different) return true;
        return other.Aliases.Contains(single.Key, StringComparer.Ordinal) || single.Aliases.Contains(other.Key, StringComparer.Ordinal)
            || other.Key.StartsWith(single.Key + " ", StringComparison.Ordinal) || other.Key.EndsWith(" " + single.Key, StringComparison.Ordinal);
    }

    private static NameMatch PersonAndUnknown(NamedEntity left, NamedEntity right)
    {
        (NamedEntity person, NamedEntity unknown) = left.Kind == NameKind.Person ? (left, right) : (right, left);
        bool part = unknown.Key == person.Surname || person.Key.StartsWith(unknown.Key + " ", StringComparison.Ordinal)
            || person.Key.EndsWith(" " + unknown.Key, StringComparison.Ordinal)
            || unknown.Key.EndsWith(" " + person.Key, StringComparison.Ordinal)
                || unknown.Key.StartsWith(person.Key + " ", StringComparison.Ordinal)
            || person.Aliases.Contains(unknown.Key, StringComparer.Ordinal) || Alike(person.Key, unknown.Key);
        return part ? NameMatch.Compatible : NameMatch.Different;
    }

    private static NameMatch Bodies(NamedEntity left, NamedEntity right)
    {
        if (Bare(left.Key) == Bare(right.Key) || SharedAlias(left, right) || SharedAlias(right, left)) return NameMatch.Same;
        if (Contains(left.Key, right.Key) || Contains(right.Key, left.Key)) return NameMatch.Compatible;
        if (IsInitials(left.Key, right.Key) || IsInitials(right.Key, left.Key)) return NameMatch.Compatible;
        return left.Aliases.Any(alias => right.Aliases.Contains(alias, StringComparer.Ordinal)) || Alike(left.Key, right.Key)
            ? NameMatch.Compatible : NameMatch.Different;
    }

    // The one's full name is a form that the other goes by as well; a single common word is not enough.
    private static bool SharedAlias(NamedEntity one, NamedEntity other) => other.Aliases.Contains(one.Key, StringComparer.Ordinal)
        && (one.Key.Contains(' ', StringComparison.Ordinal) || Lexicon.Default.Find(one.Key) < 0);

    private static bool Contains(string longer, string shorter) => shorter.Length >= 2 && longer.Length > shorter.Length
        && (longer.StartsWith(shorter + " ", StringComparison.Ordinal) || longer.EndsWith(" " + shorter, StringComparison.Ordinal));

    private static bool IsInitials(string initials, string name)
    {
        string[] parts = name.Split(' ');
        return !initials.Contains(' ', StringComparison.Ordinal) && parts.Length >= 2 && InitialsOf(parts).Contains(initials, StringComparer.Ordinal);
    }

    /// <summary>The initials of a name of several words: those of all, and those of all but its little words.</summary>
    public static IEnumerable<string> InitialsOf(string[] words)
    {
        yield return Letters(words);
        yield return Letters(words.Where(word => word is not ("of" or "the" or "and" or "for" or "in" or "on")));

        static string Letters(IEnumerable<string> words) => string.Concat(words.Select(word => word.Length == 0 ? " " : word[..1]));
    }

    private static NameMatch Surnames(string left, string right)
    {
        if (left == right || Bare(left) == Bare(right)) return NameMatch.Same;
        if (left.EndsWith(" " + right, StringComparison.Ordinal)
            || right.EndsWith(" " + left, StringComparison.Ordinal)) return NameMatch.Compatible;
        return Alike(left, right) ? NameMatch.Compatible : NameMatch.Different;
    }

    private static bool HasGiven(NamedEntity person) => person.Surname.Length > 0 && person.Key.Length > person.Surname.Length;

    private static string Given(NamedEntity person) => person.Key.EndsWith(" " + person.Surname, StringComparison.Ordinal)
        ? person.Key[..^(person.Surname.Length + 1)]
        : person.Key.StartsWith(person.Surname + " ", StringComparison.Ordinal) ? person.Key[(person.Surname.Length + 1)..] : person.Key;

    private static bool SameWords(string left, string right) =>
        left.Split(' ').Order(StringComparer.Ordinal).SequenceEqual(right.Split(' ').Order(StringComparer.Ordinal));

    // Hyphens, apostrophes and spaces are habits of spelling: al-Hadi, Al Hadi; O'Hara, OHara.
    public static string Bare(string key) => string.Concat(key.Where(letter => char.IsLetterOrDigit(letter)));

    /// <summary>Whether two names are spelled nearly alike: one letter apart from five letters on, two from nine.</summary>
    public static bool Alike(string left, string right)
    {
        const int LongestName = 64;
        if (left.Length > LongestName || right.Length > LongestName || left[0] != right[0]) return false;
        int allowed = EditsOf(Math.Min(left.Length, right.Length));
        return allowed > 0 && Math.Abs(left.Length - right.Length) <= allowed && Distance(left, right) <= allowed;
    }

    /// <summary>How many letters two spellings may differ by, the shorter of which has a number of letters.</summary>
    public static int EditsOf(int length) => length >= 9 ? MostEdits : length >= 5 ? 1 : 0;

    private static int Distance(string left, string right)
    {
        var row = new int[right.Length + 1];
        for (int j = 0; j < row.Length; j++) row[j] = j;
        for (int i = 1; i <= left.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.Length; j++)
            {
                int above = row[j];
                row[j] = Math.Min(Math.Min(above, row[j - 1]) + 1, diagonal + (left[i - 1] == right[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[^1];
    }
}
