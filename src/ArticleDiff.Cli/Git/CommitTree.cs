using System.Collections.Immutable;
using System.Text;
using ArticleDiff.Cli.Output;
using ArticleDiff.Formats.Reading;

namespace ArticleDiff.Cli.Git;

/// <summary>The files of a commit. What is asked for is written to a folder of its own, which goes with this object.</summary>
internal sealed class CommitTree : FileTree
{
    private readonly GitRepository _repository;
    private readonly long _mostBytes;
    private readonly TemporaryFile _folder;
    private readonly Dictionary<string, GitEntry> _entries;
    private readonly HashSet<string> _fetched = new(StringComparer.Ordinal);

    public CommitTree(GitRepository repository, string commit, InputLimits limits)
    {
        (_repository, _mostBytes) = (repository, limits[InputLimits.FileBytes]);
        _entries = repository.Tree(commit).ToDictionary(entry => entry.Path, StringComparer.Ordinal);
        Paths = [.. _entries.Keys.Order(StringComparer.Ordinal)];
        _folder = TemporaryFile.Folder("articlediff-review-");
        Root = _folder.Path;
        // It stands for the repository: whatever searches upward for one ends here.
        _folder.Do(root => Directory.CreateDirectory(Path.Combine(root, ".git")));
    }

    public override ImmutableArray<string> Paths { get; }

    public override string Root { get; }

    public override Func<string, string, FormerVersion> FormerVersions => Git.FormerVersions.Of(_repository, Root);

    public override void Fetch(IEnumerable<string> paths)
    {
        GitEntry[] entries = [.. paths.Where(path => _entries.ContainsKey(path) && _fetched.Add(path)).Select(path => _entries[path])];
        Dictionary<string, byte[]> blobs = _repository.Blobs(entries.Where(entry => entry.Size <= _mostBytes).Select(entry => entry.Id));
        foreach (GitEntry entry in entries)
        {
            // A signal removes the folder; nothing may make it anew.
            _folder.Do(_ =>
            {
                Write(entry, blobs);
                return 0;
            });
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

    public override void Dispose() => _folder.Dispose();

    private void Write(GitEntry entry, Dictionary<string, byte[]> blobs)
    {
        string full = Path.Combine(Root, entry.Path.Replace('/', Path.DirectorySeparatorChar));
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        if (entry.IsLink)
        {
            WriteLink(full, Encoding.UTF8.GetString(blobs[entry.Id]));
            return;
        }

        using FileStream file = new(full, FileMode.Create, FileAccess.Write);
        // A file that is too large keeps its size, so that whoever reads it says so.
        if (blobs.TryGetValue(entry.Id, out byte[]? bytes)) file.Write(bytes);
        else file.SetLength(entry.Size);
    }

    // A link that stays inside is kept, because an article may be one; all others are left out, and reading says that they are missing.
    private void WriteLink(string full, string target)
    {
        if (Path.IsPathRooted(target) || target.Any(char.IsControl)) return;
        string leads = Path.GetFullPath(target, Path.GetDirectoryName(full)!);
        if (leads.StartsWith(Root + Path.DirectorySeparatorChar, StringComparison.Ordinal)) File.CreateSymbolicLink(full, target);
    }
}
