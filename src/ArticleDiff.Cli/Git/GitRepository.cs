using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ArticleDiff.Formats.Writing;

namespace ArticleDiff.Cli.Git;

/// <summary>A repository that is read. Revisions are turned into ids before anything else is done with them, so that no name can be taken for an option.</summary>
internal sealed class GitRepository
{
    private readonly GitProgram _git;

    private GitRepository(GitProgram git, string root, string prefix) => (_git, Root, Prefix) = (git, root, prefix);

    /// <summary>The full path of its root.</summary>
    public string Root { get; }

    /// <summary>The path from the root to the folder it was opened from, with <c>/</c> at its end; empty at the root.</summary>
    public string Prefix { get; }

    /// <summary>Opens the repository of a folder.</summary>
    /// <exception cref="UsageException">Git is missing, or the folder lies in no repository that it may read.</exception>
    public static GitRepository Open(Host host, string folder)
    {
        GitProgram git = GitProgram.Find(host);
        GitOutput root = git.Run(folder, ["rev-parse", "--show-toplevel"]);
        if (root.Code != 0) throw new UsageException(WhyNot(root.Error));
        GitOutput prefix = git.Run(folder, ["rev-parse", "--show-prefix"]);
        return new GitRepository(git, Path.GetFullPath(root.Line), prefix.Code == 0 ? prefix.Line : "");
    }

    /// <summary>The commit of a revision.</summary>
    /// <exception cref="UsageException">It names no commit here.</exception>
    public string Resolve(string revision)
    {
        if (revision.Length == 0) throw new UsageException("an empty revision names no commit; give a branch, a tag or a commit id.");
        if (revision[0] == '-' || revision.Any(char.IsControl)) throw new UsageException($"'{revision}' is no revision; give a branch, a tag or a commit id.");
        GitOutput output = _git.Run(Root, ["rev-parse", "--verify", "--quiet", "--end-of-options", $"{revision}^{{commit}}"]);
        string id = output.Line;
        if (output.Code == 0 && IsId(id)) return id;
        string remedy = IsShallow() ? "this clone is shallow, so it may be missing: fetch it with 'git fetch --depth=1 origin COMMIT', or clone with the whole history (fetch-depth: 0)" : "'git log' lists the commits there are";
        throw new UsageException($"'{revision}' names no commit of this repository; {remedy}.");
    }

    /// <summary>Whether the clone leaves out the beginning of the history.</summary>
    public bool IsShallow() => _git.Run(Root, ["rev-parse", "--is-shallow-repository"]).Line == "true";

    /// <summary>The nearest common ancestor of two commits, or null when this clone knows none.</summary>
    public string? MergeBase(string left, string right)
    {
        GitOutput output = _git.Run(Root, ["merge-base", RequireId(left), RequireId(right)]);
        return output.Code == 0 && IsId(output.Line.Split('\n')[0]) ? output.Line.Split('\n')[0] : null;
    }

    /// <summary>All files of a commit, by path. Submodules are none, and neither are names that are no UTF-8.</summary>
    public ImmutableArray<GitEntry> Tree(string commit)
    {
        GitOutput output = Require(["ls-tree", "-r", "-l", "-z", "--full-tree", RequireId(commit)]);
        List<GitEntry> entries = [];
        foreach (string line in output.Pieces.Where(piece => piece.Length > 0))
        {
            // mode SP type SP id SP+ size TAB path
            int tab = line.IndexOf('\t', StringComparison.Ordinal);
            string[] fields = line[..tab].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            string path = line[(tab + 1)..];
            if (fields is not [string mode, "blob", string id, string size] || !IsSafe(path)) continue;
            entries.Add(new GitEntry(path, id, long.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out long bytes) ? bytes : 0, mode == "120000"));
        }

        return [.. entries.OrderBy(entry => entry.Path, StringComparer.Ordinal)];
    }

    /// <summary>The files of the working folder that are tracked, or are neither tracked nor ignored.</summary>
    public ImmutableArray<string> WorkingFiles()
    {
        GitOutput output = Require(["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--full-name"]);
        return [.. output.Pieces.Where(path => path.Length > 0 && IsSafe(path)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    /// <summary>The bytes of some blobs by id.</summary>
    /// <exception cref="UsageException">One is missing: a partial clone has not fetched it.</exception>
    public Dictionary<string, byte[]> Blobs(IEnumerable<string> ids)
    {
        string[] wanted = [.. ids.Distinct(StringComparer.Ordinal)];
        Dictionary<string, byte[]> blobs = new(StringComparer.Ordinal);
        if (wanted.Length == 0) return blobs;
        GitOutput output = Require(["cat-file", "--batch"], Encoding.ASCII.GetBytes(string.Concat(wanted.Select(id => RequireId(id) + "\n"))));
        int at = 0;
        foreach (string id in wanted)
        {
            int end = Array.IndexOf(output.Bytes, (byte)'\n', at);
            string[] head = Encoding.ASCII.GetString(output.Bytes, at, end - at).Split(' ');
            if (head is not [_, "blob", string size]) throw new UsageException("a file of a commit is missing from this clone; fetch it whole, without --filter.");
            int length = int.Parse(size, CultureInfo.InvariantCulture);
            blobs[id] = output.Bytes.AsSpan(end + 1, length).ToArray();
            at = end + 1 + length + 1;
        }

        return blobs;
    }

    /// <summary>The blob of a file in a commit, or null when it has none.</summary>
    public string? BlobOf(string commit, string path)
    {
        GitOutput output = _git.Run(Root, ["ls-tree", "-z", "--full-tree", RequireId(commit), "--", path]);
        string[] fields = output.Pieces[0].Split('\t')[0].Split(' ');
        return output.Code == 0 && fields is ["100644" or "100755" or "100664", "blob", string id] && IsId(id) ? id : null;
    }

    /// <summary>The commits up to one that changed a file, the latest first, along first parents; renames are followed.</summary>
    public ImmutableArray<GitVersion> Log(string commit, string path)
    {
        GitOutput output = Require(
        [
            "log", "-z", "--follow", "--first-parent", "--diff-merges=first-parent", "--find-renames", "--name-status", "--no-ext-diff", "--no-textconv", "--no-show-signature", "--no-notes",
            "--encoding=UTF-8", "--format=%H%x00%aI%x00%an%x00%s", RequireId(commit), "--", path,
        ]);
        string[] pieces = output.Pieces;
        List<GitVersion> versions = [];
        // Each commit is four pieces, then a status and one path, or two when it was renamed.
        for (int i = 0; i + 5 < pieces.Length;)
        {
            string status = pieces[i + 4].TrimStart('\n');
            bool renamed = status.Length > 0 && status[0] is 'R' or 'C';
            string named = pieces[i + (renamed ? 6 : 5)];
            if (status.Length > 0 && status[0] != 'D') versions.Add(new GitVersion(pieces[i], named, pieces[i + 1], pieces[i + 2], pieces[i + 3]));
            i += renamed ? 7 : 6;
        }

        return [.. versions];
    }

    /// <summary>The ids of a commit and of all its ancestors that this clone knows.</summary>
    public IEnumerable<string> Ancestors(string commit) => Require(["rev-list", RequireId(commit)]).Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The least number of digits that name a commit here, at least seven.</summary>
    public string Short(string commit)
    {
        GitOutput output = _git.Run(Root, ["rev-parse", "--short=7", "--verify", "--quiet", RequireId(commit)]);
        return output.Code == 0 ? output.Line : commit[..7];
    }

    private GitOutput Require(IReadOnlyList<string> arguments, byte[]? input = null)
    {
        GitOutput output = _git.Run(Root, arguments, input);
        return output.Code == 0 ? output : throw new UsageException($"git {arguments[0]} failed: {FirstLine(output.Error)}");
    }

    private static string WhyNot(string error) => error switch
    {
        _ when error.Contains("dubious ownership", StringComparison.Ordinal) => "git does not trust the owner of this repository; allow it with 'git config --global --add safe.directory FOLDER'.",
        _ when error.Contains("must be run in a work tree", StringComparison.Ordinal) => "this repository has no working folder; run in a clone that has one.",
        _ when error.Contains("not a git repository", StringComparison.Ordinal) => "this folder lies in no git repository; run in one, or make it with 'git init'.",
        _ => $"git cannot read the repository: {FirstLine(error)}",
    };

    private static string FirstLine(string text) => VisibleText.Of(text.Trim().Split('\n')[0]);

    private static string RequireId(string id) => IsId(id) ? id : throw new InvalidOperationException("What is given to git as an id must be one.");

    private static bool IsId(string id) => id.Length is 40 or 64 && id.All(char.IsAsciiHexDigitLower);

    // Paths become files below a folder of ours: none may lead out of it, whoever wrote the tree.
    private static bool IsSafe(string path) => !path.Contains('\uFFFD', StringComparison.Ordinal)
        && path.Split('/').All(part => part.Length > 0 && part is not ("." or "..") && !part.Equals(".git", StringComparison.OrdinalIgnoreCase))
        && (!OperatingSystem.IsWindows() || !path.AsSpan().ContainsAny('\\', ':'));
}
