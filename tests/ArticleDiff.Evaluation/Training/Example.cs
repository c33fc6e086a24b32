namespace ArticleDiff.Evaluation.Training;

/// <summary>One pair of sentences to learn from.</summary>
/// <param name="Values">Its features.</param>
/// <param name="Label">Whether a reader links it.</param>
/// <param name="Weight">How much it counts.</param>
internal readonly record struct Example(double[] Values, bool Label, double Weight);
