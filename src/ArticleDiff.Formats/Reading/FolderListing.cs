using ArticleDiff.Formats.Writing;

namespace ArticleDiff.Formats.Reading;

/// <summary>What lies in the folder of a story that has no story.yaml.</summary>
internal static class FolderListing
{
    /// <summary>The full paths of its files, in ordinal order.</summary>
    /// <param name="folder">The full path of the folder.</param>
    /// <param name="shown">Its path as messages print it.</param>
    /// <exception cref="InputException">It cannot be listed.</exception>
    public static string[] Files(string folder, string shown)
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
}
