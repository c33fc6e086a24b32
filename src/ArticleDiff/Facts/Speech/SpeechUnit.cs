using System.Collections;
using ArticleDiff.Syntax;
using ArticleDiff.Text;

namespace ArticleDiff.Facts.Speech;

/// <summary>The visible tokens of one unit, with what stands inside of quotation marks told apart.</summary>
internal sealed class SpeechUnit
{
    private SpeechUnit(int sentence, SpeechWord[] words)
    {
        Sentence = sentence;
        Words = words;
    }

    /// <summary>Index of the unit.</summary>
    public int Sentence { get; }

    public SpeechWord[] Words { get; }

    public int Count => Words.Length;

    public static SpeechUnit Read(ArticleTree tree, Sentence sentence, BitArray quoted)
    {
        List<SpeechWord> words = [];
        for (int i = sentence.FirstToken; i < sentence.FirstToken + sentence.TokenCount; i++)
        {
            Token token = tree.Tokens[i];
            if (token.Kind is TokenKind.Space or TokenKind.Break or TokenKind.Control or TokenKind.Markup) continue;
            ReadOnlySpan<char> text = tree.TextOf(i);
            if (text.IsEmpty) continue;
            WordShape shape = quoted[i] ? WordShape.Quoted : token.Kind switch
            {
                TokenKind.Word => char.IsUpper(text[0]) ? WordShape.Capital : WordShape.Lower,
                TokenKind.Number => WordShape.Number,
                TokenKind.OpenQuote => WordShape.Opening,
                TokenKind.CloseQuote => WordShape.Closing,
                _ => WordShape.Punctuation,
            };
            string key = shape == WordShape.Quoted && token.Kind != TokenKind.Punctuation ? "" : TextFolding.Fold(text);
            bool possessive = key.EndsWith("'s", StringComparison.Ordinal) || key.EndsWith("s'", StringComparison.Ordinal);
            if (possessive) key = key[^1] == 's' ? key[..^2] : key[..^1];
            words.Add(new SpeechWord(i, token.Span, key, shape) { IsPossessive = possessive });
        }

        return new SpeechUnit(sentence.Index, [.. words]);
    }

    /// <summary>Where the words [first, end) stand in the file.</summary>
    public TextSpan SpanOf(int first, int end) => first >= end ? default : TextSpan.FromBounds(Words[first].Span.Start, Words[end - 1].Span.End);

    public string Key(int index) => (uint)index < (uint)Count ? Words[index].Key : "";

    public bool Is(int index, WordShape shape) => (uint)index < (uint)Count && Words[index].Shape == shape;

    public bool IsWord(int index) => (uint)index < (uint)Count && Words[index].IsWord;

    public bool IsComma(int index) => Is(index, WordShape.Punctuation) && Words[index].Key == ",";

    public bool IsDash(int index) => Is(index, WordShape.Punctuation) && Words[index].Key is "-" or "–" or "—" or "--";

    /// <summary>Whether nothing but stops follows from an index on.</summary>
    public bool IsEnd(int index)
    {
        while (Is(index, WordShape.Punctuation) && Words[index].Key is "." or "!" or "?" or "…" or ")") index++;
        return index >= Count;
    }

    /// <summary>The index of the first word whose token is at or behind a token.</summary>
    public int IndexOf(int token)
    {
        int low = 0, high = Count;
        while (low < high)
        {
            int middle = (low + high) >> 1;
            if (Words[middle].Token < token) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>The index of the first word that ends behind the start of a span.</summary>
    public int IndexOfStart(TextSpan span)
    {
        int low = 0, high = Count;
        while (low < high)
        {
            int middle = (low + high) >> 1;
            if (Words[middle].Span.End <= span.Start) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
