namespace VerifyXunit;

/// <summary>Where a snapshot lies and what it is called.</summary>
public sealed class VerifySettings
{
    /// <summary>The folder as it was given, or null for the snapshots folder itself.</summary>
    internal string? Directory { get; private set; }

    /// <summary>The name without its ends, or null for <c>Class.Test</c>.</summary>
    internal string? FileName { get; private set; }

    /// <summary>Sets the folder: from the snapshots folder of the repository, or a full path.</summary>
    public void UseDirectory(string directory)
    {
        ArgumentException.ThrowIfNullOrEmpty(directory);
        Directory = directory;
    }

    /// <summary>Sets the name without <c>.verified</c> and the extension.</summary>
    /// <exception cref="ArgumentException">The name is empty or holds a path separator.</exception>
    public void UseFileName(string fileName)
    {
        ArgumentException.ThrowIfNullOrEmpty(fileName);
        if (fileName.AsSpan().ContainsAny('/', '\\')) throw new ArgumentException("A name holds no folder; UseDirectory says the folder.", nameof(fileName));
        FileName = fileName;
    }
}
