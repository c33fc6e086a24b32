namespace ArticleDiff.Fuzz;

/// <summary>Raised when the arguments of the program do not fit.</summary>
internal sealed class UsageException(string message) : Exception(message);
