using System.Collections.Immutable;
using ArticleDiff.Syntax;
using ArticleDiff.Text;
using ArticleDiff.Words;

namespace ArticleDiff.Facts;

/// <summary>The words of one unit, as the reader of names sees them.</summary>
internal sealed class NameUnit
{
    // What stands before the first word and behind the last one: no kind, no letters.
    private static readonly NameWord Nothing = new(default, "", "", default);

    private NameUnit(Sentence sentence, ImmutableArray<NameWord> words)
    {
        Sentence = sentence;
        Words = words;
        IsTitleCase = sentence.Kind == UnitKind.Kicker || CapitalsSayNothing(sentence.Kind, words);
    }

    public Sentence Sentence { get; }

    public ImmutableArray<NameWord> Words { get; }

    /// <summary>Whether nearly every word begins with a capital, so that capitals tell no names.</summary>
    public bool IsTitleCase { get; }

    /// <summary>The word at an index, or the default outside of the unit.</summary>
    public NameWord this[int index] => (uint)index < (uint)Words.Length ? Words[index] : Nothing;

    public static NameUnit Read(ArticleTree tree, Sentence sentence)
    {
        var words = ImmutableArray.CreateBuilder<NameWord>();
        bool spaced = true, begins = true;
        for (int i = sentence.FirstToken; i < sentence.FirstToken + sentence.TokenCount; i++)
        {
            Token token = tree.Tokens[i];
            if (token.Kind is TokenKind.Space or TokenKind.Break or TokenKind.Control) spaced = true;
            if (token.Kind is TokenKind.Space or TokenKind.Break or TokenKind.Control or TokenKind.Markup) continue;
            string text = tree.TextOf(i).ToString();
            ReadOnlySpan<char> source = tree.Text.Slice(token.Span);
            bool plain = source.SequenceEqual(text);
            int[]? places = plain ? null : Composition.Places(source, text);
            if (token.Kind == TokenKind.Word) AddWord(words, text, token.Span, plain || places is not null, places, spaced, begins);
            else words.Add(new NameWord(token.Kind, text, text, token.Span) { IsSpaced = spaced });

            // An abbreviation's stop begins nothing; the stop of a sentence inside of a quotation does.
            bool abbreviated = text == "." && words.Count > 1 && (words[^2].IsInitial || words[^2].Class != WordClass.None
                || words[^2].Key.Length <= 3);
            begins = token.Kind == TokenKind.OpenQuote || (token.Kind == TokenKind.Punctuation && (Opens(text) || (text == "." && !abbreviated)))
                || (begins && token.Kind is not (TokenKind.Word or TokenKind.Number));
            spaced = false;
        }

        return new NameUnit(sentence, words.DrainToImmutable());
    }

    private static bool Opens(string mark) => mark[0] is '!' or '?' or ':' or '(' or '[' or '—' or '–' or '•' or '*' or '|' or '/' or '…'
        || mark is "..." or "--" or "-";

    private static void AddWord(ImmutableArray<NameWord>.Builder words, string text, TextSpan span, bool plain, int[]? places, bool spaced, bool begins)
    {
        int bare = BareLength(text);
        int at = 0;
        while (plain && SplitAt(text, at, bare) is > 0 and int hyphen)
        {
            words.Add(Word(text[at..hyphen], SpanOf(at, hyphen), false, spaced && at == 0, begins && at == 0));
            at = hyphen + 1;
        }

        TextSpan rest = plain ? SpanOf(at, bare) : span;
        words.Add(Word(text[at..bare], rest, bare < text.Length, spaced && at == 0, begins && at == 0));

        TextSpan SpanOf(int from, int to) => TextSpan.FromBounds(span.Start + (places?[from] ?? from), span.Start + (places?[to] ?? to));
    }

    private static NameWord Word(string text, TextSpan span, bool possessive, bool spaced, bool begins)
    {
        string key = TextFolding.Fold(text);
        if (key.Contains('.', StringComparison.Ordinal)) key = key.Replace(".", "", StringComparison.Ordinal);
        return new NameWord(TokenKind.Word, text, key, span)
        {
            IsPossessive = possessive,
            IsSpaced = spaced,
            Begins = begins,
            Class = FunctionWords.Of(key),
            Use = NameLists.Of(key),
            IsCapital = char.IsUpper(text[0]) || HasNamePrefix(text),
            IsAllCapitals = text.Count(char.IsUpper) >= 2 && !text.Any(char.IsLower),
        };
    }

    // China's, the Joneses', and a possessive after initials: U.S.'s.
    private static int BareLength(string text)
    {
        if (text.Length > 2 && text[^1] is 's' or 'S' && CharacterClass.IsApostrophe(text[^2])) return text.Length - 2;
        return text.Length > 1 && CharacterClass.IsApostrophe(text[^1]) ? text.Length - 1 : text.Length;
    }

    // A hyphen parts words when what follows or precedes is no part of a name (Pentagon-funded, pro-Russian), or both sides are countries.
    private static int SplitAt(string text, int from, int end)
    {
        for (int i = from + 1; i < end - 1; i++)
        {
            if (!CharacterClass.IsHyphen(text[i])) continue;
            string head = text[from..i];
            int next = i + 1;
            while (next < end && !CharacterClass.IsHyphen(text[next])) next++;
            string tail = text[(i + 1)..next];
            string key = TextFolding.Fold(head);
            bool upperHead = char.IsUpper(head[0]), upperTail = char.IsUpper(tail.Length > 0 ? tail[0] : 'a');
            if (upperHead && !upperTail && IsCommonTail(TextFolding.Fold(tail))) return i;
            if (upperTail && NameLists.Has(key, NameWordUse.Modifier)
                && FunctionWords.Of(TextFolding.Fold(text[from..end])) == WordClass.None) return i;
            if (upperTail && !upperHead && !NameLists.Has(key, NameWordUse.Prefix)) return i;
            if (upperHead && upperTail && IsCountry(head) && IsCountry(tail)) return i;
        }

        return 0;
    }

    // Moscow-backed, but not Jong-un.
    private static bool IsCommonTail(string tail) => NameLists.Has(tail, NameWordUse.Participle);

    private static bool IsCountry(string word) => CountryTable.Default.TryMatch([word], out _);

    private static bool HasNamePrefix(string text)
    {
        for (int i = 1; i < text.Length - 1 && i < 6; i++)
        {
            if (!char.IsUpper(text[i + 1])) continue;
            if (CharacterClass.IsHyphen(text[i])) return NameLists.Has(TextFolding.Fold(text[..i]), NameWordUse.Prefix);
            if (CharacterClass.IsApostrophe(text[i])) return i <= 2;
        }

        return false;
    }

    private static bool CapitalsSayNothing(UnitKind kind, ImmutableArray<NameWord> words)
    {
        int telling = 0, capitals = 0, letters = 0, shouted = 0;
        foreach (NameWord word in words.Where(word => word.IsWord && word.Text.Length >= 3))
        {
            letters++;
            if (word.IsAllCapitals) shouted++;
            if (word.Begins || word.Has(WordClass.Stop) || (!word.IsOffice && Lexicon.Default.Find(word.Key) < 0)) continue;
            telling++;
            if (char.IsUpper(word.Text[0])) capitals++;
        }

        if (letters >= 2 && shouted * 10 >= letters * 8) return true;
        return telling >= (kind == UnitKind.Sentence ? 4 : 2) && capitals * 10 >= telling * (kind == UnitKind.Sentence ? 9 : 6);
    }
}
