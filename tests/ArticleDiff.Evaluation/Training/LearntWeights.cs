using ArticleDiff.Alignment;
using ArticleDiff.Alignment.Similarity;

namespace ArticleDiff.Evaluation.Training;

/// <summary>Weights of the three models, the bias last: of the content of two sentences, and of both looks at what surrounds them.</summary>
internal sealed record LearntWeights(double[] Content, double[] FirstLook, double[] SecondLook)
{
    /// <summary>An engine with these weights, and without some of its signals.</summary>
    public EngineSettings ToSettings(EngineSignals off = EngineSignals.None) => new()
    {
        Off = off,
        Content = ModelOf(Content),
        FirstLook = ModelOf(FirstLook),
        SecondLook = ModelOf(SecondLook),
    };

    /// <summary>A model of weights, the bias last.</summary>
    public static LogisticModel ModelOf(double[] weights) => new(weights[^1], weights[..^1]);
}
