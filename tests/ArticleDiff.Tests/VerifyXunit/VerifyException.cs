namespace VerifyXunit;

/// <summary>A snapshot is missing or does not match what the test received. The message holds both paths from the root and a line diff.</summary>
/// <param name="message">What differs and how to accept it.</param>
public sealed class VerifyException(string message) : Exception(message);
