using ArticleDiff.Alignment;
using ArticleDiff.Alignment.Similarity;

namespace ArticleDiff.Evaluation.Training;

/// <summary>Weights of the two models, the bias last.</summary>
internal sealed record LearntWeights(double[] Content, double[] Context)
{
    /// <summary>An engine with these weights, and without some of its signals.</summary>
    public EngineSettings ToSettings(EngineSignals off = EngineSignals.None) => new()
    {
        Off = off,
        Content = new LogisticModel(Content[^1], Content[..^1]),
        Context = new LogisticModel(Context[^1], Context[..^1]),
    };
}
