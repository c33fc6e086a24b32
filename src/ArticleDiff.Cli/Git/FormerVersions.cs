using System.Collections.Immutable;
using System.Text;
using ArticleDiff.Formats.Reading;

namespace ArticleDiff.Cli.Git;

/// <summary>Reads articles that are named as git names former versions, <c>REV:PATH</c>: so a story may mix outlets and versions.</summary>
internal static class FormerVersions
{
    private const int LongestId = 64;

    /// <summary>Finds the bytes of the former versions among some inputs.</summary>
    /// <param name="inputs">The articles as they were named. What is a file is a file, whatever its name.</param>
    /// <param name="options">How they are read.</param>
    /// <param name="host">Where they were named.</param>
    /// <returns>The inputs, former versions with an id of file and revision when they have none, and the options with their bytes.</returns>
    /// <exception cref="UsageException">A name has that form, no file has it, and git knows no such version.</exception>
    public static (ImmutableArray<ArticleInput> Inputs, StoryReadOptions Options) Read(ImmutableArray<ArticleInput> inputs, StoryReadOptions options, Host host)
    {
        if (!inputs.Any(input => IsFormer(input, host))) return (inputs, options);
        GitRepository repository;
        try
        {
            repository = GitRepository.Open(host, host.WorkingDirectory);
        }
        catch (UsageException)
        {
            // Where there is no repository, a name with a colon is one of a file, and reading says that there is none.
            return (inputs, options);
        }

        return ([.. inputs.Select(input => IsFormer(input, host) ? input with { Id = input.Id ?? IdOf(input.Path) } : input)],
            options with { Contents = options.Contents.AddRange(inputs.Where(input => IsFormer(input, host)).DistinctBy(input => input.Path).Select(input => KeyValuePair.Create(input.Path, Bytes(repository, input.Path)))) });
    }

    /// <summary>Whether an input names a former version.</summary>
    public static bool IsFormer(ArticleInput input, Host host)
        => !input.IsStandardInput && input.Path.IndexOf(':', StringComparison.Ordinal) > 0 && !Path.Exists(Path.GetFullPath(input.Path, host.WorkingDirectory));

    /// <summary>Reads versions that a story.yaml names, from the repository that its files lie in.</summary>
    public static Func<string, string, FormerVersion> Of(Host host) => (revision, full) => Read(revision, () =>
    {
        // The file, and the folders to it, may be gone.
        string folder = Path.GetDirectoryName(full)!;
        while (!Directory.Exists(folder) && Path.GetDirectoryName(folder) is { } above) folder = above;
        GitRepository repository = GitRepository.Open(host, folder);
        return (repository, repository.Prefix + Path.GetRelativePath(folder, full).Replace('\\', '/'));
    });

    /// <summary>Reads versions that a story.yaml names, where the files of a repository lie below another folder than its own.</summary>
    /// <param name="repository">The repository.</param>
    /// <param name="root">The folder that stands for its root.</param>
    public static Func<string, string, FormerVersion> Of(GitRepository repository, string root)
        => (revision, full) => Read(revision, () => (repository, Path.GetRelativePath(root, full).Replace('\\', '/')));

    private static FormerVersion Read(string revision, Func<(GitRepository Repository, string Path)> find)
    {
        try
        {
            (GitRepository repository, string path) = find();
            return repository.BlobOf(repository.Resolve(revision), path) is { } blob
                ? FormerVersion.Found(repository.Blobs([blob])[blob])
                : FormerVersion.Missing($"the commit '{revision}' has no file '{path}'; name another revision, or the file as it was called then.");
        }
        catch (UsageException problem)
        {
            return FormerVersion.Missing(problem.Message);
        }
    }

    private static byte[] Bytes(GitRepository repository, string name)
    {
        int colon = name.IndexOf(':', StringComparison.Ordinal);
        string path = name[(colon + 1)..];
        string commit;
        try
        {
            commit = repository.Resolve(name[..colon]);
        }
        catch (UsageException problem)
        {
            throw new UsageException($"{name}: there is no such file, and as a version: {problem.Message}");
        }

        // As in git: from the root, or with ./ from the working folder.
        if (path.StartsWith("./", StringComparison.Ordinal) || path.StartsWith("../", StringComparison.Ordinal))
            path = Path.GetRelativePath(repository.Root, Path.GetFullPath(Path.Combine(repository.Root, repository.Prefix, path))).Replace('\\', '/');
        string blob = repository.BlobOf(commit, path) ?? throw new UsageException($"{name}: the commit has no such file; name it from the root of the repository, or with ./ from here.");
        return repository.Blobs([blob])[blob];
    }

    private static string? IdOf(string name)
    {
        int colon = name.IndexOf(':', StringComparison.Ordinal);
        StringBuilder id = new();
        foreach (char c in $"{Path.GetFileNameWithoutExtension(name[(colon + 1)..])}.{name[..colon]}") id.Append(char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' ? c : '-');
        string trimmed = id.ToString().Trim('-', '.');
        return trimmed.Length == 0 ? null : trimmed[..Math.Min(trimmed.Length, LongestId)];
    }
}
