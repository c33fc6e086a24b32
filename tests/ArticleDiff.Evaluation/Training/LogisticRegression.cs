namespace ArticleDiff.Evaluation.Training;

/// <summary>
/// Weighted logistic regression with a quadratic penalty, by cyclic coordinate descent in a fixed order: the same rows give the same
/// weights.
/// </summary>
internal static class LogisticRegression
{
    private const int Sweeps = 300;
    private const double Tolerance = 1e-7;

    /// <summary>Fits a weight for each feature, and the bias as the last.</summary>
    /// <param name="rows">Feature values, the label and the weight of each example.</param>
    /// <param name="features">Number of features.</param>
    /// <param name="penalty">Half of it times the squared weights is added to the mean loss.</param>
    /// <param name="mayBeNegative">Whether a weight may be negative; the bias always may.</param>
    /// <param name="start">Weights to begin with, the bias last; null to begin with zeros.</param>
    public static double[] Fit(IReadOnlyList<Example> rows, int features, double penalty, Func<int, bool> mayBeNegative, double[]? start = null)
    {
        double[] weights = start is null ? new double[features + 1] : [.. start], margins = new double[rows.Count];
        if (start is not null)
            for (int i = 0; i < margins.Length; i++) margins[i] = weights[^1] + rows[i].Values.Zip(weights, (value, weight) => value * weight).Sum();
        double total = rows.Sum(row => row.Weight);
        for (int sweep = 0; sweep < Sweeps; sweep++)
        {
            double largest = 0;
            for (int feature = 0; feature <= features; feature++)
            {
                double gradient = feature < features ? penalty * weights[feature] : 0, curvature = feature < features ? penalty : 1e-9;
                for (int i = 0; i < rows.Count; i++)
                {
                    double x = feature < features ? rows[i].Values[feature] : 1;
                    if (x == 0) continue;
                    double p = 1 / (1 + Math.Exp(-margins[i])), share = rows[i].Weight / total;
                    gradient += share * (p - (rows[i].Label ? 1 : 0)) * x;
                    curvature += share * Math.Max(1e-6, p * (1 - p)) * x * x;
                }

                double next = weights[feature] - gradient / curvature;
                if (feature < features && !mayBeNegative(feature)) next = Math.Max(0, next);
                double step = Math.Clamp(next - weights[feature], -1, 1);
                weights[feature] += step;
                for (int i = 0; i < rows.Count; i++) margins[i] += step * (feature < features ? rows[i].Values[feature] : 1);
                largest = Math.Max(largest, Math.Abs(step));
            }

            if (largest < Tolerance) break;
        }

        return weights;
    }
}
