namespace ArticleDiff.Evaluation.Links;

/// <summary>Correlations.</summary>
internal static class Statistics
{
    public static double Pearson(double[] x, double[] y)
    {
        double meanX = x.Average(), meanY = y.Average(), xy = 0, xx = 0, yy = 0;
        for (int i = 0; i < x.Length; i++)
        {
            double dx = x[i] - meanX, dy = y[i] - meanY;
            xy += dx * dy;
            xx += dx * dx;
            yy += dy * dy;
        }

        return xx == 0 || yy == 0 ? 0 : xy / Math.Sqrt(xx * yy);
    }

    public static double Spearman(double[] x, double[] y) => Pearson(Ranks(x), Ranks(y));

    /// <summary>The chance that a pair with at least <paramref name="positive"/> gold outranks one with 0; equal scores count half.</summary>
    public static double Auc(double[] gold, double[] scores, double positive)
    {
        double[] ranks = Ranks([.. Enumerable.Range(0, gold.Length).Where(i => gold[i] >= positive || gold[i] == 0).Select(i => scores[i])]);
        double[] labels = [.. gold.Where(g => g >= positive || g == 0)];
        double sum = 0;
        int positives = 0;
        for (int i = 0; i < labels.Length; i++)
            if (labels[i] >= positive)
            {
                positives++;
                sum += ranks[i];
            }

        int negatives = labels.Length - positives;
        return positives == 0 || negatives == 0 ? 0 : (sum - positives * (positives + 1) / 2.0) / ((double)positives * negatives);
    }

    /// <summary>Average precision of a ranking: the mean of the precision at each right item; ties are broken against us.</summary>
    public static double AveragePrecision(IEnumerable<(double Score, bool Right)> items, int right)
    {
        double sum = 0;
        int seen = 0, found = 0;
        foreach ((_, bool isRight) in items.OrderByDescending(item => item.Score).ThenBy(item => item.Right))
        {
            seen++;
            if (!isRight) continue;
            found++;
            sum += (double)found / seen;
        }

        return right == 0 ? 0 : sum / right;
    }

    private static double[] Ranks(double[] values)
    {
        int[] order = [.. Enumerable.Range(0, values.Length).OrderBy(i => values[i])];
        double[] ranks = new double[values.Length];
        for (int start = 0, end; start < order.Length; start = end)
        {
            end = start + 1;
            while (end < order.Length && values[order[end]] == values[order[start]]) end++;
            for (int i = start; i < end; i++) ranks[order[i]] = (start + end + 1) / 2.0;
        }

        return ranks;
    }
}
