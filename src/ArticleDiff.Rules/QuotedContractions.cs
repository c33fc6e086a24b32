namespace ArticleDiff.Rules;

/// <summary>Spells out contractions: a writer may choose between it's and it is, and the words are the same.</summary>
internal static class QuotedContractions
{
    /// <summary>What 's stands for when the word does not tell: is or has.</summary>
    public const string IsOrHas = "'s";

    /// <summary>What 'd stands for: would or had.</summary>
    public const string WouldOrHad = "'d";

    /// <summary>Splits a folded word in two, when it is a contraction.</summary>
    public static bool TryExpand(string key, out string first, out string second)
    {
        (first, second) = (key, "");
        switch (key)
        {
            case "cannot" or "can't": (first, second) = ("can", "not"); return true;
            case "won't": (first, second) = ("will", "not"); return true;
            case "shan't": (first, second) = ("shall", "not"); return true;
            case "let's": (first, second) = ("let", "us"); return true;
        }

        if (key.EndsWith("n't", StringComparison.Ordinal) && key.Length > 3) (first, second) = (key[..^3], "not");
        else if (key.EndsWith("'re", StringComparison.Ordinal)) (first, second) = (key[..^3], "are");
        else if (key.EndsWith("'ve", StringComparison.Ordinal)) (first, second) = (key[..^3], "have");
        else if (key.EndsWith("'ll", StringComparison.Ordinal)) (first, second) = (key[..^3], "will");
        else if (key.EndsWith("'m", StringComparison.Ordinal)) (first, second) = (key[..^2], "am");
        else if (key.EndsWith("'d", StringComparison.Ordinal)) (first, second) = (key[..^2], WouldOrHad);
        // Behind a noun, 's is mostly a possessive.
        else if (key is "it's" or "he's" or "she's" or "that's" or "there's" or "here's" or "what's" or "who's" or "where's" or "how's") (first, second) = (key[..^2], IsOrHas);
        return second.Length > 0 && first.Length > 0;
    }

    /// <summary>Whether two spelled-out words can be the same.</summary>
    public static bool Same(string left, string right)
        => left == right || Covers(left, right) || Covers(right, left);

    private static bool Covers(string open, string word)
        => (open == IsOrHas && (word is "is" or "has")) || (open == WouldOrHad && (word is "would" or "had"));
}
