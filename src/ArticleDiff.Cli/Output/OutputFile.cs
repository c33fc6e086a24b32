using System.Text;
using ArticleDiff.Formats.Reading;

namespace ArticleDiff.Cli.Output;

/// <summary>A file that the tool writes: afterwards it holds all of the new content or is as it was, whatever happens in between.</summary>
internal static class OutputFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The full path to write to, links followed.</summary>
    /// <param name="path">As it was given.</param>
    /// <param name="workingDirectory">What a relative path starts from.</param>
    /// <param name="inputs">Full paths of files and folders that are read.</param>
    /// <exception cref="UsageException">It is a folder, an input, a device, or lies in a folder that does not exist.</exception>
    public static string Resolve(string path, string workingDirectory, IEnumerable<string> inputs)
    {
        string full = FollowLinks(Path.GetFullPath(path, workingDirectory));
        if (Directory.Exists(full) || Path.EndsInDirectorySeparator(full)) throw new UsageException($"{path}: is a folder; give the name of the file to write.");
        if (!OperatingSystem.IsWindows() && (full.StartsWith("/dev/", StringComparison.Ordinal) || full.StartsWith("/proc/", StringComparison.Ordinal)))
            throw new UsageException($"{path}: is no regular file; leave -o out to write to standard output.");
        if (!Directory.Exists(Path.GetDirectoryName(full))) throw new UsageException($"{path}: its folder does not exist; create it first.");
        if (inputs.Any(input => SamePath(FollowLinks(input), full))) throw new UsageException($"{path}: is read as an input; give another name, so that no article is lost.");
        return full;
    }

    /// <summary>Writes the content as UTF-8 without a byte order mark to a file beside the target, which then takes its place.</summary>
    /// <param name="target">A path from <see cref="Resolve"/>.</param>
    /// <param name="shown">The path as messages are to print it.</param>
    /// <param name="content">What it is to hold.</param>
    /// <exception cref="UsageException">It cannot be written; nothing is left behind.</exception>
    public static void Write(string target, string shown, string content)
    {
        using TemporaryFile temporary = new(Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.{Environment.ProcessId}.tmp"));
        try
        {
            using (FileStream stream = temporary.Make(path => new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None)))
            {
                stream.Write(Utf8.GetBytes(content));
                stream.Flush(flushToDisk: true);
            }

            if (!OperatingSystem.IsWindows() && File.Exists(target)) File.SetUnixFileMode(temporary.Path, File.GetUnixFileMode(target));
            temporary.MoveTo(target);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The message of the exception would print the absolute path.
            throw new UsageException($"{shown}: cannot be written; check the permissions of its folder and the space on the disk.");
        }
    }

    /// <summary>Refuses a file beside a story that symbolic links lead out of its folder: it would be read, or overwritten, elsewhere.</summary>
    /// <param name="folder">Full path of the folder of the story.</param>
    /// <param name="full">Full path of the file; it may be missing.</param>
    /// <param name="shown">The file as messages are to print it.</param>
    /// <exception cref="InputException">It leads out of the folder.</exception>
    public static void RefuseOutside(string folder, string full, string shown)
    {
        if (new FileInfo(full).LinkTarget is null) return;
        string real = FollowLinks(full), inside = Path.TrimEndingDirectorySeparator(FollowLinks(folder)) + Path.DirectorySeparatorChar;
        if (!real.StartsWith(inside, StringComparison.Ordinal)) throw new InputException(shown, 0, 0, "this is a symbolic link that leads out of the story folder; copy the file.");
    }

    private static string FollowLinks(string path)
    {
        try
        {
            return File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
        }
        catch (IOException)
        {
            // What is not there is no link.
            return path;
        }
    }

    private static bool SamePath(string left, string right)
        => string.Equals(left, right, OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase);
}
