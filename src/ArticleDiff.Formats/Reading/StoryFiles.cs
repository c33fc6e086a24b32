using ArticleDiff.Formats.Writing;

namespace ArticleDiff.Formats.Reading;

/// <summary>The files of a story on the disk.</summary>
internal static class StoryFiles
{
    /// <summary>The full paths of the files of a folder, in ordinal order.</summary>
    /// <param name="folder">The full path of the folder.</param>
    /// <param name="shown">Its path as messages print it.</param>
    /// <exception cref="InputException">It cannot be listed.</exception>
    public static string[] List(string folder, string shown)
    {
        try
        {
            string[] files = Directory.GetFiles(folder);
            Array.Sort(files, StringComparer.Ordinal);
            return files;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException(shown, 0, 0, "the folder cannot be listed; check its permissions.");
        }
    }

    /// <summary>Whether a file begins as the reports of this program do.</summary>
    public static bool IsReport(string full)
    {
        try
        {
            using StreamReader file = new(full);
            char[] beginning = new char[ReportComment.Opening.Length];
            return file.ReadBlock(beginning) == beginning.Length && ReportComment.Opening.AsSpan().SequenceEqual(beginning);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Reading it as an article says what is the matter.
            return false;
        }
    }

    /// <summary>The bytes of a file.</summary>
    /// <param name="full">Its full path.</param>
    /// <param name="shown">The file that a message names.</param>
    /// <param name="line">The line that a message names; 0 for none.</param>
    /// <param name="column">The column that a message names.</param>
    /// <param name="limits">What the input may have at most.</param>
    /// <param name="limit">The limit of this file.</param>
    /// <exception cref="InputException">It cannot be read, or is larger.</exception>
    public static byte[] ReadBytes(string full, string shown, int line, int column, InputLimits limits, InputLimit limit)
    {
        try
        {
            if (Directory.Exists(full)) throw new InputException(shown, line, column, "this is a folder; name a file.");
            using FileStream stream = new(full, FileMode.Open, FileAccess.Read, FileShare.Read);
            if (stream.CanSeek && stream.Length > limits[limit]) throw ArticleBytes.TooLarge(shown, limits[limit], limit.Name);
            return ArticleBytes.ReadToEnd(stream, shown, limits, limit);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new InputException(shown, line, column, "there is no such file.");
        }
        catch (UnauthorizedAccessException)
        {
            throw new InputException(shown, line, column, "the file may not be read; check its permissions.");
        }
        catch (IOException)
        {
            // The message of the exception would print the absolute path.
            throw new InputException(shown, line, column, "the file cannot be read; check the disk, and that no other program holds the file.");
        }
    }

    /// <summary>Refuses a file that symbolic links lead out of the story folder.</summary>
    public static void RefuseOutside(string folder, string full, string shown, int line, int column)
    {
        string? realFolder = LinkTargets.Resolve(folder, LinkTarget), real = LinkTargets.Resolve(full, LinkTarget);
        if (real is null) throw new InputException(shown, line, column, $"'{Path.GetFileName(full)}' is a symbolic link that leads nowhere, or too many of them; copy the file.");
        string inside = Path.TrimEndingDirectorySeparator(realFolder ?? folder) + Path.DirectorySeparatorChar;
        if (!real.StartsWith(inside, StringComparison.Ordinal))
            throw new InputException(shown, line, column, $"'{Path.GetFileName(full)}' is a symbolic link that leads out of the story folder; copy the file.");
    }

    /// <summary>Where a symbolic link leads, or null when the path is none.</summary>
    public static string? LinkTarget(string path) => new FileInfo(path).LinkTarget;
}
