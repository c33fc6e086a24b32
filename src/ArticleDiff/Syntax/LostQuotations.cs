using System.Collections.Immutable;
using ArticleDiff.Text;

namespace ArticleDiff.Syntax;

/// <summary>
/// Notices an article that lost its quotation marks: it has none, yet words that only a speaker can say (I, we, our) stand beside “he said”, or whole clauses
/// are followed by a comma and an inverted “said X”.
/// </summary>
internal static class LostQuotations
{
    private const int FewestPlaces = 2;

    public static void AddTo(ImmutableArray<ParseProblem>.Builder problems, ArticleSource source, TokenizedArticle tokenized, SentenceSplit split)
    {
        foreach (Token token in tokenized.Tokens)
            if (token.Kind is TokenKind.OpenQuote or TokenKind.CloseQuote) return;
        int count = 0, strong = 0;
        TextSpan first = default;
        foreach (Sentence sentence in split.Sentences)
        {
            if (!sentence.IsBody || !IsAttributed(source, tokenized, sentence, out bool speaks)) continue;
            if (count++ == 0) first = tokenized.Tokens[sentence.FirstToken].Span;
            if (speaks) strong++;
        }

        if (strong > 0 || count >= FewestPlaces) problems.Add(new ParseProblem(ParseProblemKind.QuotationMarksLost, first, count));
    }

    /// <summary>Whether a sentence reads as a quotation with its speaker; it speaks when it holds a first person, or follows a colon behind the verb.</summary>
    private static bool IsAttributed(ArticleSource source, TokenizedArticle tokenized, Sentence sentence, out bool speaks)
    {
        speaks = false;
        bool attributed = false, inverted = false, opened = false;
        int end = sentence.FirstToken + sentence.TokenCount;
        for (int i = sentence.FirstToken; i < end; i++)
        {
            if (tokenized.Tokens[i].Kind != TokenKind.Word) continue;
            ReadOnlySpan<char> word = tokenized.TextOf(source, i);
            speaks |= word is "I" or "we" or "We" or "our" or "Our" or "my" or "My" or "us" or "me" or "I’m" or "I'm" or "Ive" or "I’ve" or "I've" or "Im";
            if (!Abbreviations.IsSpeechVerb(word) || word is "told" or "asked" or "wrote" or "continued" or "posted" or "demanded" or "recalled") continue;
            // “…, said X” inverts verb and speaker; “…, he said” and “…, X Y said” do not.
            int comma = i - 2;
            if (OpensSpeech(source, tokenized, i, end)) opened = true;
            else if (comma > sentence.FirstToken && IsComma(source, tokenized, comma)) inverted = attributed |= FollowedByName(source, tokenized, i, end);
            else attributed |= ClosesClause(source, tokenized, sentence, i);
        }

        speaks = (speaks && attributed) || opened;
        return inverted || speaks;
    }

    private static bool IsComma(ArticleSource source, TokenizedArticle tokenized, int index) => tokenized.Tokens[index].Kind == TokenKind.Punctuation && tokenized.TextOf(source, index) is "," or "?" or "!";

    /// <summary>Whether a speaker follows the verb and nothing is said behind him: up to six words with a name among them, then a stop, a comma or a preposition.</summary>
    private static bool FollowedByName(ArticleSource source, TokenizedArticle tokenized, int verb, int end)
    {
        const int LongestSpeaker = 6;
        bool name = false;
        int words = 0;
        for (int i = verb + 1; i < end && words <= LongestSpeaker; i++)
        {
            if (tokenized.Tokens[i].Kind is TokenKind.Space or TokenKind.Control) continue;
            ReadOnlySpan<char> text = tokenized.TextOf(source, i);
            if (tokenized.Tokens[i].Kind != TokenKind.Word) return name && text is "." or ",";
            if (words == 0 && text is "that" or "the" or "it" or "they" or "there" or "he" or "she" or "a" or "an" or "this" or "in" or "on" or "no") return false;
            if (name && text is "of" or "at" or "from" or "who") return true;
            name |= char.IsUpper(text[0]);
            words++;
        }

        return false;
    }

    /// <summary>Whether a colon and a capital follow the verb: he said: They knew.</summary>
    private static bool OpensSpeech(ArticleSource source, TokenizedArticle tokenized, int verb, int end) => verb + 3 < end && tokenized.TextOf(source, verb + 1) is ":"
        && tokenized.Tokens[verb + 2].Kind == TokenKind.Space && tokenized.Tokens[verb + 3].Kind == TokenKind.Word && char.IsUpper(tokenized.TextOf(source, verb + 3)[0]);

    /// <summary>Whether a comma stands up to four words before the verb and a stop, a comma or a name’s end right behind it: …, he said.</summary>
    private static bool ClosesClause(ArticleSource source, TokenizedArticle tokenized, Sentence sentence, int verb)
    {
        const int LongestSpeaker = 8;
        int end = sentence.FirstToken + sentence.TokenCount;
        bool closes = verb + 1 >= end || (tokenized.Tokens[verb + 1].Kind == TokenKind.Punctuation && tokenized.TextOf(source, verb + 1) is "." or ",");
        if (!closes) return false;
        for (int i = verb - 1; i > sentence.FirstToken && verb - i <= LongestSpeaker; i--)
            if (IsComma(source, tokenized, i)) return true;
        return false;
    }
}
