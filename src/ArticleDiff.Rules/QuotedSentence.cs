using System.Collections.Immutable;
using ArticleDiff.Alignment;
using ArticleDiff.Facts;
using ArticleDiff.Text;

namespace ArticleDiff.Rules;

/// <summary>What one unit of an article has of one utterance: the words of all its pieces inside the marks, in order.</summary>
internal sealed class QuotedSentence(int article, int unit, Article source, ImmutableArray<Quotation> pieces, ImmutableArray<QuotedWord> words)
{
    /// <summary>Index of the article in the story.</summary>
    public int Article => article;

    /// <summary>Index of the unit in the article.</summary>
    public int Unit => unit;

    public SentenceId Id => new(article, unit);

    public ImmutableArray<QuotedWord> Words => words;

    /// <summary>Who speaks, or null.</summary>
    public Speaker? Speaker => pieces.Select(piece => piece.Speaker).FirstOrDefault(speaker => speaker is not null);

    /// <summary>Whether a mark is missing, so that where the quotation ends is a guess.</summary>
    public bool IsRecovered => pieces.Any(piece => piece.IsRecovered);

    /// <summary>Whether any piece is a statement and not only some words of one.</summary>
    public bool IsSpeech => pieces.Any(piece => piece.Kind == QuotationKind.Speech);

    /// <summary>The outlet for people.</summary>
    public string Label => source.Label;

    /// <summary>Different stems of its content words.</summary>
    public IEnumerable<string> ContentStems => words.Where(word => word.Is(QuotedTraits.Content)).Select(word => word.Stem).Distinct(StringComparer.Ordinal);

    public int ContentCount => words.Count(word => word.Is(QuotedTraits.Content));

    /// <summary>Where the words from one to another stand.</summary>
    public Location LocationOf(int first, int last) => new(source.Tree.Text,
        TextSpan.FromBounds(source.Tree.Tokens[words[first].FirstToken].Span.Start, source.Tree.Tokens[words[last].LastToken].Span.End));

    /// <summary>Where all of its words stand.</summary>
    public Location Location => LocationOf(0, words.Length - 1);

    /// <summary>The words from one to another for people.</summary>
    public string TextOf(int first, int last) => source.Tree.DisplayText(words[first].FirstToken, words[last].LastToken - words[first].FirstToken + 1);
}
