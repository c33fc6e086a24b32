using System.Collections.Immutable;
using System.Text;
using ArticleDiff.Formats.Reading;

namespace ArticleDiff.Cli.Git;

/// <summary>The files of the working folder, as they are: tracked ones, and new ones that are not ignored.</summary>
internal sealed class WorkingTree(GitRepository repository) : FileTree
{
    private ImmutableArray<string> _paths;

    public override ImmutableArray<string> Paths
    {
        get
        {
            if (_paths.IsDefault) _paths = [.. repository.WorkingFiles().Where(path => File.Exists(FullOf(path)))];
            return _paths;
        }
    }

    public override string Root => repository.Root;

    public override Func<string, string, FormerVersion> FormerVersions => Git.FormerVersions.Of(repository, Root);

    public override void Fetch(IEnumerable<string> paths)
    {
        // They lie there already.
    }

    public override long SizeOf(string path) => LinkOf(path) is { } target ? Encoding.UTF8.GetByteCount(target) : new FileInfo(FullOf(path)).Length;

    public override byte[] Read(string path) => LinkOf(path) is { } target ? Encoding.UTF8.GetBytes(target) : File.ReadAllBytes(FullOf(path));

    public override string? IdOf(string path) => null;

    public override void Dispose()
    {
        // Nothing was made.
    }

    private string FullOf(string path) => Path.Combine(Root, path.Replace('/', Path.DirectorySeparatorChar));

    private string? LinkOf(string path) => new FileInfo(FullOf(path)).LinkTarget;
}
