namespace ArticleDiff.Alignment.Decoding;

/// <summary>What surrounds a pair of sentences.</summary>
internal readonly record struct ContextFeatures
{
    /// <summary>Log odds from the content of the two sentences; in the second look, those of the first.</summary>
    public double Content { get; init; }

    /// <summary>How far the pair falls behind the best rival of either side, in log odds; at most 0.</summary>
    public double Rivals { get; init; }

    /// <summary>The logarithm of the share of the pair among all candidates of its row, and of its column; at most 0.</summary>
    public double Share { get; init; }

    /// <summary>Third-article support: the mean, over the two best third articles, of the best way through one of their sentences.</summary>
    public double Support { get; init; }

    /// <summary>Third-article contradiction: over the third article where this is most so, how much better both sentences are told there by different sentences than by one and the same.</summary>
    public double Contradiction { get; init; }

    /// <summary>The best probability among the pairs of the sentences before and behind.</summary>
    public double Neighbours { get; init; }

    /// <summary>Logarithm of the share of the shorter article that has a clear counterpart in the other.</summary>
    public double Affinity { get; init; }

    /// <summary>
    /// Logarithm of the number of sentences of an article, the mean of both: of many sentences, any two are less likely to say the same.
    /// </summary>
    public double Size { get; init; }

    /// <summary>How far apart the two stand in their articles, as a share of the articles' length.</summary>
    public double Distance { get; init; }

    /// <summary>1 when the story has two articles, so that no third can support; otherwise 0.</summary>
    public double Pair { get; init; }

    /// <summary>Share of their names that the two articles have in common, as <see cref="SharedTerms.Names"/> gives it.</summary>
    public double SharedNames { get; init; }

    /// <summary>Share of their other words that the two articles have in common, as <see cref="SharedTerms.Words"/> gives it.</summary>
    public double SharedWords { get; init; }

    /// <summary>Log odds before anything around the sentences was looked at. In the first look it is the content, and has no weight.</summary>
    public double Alone { get; init; }

    /// <summary>Number of the features.</summary>
    public const int Count = 13;

    /// <summary>Names of the features in the order of <see cref="CopyTo"/>.</summary>
    public static readonly string[] Names = ["content", "rivals", "share", "support", "neighbours", "affinity", "size", "distance", "pair", "shared-names", "shared-words", "alone", "contradiction"];

    /// <summary>The features in a fixed order, for training and scoring.</summary>
    public void CopyTo(Span<double> values)
    {
        values[0] = Content;
        values[1] = Rivals;
        values[2] = Share;
        values[3] = Support;
        values[4] = Neighbours;
        values[5] = Affinity;
        values[6] = Size;
        values[7] = Distance;
        values[8] = Pair;
        values[9] = SharedNames;
        values[10] = SharedWords;
        values[11] = Alone;
        values[12] = Contradiction;
    }
}
