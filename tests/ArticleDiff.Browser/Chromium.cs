namespace ArticleDiff.Browser;

/// <summary>The browser of this machine. Nothing is ever downloaded.</summary>
public static class Chromium
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    /// <summary>Why there is no browser to test with, or null when there is one.</summary>
    public static string? Missing { get; } = Find() is null
        ? "No browser: install chromium or google-chrome, or let CHROMIUM_PATH name one."
        : null;

    /// <summary>The full path of the browser, or null: what CHROMIUM_PATH names, or else the first of the known names on PATH.</summary>
    public static string? Find()
    {
        // A path that somebody set and that leads nowhere is a mistake to be seen, and not to be papered over with another browser.
        if (Environment.GetEnvironmentVariable("CHROMIUM_PATH") is { Length: > 0 } set) return File.Exists(set) ? set : null;
        string[] folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        string[] names = OperatingSystem.IsWindows() ? ["chrome.exe", "chromium.exe"] : Names;
        return names.SelectMany(name => folders.Select(folder => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
    }
}
