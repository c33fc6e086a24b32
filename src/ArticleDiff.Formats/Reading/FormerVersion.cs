namespace ArticleDiff.Formats.Reading;

/// <summary>What a file was at a revision, or why that cannot be said.</summary>
public sealed record FormerVersion
{
    private FormerVersion()
    {
    }

    /// <summary>The bytes of the file; empty when there is a problem.</summary>
    public ReadOnlyMemory<byte> Bytes { get; private init; }

    /// <summary>Why it cannot be read, as a sentence with a remedy; null when it was.</summary>
    public string? Problem { get; private init; }

    /// <summary>A version that was found.</summary>
    /// <param name="bytes">The bytes of the file.</param>
    public static FormerVersion Found(ReadOnlyMemory<byte> bytes) => new() { Bytes = bytes };

    /// <summary>A version that cannot be read.</summary>
    /// <param name="problem">Why, as a sentence with a remedy.</param>
    public static FormerVersion Missing(string problem) => new() { Problem = problem };
}
