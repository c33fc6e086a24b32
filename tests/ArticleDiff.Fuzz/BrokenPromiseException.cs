namespace ArticleDiff.Fuzz;

/// <summary>An input for which the tool did not do what it promises of every input.</summary>
internal sealed class BrokenPromiseException(string message) : Exception(message);
