using System.Globalization;
using System.Text;

namespace ArticleDiff.Rules;

/// <summary>
/// Compares quotations, each two wordings once: in a story of many articles a quotation is copied more often than it is changed. It lives as long as the
/// quotations of a story are read, by one thread.
/// </summary>
internal sealed class QuotedComparisons
{
    private readonly Dictionary<string, int> _wordings = new(StringComparer.Ordinal);
    private readonly Dictionary<QuotedSentence, int> _wordingOf = [];
    private readonly Dictionary<(int Left, int Right), QuotedComparison> _known = [];

    /// <summary>Two quotations, word by word.</summary>
    public QuotedPair Compare(QuotedSentence left, QuotedSentence right)
    {
        (int, int) wordings = (WordingOf(left), WordingOf(right));
        if (!_known.TryGetValue(wordings, out QuotedComparison? known)) _known.Add(wordings, known = QuotedComparison.Of(left, right));
        return new QuotedPair(left, right, known);
    }

    private int WordingOf(QuotedSentence quotation)
    {
        if (_wordingOf.TryGetValue(quotation, out int known)) return known;
        // All that a comparison looks at. No word holds a control character.
        StringBuilder spelled = new();
        foreach (QuotedWord word in quotation.Words)
            spelled.Append(CultureInfo.InvariantCulture, $"{word.Key}\u0001{word.Stem}\u0001{word.Lexeme}\u0001{word.Piece}\u0001{(int)word.Traits}\u0002");
        string wording = spelled.ToString();
        if (!_wordings.TryGetValue(wording, out int number)) _wordings.Add(wording, number = _wordings.Count);
        return _wordingOf[quotation] = number;
    }
}
