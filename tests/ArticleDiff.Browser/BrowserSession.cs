using ArticleDiff.Cli;
using Microsoft.Playwright;
using Xunit;

namespace ArticleDiff.Browser;

/// <summary>One headless browser for the tests of a class, and a folder for the pages that they look at.</summary>
public sealed class BrowserSession : IAsyncLifetime, IDisposable
{
    private static readonly string[] Flags =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private readonly string _folder = Directory.CreateTempSubdirectory("articlediff-browser-").FullName;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async Task InitializeAsync()
    {
        if (Chromium.Find() is not { } path) return;
        Environment.SetEnvironmentVariable("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = path, Headless = true, Args = Flags });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null) await _browser.CloseAsync();
        _playwright?.Dispose();
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>Writes the page of a story as a user would, with the program, and opens it from disk.</summary>
    /// <param name="arguments">What stands between <c>report</c> and <c>--format html</c>: a story folder, or files.</param>
    /// <param name="width">Width of the window in pixels.</param>
    /// <param name="scheme">Light or dark.</param>
    internal async Task<OpenPage> Open(string[] arguments, int width = 1600, ColorScheme scheme = ColorScheme.Light)
    {
        string file = Path.Combine(_folder, $"{Guid.CreateVersion7():n}.html");
        using StringWriter output = new() { NewLine = "\n" }, error = new() { NewLine = "\n" };
        using Host host = new() { Input = Stream.Null, Output = output, Error = error, WorkingDirectory = _folder };
        int code = Application.Run(["report", .. arguments, "--format", "html", "-o", file], host);
        Assert.True(code == 0, $"exit code {code}: {error}");
        return await Open(file, "", width, scheme);
    }

    /// <summary>Opens a page that was written before, with scripts off.</summary>
    internal async Task<IPage> OpenWithoutScripts(string file)
    {
        IBrowserContext context = await _browser!.NewContextAsync(new BrowserNewContextOptions { JavaScriptEnabled = false });
        IPage page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(file).AbsoluteUri);
        return page;
    }

    /// <summary>Opens a page that was written before.</summary>
    internal async Task<OpenPage> Open(string file, string fragment, int width = 1600, ColorScheme scheme = ColorScheme.Light)
    {
        IBrowserContext context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            ColorScheme = scheme,
        });
        return await OpenPage.At(context, file, fragment);
    }

    /// <summary>Writes a file into the folder of the session.</summary>
    internal string Write(string name, string content)
    {
        string path = Path.Combine(_folder, name);
        File.WriteAllText(path, content);
        return path;
    }
}
