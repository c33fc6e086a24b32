using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace ArticleDiff.Corpora.Clustering;

/// <summary>In how many articles of a feed each word stands. It grows with the vocabulary, about 40 bytes a word, and not with the articles.</summary>
public sealed class TermFrequencies
{
    // What a feed is too small to tell is taken from an imagined one of so many articles, of which so many have a word. See docs/thresholds.md.
    private const double ImaginedArticles = 4000;
    private static readonly double[] Imagined = [200, 40, 30, 4];

    private readonly Dictionary<ulong, int> _articles = [];

    /// <summary>How many articles were counted.</summary>
    public int Count { get; private set; }

    /// <summary>Counts one article.</summary>
    /// <param name="terms">Its words, each once.</param>
    public void Add(ImmutableArray<ContentTerm> terms)
    {
        Count++;
        foreach (ContentTerm term in terms) CollectionsMarshal.GetValueRefOrAddDefault(_articles, term.Key, out _)++;
    }

    /// <summary>How many of the counted articles have a word.</summary>
    public int Of(ulong key) => _articles.GetValueOrDefault(key);

    /// <summary>The weight of a word in an article: the logarithm of its count times the third power of that of its rarity. What events of one kind have in common are ordinary words; who and where are rare.</summary>
    public double WeightOf(ContentTerm term)
    {
        double rarity = Math.Log((Count + ImaginedArticles) / (Of(term.Key) + Imagined[(int)term.Rarity]));
        return (1 + Math.Log(term.Count)) * rarity * rarity * rarity;
    }
}
