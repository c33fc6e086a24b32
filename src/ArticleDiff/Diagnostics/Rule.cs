namespace ArticleDiff.Diagnostics;

/// <summary>Everything the world may know about a rule before it runs.</summary>
/// <param name="Id">ADF and four digits; never reused.</param>
/// <param name="Name">Named for what it finds, in kebab case.</param>
/// <param name="Category">The family.</param>
/// <param name="DefaultSeverity">How much its findings matter unless configured.</param>
/// <param name="Since">The version that brought it.</param>
public sealed record Rule(string Id, string Name, string Category, Severity DefaultSeverity, string Since)
{
    /// <summary>
    /// The message of its findings, with places <c>{0}</c>, <c>{1}</c> … for the arguments of a finding. It says what differs and what to check,
    /// never which text is right.
    /// </summary>
    public string MessageFormat { get; init; } = "{0}";
}
