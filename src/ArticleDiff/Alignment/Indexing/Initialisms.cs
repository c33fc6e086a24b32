using ArticleDiff.Syntax;
using ArticleDiff.Text;

namespace ArticleDiff.Alignment.Indexing;

/// <summary>
/// What initials stand for, as a story says itself: where one outlet writes WHO, another one writes World Health Organization. Initials of
/// two letters count only where they stand in brackets behind their name; what may stand for two names stands for neither. Linear in the text.
/// </summary>
internal sealed class Initialisms
{
    private const int Fewest = 3, FewestInBrackets = 2, Most = 8;

    // What may stand small between the words of a name: High Commissioner for Refugees.
    private static readonly WordSet LittleWords = new(["of", "the", "and", "for", "in", "on", "to", "de", "du", "des", "la"]);

    private readonly HashSet<string> _initials = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _initialsLookup;
    private readonly SortedDictionary<string, string[]?> _names = new(StringComparer.Ordinal);

    private Initialisms() => _initialsLookup = _initials.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The words of the name that initials stand for, little words left out, by their letters without stops.</summary>
    public static Dictionary<string, string[]> Read(Story story)
    {
        Initialisms reader = new();
        foreach (Article article in story.Articles) reader.Collect(article.Tree);
        if (reader._initials.Count > 0)
            foreach (Article article in story.Articles) reader.FindNames(article.Tree);
        Dictionary<string, string[]> found = new(StringComparer.Ordinal);
        foreach ((string initials, string[]? name) in reader._names)
            if (name is not null) found.Add(initials, name);
        return found;
    }

    /// <summary>The letters of a word that may be initials (WHO, W.H.O., WHO's), or an empty string.</summary>
    public static string LettersOf(ReadOnlySpan<char> text)
    {
        if (text.Length < FewestInBrackets || text[0] is < 'A' or > 'Z') return "";
        if (text.EndsWith("'s") || text.EndsWith("’s")) text = text[..^2];
        int letters = 0;
        foreach (char c in text)
        {
            if (c is >= 'A' and <= 'Z') letters++;
            else if (c != '.') return "";
        }

        if (letters is < FewestInBrackets or > Most) return "";
        return letters == text.Length ? text.ToString() : text.ToString().Replace(".", "", StringComparison.Ordinal);
    }

    private void Collect(ArticleTree tree)
    {
        foreach (Sentence sentence in tree.Sentences)
        {
            if (sentence.Kind != UnitKind.Sentence) continue;
            for (int i = sentence.FirstToken; i < sentence.FirstToken + sentence.TokenCount; i++)
                if (tree.Tokens[i].Kind == TokenKind.Word && LettersOf(tree.TextOf(i)) is { Length: > 0 } letters) _initials.Add(letters);
        }
    }

    // Headlines have capitals where there is no name.
    private void FindNames(ArticleTree tree)
    {
        foreach (Sentence sentence in tree.Sentences)
        {
            if (sentence.Kind != UnitKind.Sentence) continue;
            int end = sentence.FirstToken + sentence.TokenCount;
            for (int i = sentence.FirstToken; i < end; i++)
                if (IsNameWord(tree, i)) FindNameFrom(tree, i, end);
        }
    }

    private void FindNameFrom(ArticleTree tree, int start, int end)
    {
        // The initials of all words, and of those that are not little.
        Span<char> all = stackalloc char[Most], large = stackalloc char[Most];
        int allCount = 0, largeCount = 0;
        for (int i = start; i < end && allCount < Most; i += 2)
        {
            bool name = IsNameWord(tree, i);
            if (!name && !(tree.Tokens[i].Kind == TokenKind.Word && LittleWords.Contains(tree.TextOf(i)))) return;
            all[allCount++] = char.ToUpperInvariant(tree.TextOf(i)[0]);
            if (name) large[largeCount++] = tree.TextOf(i)[0];
            if (name && largeCount > 1)
            {
                Note(tree, start, i, large[..largeCount], end);
                if (allCount > largeCount) Note(tree, start, i, all[..allCount], end);
            }

            if (i + 1 >= end || tree.Tokens[i + 1].Kind != TokenKind.Space) return;
        }
    }

    private void Note(ArticleTree tree, int start, int last, ReadOnlySpan<char> letters, int end)
    {
        if (!_initialsLookup.TryGetValue(letters, out string? initials)) return;
        bool inBrackets = last + 3 < end && tree.TextOf(last + 2) is "(" && LettersOf(tree.TextOf(last + 3)) == initials;
        if (letters.Length < Fewest && !inBrackets) return;
        List<string> words = [];
        for (int i = start; i <= last; i += 2)
            if (IsNameWord(tree, i)) words.Add(tree.TextOf(i).ToString());
        if (!_names.TryGetValue(initials, out string[]? known)) _names.Add(initials, [.. words]);
        else if (known is not null && !known.SequenceEqual(words, StringComparer.OrdinalIgnoreCase)) _names[initials] = null;
    }

    /// <summary>A capital followed by small letters: Health.</summary>
    private static bool IsNameWord(ArticleTree tree, int token)
    {
        if (tree.Tokens[token].Kind != TokenKind.Word) return false;
        ReadOnlySpan<char> text = tree.TextOf(token);
        return text.Length > 1 && char.IsUpper(text[0]) && char.IsLower(text[1]);
    }
}
