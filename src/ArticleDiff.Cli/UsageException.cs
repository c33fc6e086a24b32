namespace ArticleDiff.Cli;

/// <summary>A command line that cannot be carried out. The message says what is wrong and the remedy; exit code 2.</summary>
internal sealed class UsageException(string message) : Exception(message);
