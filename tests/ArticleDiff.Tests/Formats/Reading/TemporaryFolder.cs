using System.Text;

namespace ArticleDiff.Tests.Formats.Reading;

/// <summary>A folder of its own for one test, removed with it.</summary>
public sealed class TemporaryFolder : IDisposable
{
    /// <summary>Its absolute path.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("articlediff-").FullName;

    /// <summary>Writes a file in UTF-8 without a byte order mark; folders in between are made.</summary>
    public TemporaryFolder With(string name, string content) => With(name, new UTF8Encoding(false).GetBytes(content));

    /// <summary>Writes the bytes of a file.</summary>
    public TemporaryFolder With(string name, byte[] bytes)
    {
        string full = Full(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, bytes);
        return this;
    }

    /// <summary>The absolute path of a name in the folder.</summary>
    public string Full(string name) => System.IO.Path.Combine(Path, name);

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Path, recursive: true);
}
