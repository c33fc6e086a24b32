using ArticleDiff.Formats.Reading;

namespace ArticleDiff.Cli.Corpus;

/// <summary>A JSON Lines file that the command line names, or standard input.</summary>
/// <param name="Shown">As messages print it.</param>
/// <param name="Full">Its full path, or null for standard input.</param>
/// <param name="Root">The full path of the folder that the paths of articles are relative to.</param>
internal sealed record CorpusInput(string Shown, string? Full, string Root)
{
    /// <summary>Reads the command line.</summary>
    /// <param name="input">The file, or <c>-</c>.</param>
    /// <param name="root">The folder of the articles, or null for that of the file; of standard input, the working folder.</param>
    /// <param name="host">Where it was typed.</param>
    /// <exception cref="UsageException">There is no such file or folder.</exception>
    public static CorpusInput Of(string input, string? root, Host host)
    {
        string? full = input == ArticleInput.StandardInputPath ? null : Path.GetFullPath(input, host.WorkingDirectory);
        if (full is not null && Directory.Exists(full)) throw new UsageException($"{input}: is a folder; give a file with one JSON object on each line.");
        if (full is not null && !File.Exists(full)) throw new UsageException($"{input}: there is no such file.");
        string folder = root is not null ? Path.GetFullPath(root, host.WorkingDirectory) : full is null ? host.WorkingDirectory : Path.GetDirectoryName(full)!;
        if (!Directory.Exists(folder)) throw new UsageException($"{root}: there is no such folder.");
        return new CorpusInput(full is null ? "standard input" : input, full, folder);
    }

    /// <summary>Opens it. Standard input stays open when the stream is disposed of.</summary>
    /// <exception cref="UsageException">It cannot be read.</exception>
    public Stream Open(Host host)
    {
        if (Full is null) return new BufferedStream(host.Input);
        try
        {
            return new FileStream(Full, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0, FileOptions.SequentialScan);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The message of the exception would print the absolute path.
            throw new UsageException($"{Shown}: cannot be read; check its permissions.");
        }
    }

    /// <summary>How it is read by verbs over stories and articles.</summary>
    public StoryReadOptions ReadOptions(StoryReadOptions options) => options with { PathBase = Root };
}
