using System.Globalization;
using ArticleDiff.Words;

namespace ArticleDiff.Alignment.Indexing;

/// <summary>
/// How much a term says whatever the story: a word that all news has says less than one that few texts have, and by Zipf's law its rank
/// among all words tells how frequent it is. Names that the table does not know, and large numbers, count as rare.
/// </summary>
internal static class BackgroundRarity
{
    // See docs/thresholds.md.
    private const float Share = 0.6f;
    private const float SmallNumberFactor = 0.5f;
    private const int LargestSmallNumber = 12;

    // Among the first few words the rank says nothing; behind the last all words are rare.
    private const int FirstRanks = 10, LastRank = 200_000;

    /// <summary>A factor of the term's weight, above 0 and up to 1.</summary>
    public static float Of(Vocabulary vocabulary, int term)
    {
        string key = vocabulary.KeyOf(term);
        if (key[0] == '@') return 1;
        // Two of something stand in every story.
        if (key[0] == '#') return int.TryParse(key.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out int value) && value <= LargestSmallNumber ? SmallNumberFactor : 1;
        int word = WordVectors.Default.Find(vocabulary.FormOf(term));
        return word < 0 ? 1 : 1 - Share + Share * (float)Math.Min(1, Math.Log(WordVectors.Default.RankOf(word) + FirstRanks) / Math.Log(LastRank));
    }
}
