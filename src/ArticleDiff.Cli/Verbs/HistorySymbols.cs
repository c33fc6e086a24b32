using System.Collections.Immutable;
using System.CommandLine;
using ArticleDiff.Alignment;
using ArticleDiff.Cli.Git;
using ArticleDiff.Formats.Reading;
using ArticleDiff.Rules;
using ArticleDiff.Versions;

namespace ArticleDiff.Cli.Verbs;

/// <summary>What the verbs over the versions of one article share.</summary>
internal sealed class HistorySymbols
{
    private const string NotCommitted = "uncommitted";
    private readonly Argument<string> _file = new("FILE") { Description = "The article, a file of a git repository." };
    private readonly Option<string?> _from = new("--from") { Description = "The revision whose version is the first one; the beginning when not given.", HelpName = "REV" };
    private readonly Option<string?> _to = new("--to") { Description = "The revision whose version is the last one; HEAD when not given.", HelpName = "REV" };

    public HistorySymbols()
    {
        _file.Validators.Add(StorySymbols.RefuseOptions);
        _from.Validators.Add(StorySymbols.RefuseOptions);
        _to.Validators.Add(StorySymbols.RefuseOptions);
    }

    public void AddTo(Command command)
    {
        command.Arguments.Add(_file);
        command.Options.Add(_from);
        command.Options.Add(_to);
    }

    /// <summary>The full path of the file.</summary>
    public string FileOf(ParseResult parse, Host host) => Path.GetFullPath(parse.GetValue(_file)!, host.WorkingDirectory);

    /// <summary>Reads the versions and compares them.</summary>
    /// <param name="parse">The command line.</param>
    /// <param name="host">Where it was typed.</param>
    /// <param name="withWork">Whether a version in the working folder that is not committed counts too, when the last one is not named.</param>
    /// <exception cref="UsageException">The file has no version there.</exception>
    public ArticleHistory Read(ParseResult parse, Host host, bool withWork)
    {
        string file = parse.GetValue(_file)!;
        string full = FileOf(parse, host), folder = Path.GetDirectoryName(full)!;
        if (Directory.Exists(full)) throw new UsageException($"{file}: is a folder; name the file of an article.");
        GitRepository repository = GitRepository.Open(host, Directory.Exists(folder) ? folder : host.WorkingDirectory);
        string path = Directory.Exists(folder) ? repository.Prefix + Path.GetFileName(full) : Path.GetRelativePath(repository.Root, full).Replace('\\', '/');
        string last = repository.Resolve(parse.GetValue(_to) ?? "HEAD");
        List<GitVersion> log = [.. repository.Log(last, path)];
        if (log.Count == 0) throw new UsageException($"{file}: no commit up to {parse.GetValue(_to) ?? "HEAD"} has this file; commit it first, or name it as git does ('git ls-files').");
        (int count, bool cut) = parse.GetValue(_from) is { } from ? (CountFrom(repository, log, repository.Resolve(from), from, file), true) : (log.Count, false);
        log.RemoveRange(count, log.Count - count);
        log.Reverse();
        bool isCut = (cut && repository.Log(log[0].Commit, log[0].Path).Length > 1) || repository.IsShallow();
        if (repository.IsShallow()) host.Error.Write("note: this clone is shallow; versions before its first commit are not known ('git fetch --unshallow' gets them).\n");

        List<ArticleVersion> versions = [];
        string? previous = null;
        foreach (GitVersion version in log)
        {
            string? blob = repository.BlobOf(version.Commit, version.Path);
            // A mode that changed, or a merge that took what was there, makes no version; a new name does.
            if (blob is null || (blob == previous && versions[^1].Article.Tree.Text.Path == version.Path)) continue;
            previous = blob;
            byte[] bytes = repository.Blobs([blob])[blob];
            versions.Add(new ArticleVersion(Parse(version.Path, bytes, host), repository.Short(version.Commit)) { Date = version.Date, Author = version.Author, Subject = version.Subject });
        }

        if (versions.Count == 0) throw new UsageException($"{file}: is no regular file in any of its commits.");
        if (withWork && parse.GetValue(_to) is null && File.Exists(full) && File.ReadAllBytes(full) is byte[] now && previous is not null && !now.AsSpan().SequenceEqual(repository.Blobs([previous])[previous]))
            versions.Add(new ArticleVersion(Parse(path, now, host), NotCommitted));
        return ArticleHistory.Of([.. versions], BuiltInRules.All) with { IsCut = isCut };
    }

    /// <summary>How many versions there are from the state at a revision on, the latest first: that state is the one of the latest version at or before it.</summary>
    private static int CountFrom(GitRepository repository, List<GitVersion> log, string commit, string shown, string file)
    {
        HashSet<string> known = [.. repository.Ancestors(commit)];
        int at = log.FindIndex(version => known.Contains(version.Commit));
        return at >= 0 ? at + 1 : throw new UsageException($"{file}: there is no version of it at or before {shown}.");
    }

    private static Article Parse(string path, byte[] bytes, Host host)
    {
        StoryReadOptions options = new() { WorkingDirectory = host.WorkingDirectory, Limits = host.Limits, Contents = ImmutableDictionary.Create<string, byte[]>(StringComparer.Ordinal).Add(path, bytes) };
        return StoryFolder.ReadArticle(new ArticleInput(null, path), options);
    }
}
