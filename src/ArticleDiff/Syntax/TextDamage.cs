using System.Collections.Immutable;
using ArticleDiff.Text;

namespace ArticleDiff.Syntax;

/// <summary>
/// Notices what a text lost on its way. Each kind is noticed once per article, and only when several places agree or one sign is beyond doubt: a false
/// alarm would silence facts that are sound.
/// </summary>
internal static class TextDamage
{
    private const int FewestPlaces = 2;
    private const int FewestWords = 40;

    /// <summary>The smallest share of common English words; English prose has .35 to .5 of these, other languages below .1.</summary>
    private const double SmallestEnglishShare = 0.12;

    /// <summary>A word of this length without a hyphen is a run of words.</summary>
    private const int LongestWord = 35;

    private static readonly WordSet Contractions = new(EmbeddedData.Entries("lost-apostrophes.data.txt"), WordCase.Ignored);

    private static readonly WordSet Common = new(EmbeddedData.Entries("function-words.data.txt"), WordCase.Ignored);

    public static ImmutableArray<ParseProblem> Find(ArticleSource source, TokenizedArticle tokenized, SentenceSplit split)
    {
        Places apostrophes = new(), dashes = new(), together = new();
        int words = 0, common = 0, apostrophesKept = 0, dashesKept = 0;
        TextSpan? firstWord = null;
        for (int i = 0; i < tokenized.Tokens.Length; i++)
        {
            Token token = tokenized.Tokens[i];
            ReadOnlySpan<char> text = tokenized.TextOf(source, i);
            if (token.Kind == TokenKind.Punctuation && CharacterClass.IsDash(text[0])) dashesKept++;
            if (token.Kind == TokenKind.Space && IsGapOfDash(source, tokenized, i)) dashes.Add(token.Span);
            if (token.Kind != TokenKind.Word) continue;
            firstWord ??= token.Span;
            words++;
            if (Common.Contains(text)) common++;
            if (text.ContainsAny('’', '\'', 'ʼ')) apostrophesKept++;
            else if (Contractions.Contains(text) || IsLonePossessive(source, tokenized, i)) apostrophes.Add(token.Span);
            if (IsTogether(text) || IsGlued(source, tokenized, i)) together.Add(token.Span);
        }

        var problems = ImmutableArray.CreateBuilder<ParseProblem>();
        bool english = words < FewestWords || common >= SmallestEnglishShare * words;
        if (!english) problems.Add(new ParseProblem(ParseProblemKind.NotEnglish, firstWord!.Value, 1));
        else LostQuotations.AddTo(problems, source, tokenized, split);
        // One misspelt contraction among many sound ones is a slip of the writer, not damage.
        // Other languages have words that only look like an English contraction without its apostrophe: German im.
        if (english && apostrophes.Count > 0 && (apostrophesKept == 0 || (apostrophes.Count >= FewestPlaces && apostrophes.Count > apostrophesKept)))
            problems.Add(new ParseProblem(ParseProblemKind.ApostrophesLost, apostrophes.First, apostrophes.Count));
        if (dashes.Count >= FewestPlaces && dashesKept == 0) problems.Add(new ParseProblem(ParseProblemKind.DashesLost, dashes.First, dashes.Count));
        if (together.Count >= FewestPlaces) problems.Add(new ParseProblem(ParseProblemKind.WordsRunTogether, together.First, together.Count));
        return [.. problems.OrderBy(problem => problem.Kind)];
    }

    /// <summary>Two or more spaces between lower-case words, where a dash with spaces around it once stood.</summary>
    private static bool IsGapOfDash(ArticleSource source, TokenizedArticle tokenized, int index)
    {
        if (index == 0 || index + 1 >= tokenized.Tokens.Length || !source.Text.Slice(tokenized.Tokens[index].Span).SequenceEqual("  ")) return false;
        return tokenized.Tokens[index - 1].Kind == TokenKind.Word && tokenized.Tokens[index + 1].Kind == TokenKind.Word
            && char.IsLower(tokenized.TextOf(source, index - 1)[^1]) && char.IsLower(tokenized.TextOf(source, index + 1)[0]);
    }

    /// <summary>A possessive or contraction torn from its word: China s, don t, they re.</summary>
    private static bool IsLonePossessive(ArticleSource source, TokenizedArticle tokenized, int index)
    {
        if (index < 2 || index + 1 >= tokenized.Tokens.Length || tokenized.Tokens[index - 1].Kind != TokenKind.Space || tokenized.Tokens[index + 1].Kind != TokenKind.Space || tokenized.Tokens[index - 2].Kind != TokenKind.Word) return false;
        ReadOnlySpan<char> before = tokenized.TextOf(source, index - 2);
        return tokenized.TextOf(source, index) switch
        {
            "s" => char.IsLower(before[^1]),
            "t" => before[^1] == 'n',
            "re" or "ll" or "ve" => before is "we" or "We" or "you" or "You" or "they" or "They",
            _ => false,
        };
    }

    /// <summary>Lower-case words with a capital in the middle (saidThe), and endless words without a hyphen.</summary>
    private static bool IsTogether(ReadOnlySpan<char> word)
    {
        if (word[0] is '#' or '@' || word.IndexOfAny('.', '/', '@') >= 0 || word.IndexOfAny('_', '=') >= 0) return false;
        const int ShortestPart = 3;
        int run = 0, longest = 0;
        for (int i = 0; i < word.Length; i++)
        {
            run = CharacterClass.IsHyphen(word[i]) ? 0 : run + 1;
            longest = Math.Max(longest, run);
            // A capital first letter is left alone: it may be a brand (YouTube, McDonald).
            if (i >= ShortestPart && i + 1 < word.Length && char.IsLower(word[0]) && char.IsLower(word[i - 1]) && char.IsLower(word[i - 2]) && char.IsLower(word[i - 3]) && char.IsUpper(word[i]) && char.IsLower(word[i + 1])) return true;
        }

        return longest >= LongestWord && char.IsAsciiLetter(word[0]);
    }

    /// <summary>A word glued to the sentence before it: world.Today, this,and.</summary>
    private static bool IsGlued(ArticleSource source, TokenizedArticle tokenized, int index)
    {
        if (index < 2 || tokenized.Tokens[index - 1].Kind != TokenKind.Punctuation || tokenized.Tokens[index - 2].Kind != TokenKind.Word) return false;
        ReadOnlySpan<char> before = tokenized.TextOf(source, index - 2), mark = tokenized.TextOf(source, index - 1), word = tokenized.TextOf(source, index);
        if (before.Length < 3 || word.Length < 2 || !char.IsLower(before[^1])) return false;
        return mark is "." or "!" or "?" ? char.IsUpper(word[0]) && char.IsLower(word[1]) : mark is "," or ";" && char.IsLower(word[0]) && char.IsLower(before[^2]);
    }

    private struct Places
    {
        public int Count { get; private set; }

        public TextSpan First { get; private set; }

        public void Add(TextSpan place)
        {
            if (Count++ == 0) First = place;
        }
    }
}
