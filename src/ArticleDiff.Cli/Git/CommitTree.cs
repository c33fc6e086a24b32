using System.Collections.Immutable;
using System.Text;
using ArticleDiff.Formats.Reading;

namespace ArticleDiff.Cli.Git;

/// <summary>The files of a commit. What is asked for is written to a folder of its own, which goes with this object.</summary>
internal sealed class CommitTree : FileTree
{
    private readonly GitRepository _repository;
    private readonly Dictionary<string, GitEntry> _entries;
    private readonly HashSet<string> _fetched = new(StringComparer.Ordinal);

    public CommitTree(GitRepository repository, string commit)
    {
        _repository = repository;
        _entries = repository.Tree(commit).ToDictionary(entry => entry.Path, StringComparer.Ordinal);
        Paths = [.. _entries.Keys.Order(StringComparer.Ordinal)];
        Root = Directory.CreateTempSubdirectory("articlediff-review-").FullName;
        // It stands for the repository: whatever searches upward for one ends here.
        Directory.CreateDirectory(Path.Combine(Root, ".git"));
    }

    public override ImmutableArray<string> Paths { get; }

    public override string Root { get; }

    public override Func<string, string, FormerVersion> FormerVersions => Git.FormerVersions.Of(_repository, Root);

    public override void Fetch(IEnumerable<string> paths)
    {
        GitEntry[] entries = [.. paths.Where(path => _entries.ContainsKey(path) && _fetched.Add(path)).Select(path => _entries[path])];
        Dictionary<string, byte[]> blobs = _repository.Blobs(entries.Where(entry => entry.Size <= ArticleBytes.DefaultMaxBytes).Select(entry => entry.Id));
        foreach (GitEntry entry in entries)
        {
            string full = Path.Combine(Root, entry.Path.Replace('/', Path.DirectorySeparatorChar));
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            if (entry.IsLink)
            {
                WriteLink(full, Encoding.UTF8.GetString(blobs[entry.Id]));
                continue;
            }

            using FileStream file = new(full, FileMode.Create, FileAccess.Write);
            // A file that is too large keeps its size, so that whoever reads it says so.
            if (blobs.TryGetValue(entry.Id, out byte[]? bytes)) file.Write(bytes);
            else file.SetLength(entry.Size);
        }
    }

    public override long SizeOf(string path) => _entries[path].Size;

    public override byte[] Read(string path)
    {
        Fetch([path]);
        string full = Path.Combine(Root, path.Replace('/', Path.DirectorySeparatorChar));
        return File.Exists(full) ? File.ReadAllBytes(full) : [];
    }

    public override string? IdOf(string path) => _entries[path].Id;

    public override void Dispose()
    {
        try
        {
            Directory.Delete(Root, recursive: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // What is left lies among the temporary files and does no harm; the result is what counts.
        }
    }

    // A link that stays inside is kept, because an article may be one; all others are left out, and reading says that they are missing.
    private void WriteLink(string full, string target)
    {
        if (Path.IsPathRooted(target) || target.Any(char.IsControl)) return;
        string leads = Path.GetFullPath(target, Path.GetDirectoryName(full)!);
        if (leads.StartsWith(Root + Path.DirectorySeparatorChar, StringComparison.Ordinal)) File.CreateSymbolicLink(full, target);
    }
}
