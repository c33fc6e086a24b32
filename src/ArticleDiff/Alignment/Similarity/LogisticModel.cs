using System.Collections.Frozen;
using System.Globalization;
using ArticleDiff.Text;

namespace ArticleDiff.Alignment.Similarity;

/// <summary>
/// A logistic model: a weight for each named feature, and a bias. Read from an embedded table of lines <c>name weight</c>, which
/// the training program of the repository writes.
/// </summary>
internal sealed class LogisticModel
{
    private const string BiasName = "bias";

    private readonly double _bias;
    private readonly double[] _weights;

    /// <summary>Makes a model of a bias and a weight for each feature.</summary>
    public LogisticModel(double bias, double[] weights) => (_bias, _weights) = (bias, weights);

    /// <summary>Reads a model.</summary>
    /// <param name="resource">Name of the embedded table.</param>
    /// <param name="features">The features in the order in which they will be given.</param>
    public static LogisticModel Read(string resource, IReadOnlyList<string> features)
    {
        FrozenDictionary<string, double> table = EmbeddedData.Entries(resource).Select(line => line.Split(' '))
            .ToFrozenDictionary(cells => cells[0], cells => double.Parse(cells[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);
        return new LogisticModel(table[BiasName], [.. features.Select(name => table[name])]);
    }

    /// <summary>The log odds that a reader links a pair with these features.</summary>
    public double LogOdds(ReadOnlySpan<double> features)
    {
        double sum = _bias;
        for (int i = 0; i < features.Length; i++) sum += _weights[i] * features[i];
        return sum;
    }

    /// <summary>What the bias and each feature add to the log odds.</summary>
    public IEnumerable<double> Shares(double[] features) => features.Select((value, i) => _weights[i] * value).Prepend(_bias);

    /// <summary>The probability that log odds stand for.</summary>
    public static double Probability(double logOdds) => 1 / (1 + Math.Exp(-logOdds));

    /// <summary>The log odds of a probability between 0 and 1, both left out.</summary>
    public static double LogOddsOf(double probability) => Math.Log(probability / (1 - probability));
}
