namespace ArticleDiff.Evaluation;

/// <summary>Raised when the arguments of a command do not fit.</summary>
internal sealed class UsageException(string message) : Exception(message);
