using System.Collections.Immutable;
using ArticleDiff.Formats.Reading;

namespace ArticleDiff.Cli.Git;

/// <summary>The files of a repository at one time, with a folder on the disk that holds those that were asked for.</summary>
internal abstract class FileTree : IDisposable
{
    /// <summary>Paths of all files from the root, with <c>/</c>, in ordinal order.</summary>
    public abstract ImmutableArray<string> Paths { get; }

    /// <summary>The full path of the folder that stands for the root.</summary>
    public abstract string Root { get; }

    /// <summary>Reads what files below <see cref="Root"/> were at other revisions of the repository.</summary>
    public abstract Func<string, string, FormerVersion> FormerVersions { get; }

    /// <summary>Sees to it that files lie below <see cref="Root"/>.</summary>
    /// <param name="paths">Paths from the root; those that there are not are passed over.</param>
    public abstract void Fetch(IEnumerable<string> paths);

    /// <summary>The size of a file in bytes.</summary>
    public abstract long SizeOf(string path);

    /// <summary>The bytes of a file.</summary>
    public abstract byte[] Read(string path);

    /// <summary>Something equal for equal bytes among trees of the same repository, or null when only the bytes can tell.</summary>
    public abstract string? IdOf(string path);

    /// <summary>The paths of files in a folder, folders in it too.</summary>
    /// <param name="folder">The folder from the root, empty for the root.</param>
    public IEnumerable<string> In(string folder)
    {
        string prefix = folder.Length == 0 ? "" : folder + "/";
        return Paths.Where(path => path.StartsWith(prefix, StringComparison.Ordinal));
    }

    public abstract void Dispose();
}
