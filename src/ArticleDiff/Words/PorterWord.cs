namespace ArticleDiff.Words;

/// <summary>
/// A word while <see cref="PorterStemmer"/> works on it: the letters, in place, and the regions R1 and R2 of the definition. A <c>y</c>
/// that acts as a consonant is written <c>Y</c> meanwhile.
/// </summary>
internal ref struct PorterWord
{
    private readonly Span<char> _letters;
    private int _start;
    private int _end;
    private int _r1;
    private int _r2;

    /// <summary>Takes the letters, which the steps then change in place.</summary>
    public PorterWord(Span<char> letters)
    {
        _letters = letters;
        _end = letters.Length;
    }

    /// <summary>Number of letters left.</summary>
    public readonly int Length => _end - _start;

    /// <summary>The letters left.</summary>
    public readonly ReadOnlySpan<char> Text => _letters[_start.._end];

    /// <summary>Drops an apostrophe in front, marks each <c>y</c> that acts as a consonant, and finds the regions.</summary>
    public void Prepare()
    {
        if (_letters[0] == '\'') _start = 1;
        for (int i = _start; i < _end; i++)
        {
            if (_letters[i] == 'y' && (i == _start || IsVowel(_letters[i - 1]))) _letters[i] = 'Y';
        }

        ReadOnlySpan<char> text = Text;
        int prefix = text.StartsWith("gener") || text.StartsWith("arsen") ? 5 : text.StartsWith("commun") ? 6 : 0;
        _r1 = prefix > 0 ? _start + prefix : RegionAfter(_start);
        _r2 = RegionAfter(_r1);
    }

    /// <summary>Step 0: the possessive endings.</summary>
    public void RemovePossessive()
    {
        if (Ends("'s'")) _end -= 3;
        else if (Ends("'s")) _end -= 2;
        else if (Ends("'")) _end -= 1;
    }

    /// <summary>Step 1a: the plural and the third person.</summary>
    public void RemovePlural()
    {
        if (Ends("sses")) _end -= 2;
        else if (Ends("ied") || Ends("ies")) _end -= Length > 4 ? 2 : 1;
        else if (Ends("s") && !Ends("us") && !Ends("ss") && HasVowel(_end - 2)) _end -= 1;
    }

    /// <summary>Step 1b: the past and the participles.</summary>
    public void RemovePastOrParticiple()
    {
        if (Ends("eedly") || Ends("eed"))
        {
            int length = Ends("eedly") ? 5 : 3;
            if (_end - length >= _r1) Replace(length, "ee");
            return;
        }

        int ending = Ends("ingly") ? 5 : Ends("edly") ? 4 : Ends("ing") ? 3 : Ends("ed") ? 2 : 0;
        if (ending == 0 || !HasVowel(_end - ending)) return;
        _end -= ending;
        if (Ends("at") || Ends("bl") || Ends("iz")) Append('e');
        else if (EndsInDouble()) _end--;
        else if (_r1 >= _end && EndsInShortSyllable(_end)) Append('e');
    }

    /// <summary>Step 1c: a final <c>y</c> behind a consonant that is not the first letter.</summary>
    public readonly void ReplaceFinalY()
    {
        if (Length > 2 && _letters[_end - 1] is 'y' or 'Y' && !IsVowel(_letters[_end - 2])) _letters[_end - 1] = 'i';
    }

    /// <summary>Step 2: suffixes made of two become one.</summary>
    public void ShortenDoubleSuffix()
    {
        foreach ((string suffix, string replacement) in DoubleSuffixes)
        {
            if (!Ends(suffix)) continue;
            if (_end - suffix.Length < _r1) return;
            char before = _end > suffix.Length + _start ? _letters[_end - suffix.Length - 1] : '\0';
            if (suffix == "ogi" && before != 'l') return;
            if (suffix == "li" && before is not ('c' or 'd' or 'e' or 'g' or 'h' or 'k' or 'm' or 'n' or 'r' or 't')) return;
            Replace(suffix.Length, replacement);
            return;
        }
    }

    /// <summary>Step 3: further suffixes in R1.</summary>
    public void ShortenSuffix()
    {
        foreach ((string suffix, string replacement) in MiddleSuffixes)
        {
            if (!Ends(suffix)) continue;
            int region = suffix == "ative" ? _r2 : _r1;
            if (_end - suffix.Length >= region) Replace(suffix.Length, replacement);
            return;
        }
    }

    /// <summary>Step 4: suffixes in R2.</summary>
    public void RemoveSuffix()
    {
        foreach (string suffix in FinalSuffixes)
        {
            if (!Ends(suffix)) continue;
            if (_end - suffix.Length < _r2) return;
            if (suffix == "ion" && !(_end - 4 >= _start && _letters[_end - 4] is 's' or 't')) return;
            _end -= suffix.Length;
            return;
        }
    }

    /// <summary>Step 5: a final <c>e</c> or the second of two <c>l</c>.</summary>
    public void RemoveFinalLetter()
    {
        int last = _end - 1;
        if (Ends("e") && (last >= _r2 || (last >= _r1 && !EndsInShortSyllable(last)))) _end--;
        else if (Ends("l") && last >= _r2 && last > _start && _letters[last - 1] == 'l') _end--;
    }

    /// <summary>Unmarks each <c>Y</c> and moves the stem to the front of the buffer.</summary>
    public void Finish()
    {
        Span<char> stem = _letters[_start.._end];
        stem.Replace('Y', 'y');
        stem.CopyTo(_letters);
        _end -= _start;
        _start = 0;
    }

    // The longest suffix must be met first, so each list is in an order in which no suffix hides a longer one.
    private static readonly (string Suffix, string Replacement)[] DoubleSuffixes =
    [
        ("ational", "ate"), ("tional", "tion"), ("enci", "ence"), ("anci", "ance"), ("abli", "able"), ("entli", "ent"),
        ("ization", "ize"), ("izer", "ize"), ("ation", "ate"), ("ator", "ate"), ("alism", "al"), ("aliti", "al"), ("alli", "al"),
        ("fulness", "ful"), ("ousli", "ous"), ("ousness", "ous"), ("iveness", "ive"), ("iviti", "ive"), ("biliti", "ble"), ("bli", "ble"),
        ("ogi", "og"), ("fulli", "ful"), ("lessli", "less"), ("li", ""),
    ];

    private static readonly (string Suffix, string Replacement)[] MiddleSuffixes =
    [
        ("ational", "ate"), ("tional", "tion"), ("alize", "al"), ("icate", "ic"), ("iciti", "ic"), ("ical", "ic"), ("ful", ""), ("ness", ""),
        ("ative", ""),
    ];

    private static readonly string[] FinalSuffixes =
    [
        "ement", "ment", "ent", "ance", "ence", "able", "ible", "ant", "ism", "ate", "iti", "ous", "ive", "ize", "ion", "al", "er", "ic",
    ];

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    private readonly int RegionAfter(int from)
    {
        for (int i = from + 1; i < _end; i++)
        {
            if (!IsVowel(_letters[i]) && IsVowel(_letters[i - 1])) return i + 1;
        }

        return _end;
    }

    private readonly bool Ends(ReadOnlySpan<char> suffix) => Text.EndsWith(suffix);

    private readonly bool HasVowel(int before)
    {
        for (int i = _start; i < before; i++)
        {
            if (IsVowel(_letters[i])) return true;
        }

        return false;
    }

    private readonly bool EndsInDouble() =>
        Length >= 2 && _letters[_end - 1] == _letters[_end - 2]
        && _letters[_end - 1] is 'b' or 'd' or 'f' or 'g' or 'm' or 'n' or 'p' or 'r' or 't';

    private readonly bool EndsInShortSyllable(int end)
    {
        int length = end - _start;
        if (length == 2) return IsVowel(_letters[_start]) && !IsVowel(_letters[_start + 1]);
        return length > 2
            && !IsVowel(_letters[end - 3])
            && IsVowel(_letters[end - 2])
            && !IsVowel(_letters[end - 1])
            && _letters[end - 1] is not ('w' or 'x' or 'Y');
    }

    private void Replace(int length, string replacement)
    {
        _end -= length;
        foreach (char letter in replacement) Append(letter);
    }

    private void Append(char letter) => _letters[_end++] = letter;
}
