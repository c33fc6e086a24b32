namespace ArticleDiff.Tests;

/// <summary>The checked-out repository that the tests were built in.</summary>
/// <remarks>
/// It is found by walking up from the test assembly, not by caller file paths: a deterministic build maps those to a path that does not exist.
/// </remarks>
public static class Repository
{
    /// <summary>The full path of the folder that holds ArticleDiff.sln.</summary>
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    /// <summary>The full path of something in the repository.</summary>
    /// <param name="relative">Its path from the root, with <c>/</c>.</param>
    public static string PathOf(string relative) => Path.GetFullPath(Path.Combine(Root, relative));

    /// <summary>The path from the root of the repository, with <c>/</c>.</summary>
    public static string Relative(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    /// <summary>All files that belong to the repository's text, in ordinal order: build output, results and hidden folders but .ci and .github are left out.</summary>
    /// <param name="extension">The end of their names, with the dot; empty for all.</param>
    /// <param name="folder">A folder from the root, with <c>/</c>; empty for all.</param>
    public static IReadOnlyList<string> Files(string extension, string folder = "")
    {
        List<string> files = [];
        string start = PathOf(folder);
        if (Directory.Exists(start)) Collect(new DirectoryInfo(start), extension, files);
        files.Sort(StringComparer.Ordinal);
        return files;
    }

    private static void Collect(DirectoryInfo folder, string extension, List<string> files)
    {
        foreach (FileInfo file in folder.EnumerateFiles())
            if (file.Name.EndsWith(extension, StringComparison.Ordinal)) files.Add(file.FullName);
        foreach (DirectoryInfo inner in folder.EnumerateDirectories())
            if (IsOurs(inner.Name)) Collect(inner, extension, files);
    }

    private static bool IsOurs(string name) => name is ".ci" or ".github"
        || (name is not ("bin" or "obj" or "artifacts" or "TestResults" or "BenchmarkDotNet.Artifacts") && !name.StartsWith('.'));

    private static string FindRoot(string start)
    {
        for (DirectoryInfo? folder = new(start); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "ArticleDiff.sln"))) return folder.FullName;
        throw new InvalidOperationException($"No folder above {start} holds ArticleDiff.sln; the tests run inside a checkout only.");
    }
}
