namespace ArticleDiff.Corpora.Agreement;

/// <summary>Measures of agreement between annotators who put pairs into categories.</summary>
public static class AgreementStatistics
{
    private const int Categories = 3;

    /// <summary>
    /// Cohen's kappa of two annotators over the pairs that both have labelled (Cohen 1960): the agreement beyond what chance gives. Null when no pair has both
    /// labels, or when both always say the same one category: then nothing tells agreement from chance.
    /// </summary>
    /// <param name="pairs">The pairs.</param>
    /// <param name="left">Index of the one annotator.</param>
    /// <param name="right">Index of the other.</param>
    /// <param name="view">Which labels are told apart.</param>
    public static double? Kappa(IEnumerable<LabelledPair> pairs, int left, int right, LabelView view)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        double[,] counts = new double[Categories, Categories];
        double total = 0;
        foreach (LabelledPair pair in pairs)
        {
            if (pair.Labels[left] is not { } one || pair.Labels[right] is not { } other) continue;
            counts[CategoryOf(one, view), CategoryOf(other, view)]++;
            total++;
        }

        if (total == 0) return null;
        double observed = 0, expected = 0;
        for (int c = 0; c < Categories; c++)
        {
            double row = 0, column = 0;
            for (int other = 0; other < Categories; other++)
            {
                row += counts[c, other];
                column += counts[other, c];
            }

            observed += counts[c, c] / total;
            expected += row / total * (column / total);
        }

        return expected >= 1 ? null : (observed - expected) / (1 - expected);
    }

    /// <summary>
    /// Krippendorff's alpha for nominal categories over any number of annotators, missing labels allowed (Krippendorff, Content Analysis, 2013, section 12.3). Null
    /// when fewer than two labels can be compared, or all are of one category.
    /// </summary>
    /// <param name="pairs">The pairs.</param>
    /// <param name="view">Which labels are told apart.</param>
    public static double? Alpha(IEnumerable<LabelledPair> pairs, LabelView view)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        double[] totals = new double[Categories];
        double disagreement = 0, n = 0;
        foreach (LabelledPair pair in pairs)
        {
            int[] counts = new int[Categories];
            int labels = 0;
            foreach (PairLabel? label in pair.Labels)
            {
                if (label is not { } given) continue;
                counts[CategoryOf(given, view)]++;
                labels++;
            }

            // A label that nobody else has beside it tells nothing about agreement.
            if (labels < 2) continue;
            n += labels;
            for (int c = 0; c < Categories; c++)
            {
                totals[c] += counts[c];
                disagreement += (double)counts[c] * (labels - counts[c]) / (labels - 1);
            }
        }

        double expected = 0;
        foreach (double total in totals) expected += total * (n - total);
        return expected == 0 ? null : 1 - ((n - 1) * disagreement / expected);
    }

    /// <summary>
    /// F1 of one annotator's links against another's, which is the same in both directions; null when neither has a link among the pairs that both have labelled.
    /// </summary>
    /// <param name="pairs">The pairs.</param>
    /// <param name="left">Index of the one annotator.</param>
    /// <param name="right">Index of the other.</param>
    /// <param name="view">What counts as a link; <see cref="LabelView.Relation"/> counts as <see cref="LabelView.Linked"/>.</param>
    /// <param name="weighting">Whether pairs count evenly or for as many as they stand for.</param>
    public static double? F1(IEnumerable<LabelledPair> pairs, int left, int right, LabelView view, PairWeighting weighting)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        double both = 0, either = 0;
        foreach (LabelledPair pair in pairs)
        {
            if (pair.Labels[left] is not { } one || pair.Labels[right] is not { } other) continue;
            double weight = weighting == PairWeighting.Even ? 1 : pair.Weight;
            bool first = IsLink(one, view), second = IsLink(other, view);
            if (first && second) both += weight;
            either += weight * ((first ? 1 : 0) + (second ? 1 : 0));
        }

        return either == 0 ? null : 2 * both / either;
    }

    private static bool IsLink(PairLabel label, LabelView view) => view == LabelView.Equivalent ? label == PairLabel.Equivalent : label != PairLabel.None;

    private static int CategoryOf(PairLabel label, LabelView view) => view == LabelView.Relation ? (int)label : IsLink(label, view) ? 1 : 0;
}
