using Microsoft.Playwright;

namespace ArticleDiff.Browser;

/// <summary>A page of a story in a browser, with everything that it complained about and asked for.</summary>
internal sealed class OpenPage : IAsyncDisposable
{
    private readonly List<string> _complaints = [];
    private readonly List<string> _requests = [];

    private OpenPage(IBrowserContext context, IPage page, string file) => (Context, Page, File) = (context, page, file);

    public IBrowserContext Context { get; }

    public IPage Page { get; }

    /// <summary>The file that was opened.</summary>
    public string File { get; }

    /// <summary>What the console was told, whatever its level, errors that nobody caught, and dialogs.</summary>
    public IReadOnlyList<string> Complaints => _complaints;

    /// <summary>The addresses that were asked for, the page's own left out.</summary>
    public IEnumerable<string> Requests => _requests.Where(address => !address.StartsWith(new Uri(File).AbsoluteUri, StringComparison.Ordinal) && address != "data:,");

    public static async Task<OpenPage> At(IBrowserContext context, string file, string fragment)
    {
        OpenPage open = new(context, await context.NewPageAsync(), file);
        open.Page.Console += (_, message) => open._complaints.Add($"{message.Type}: {message.Text}");
        open.Page.PageError += (_, error) => open._complaints.Add(error);
        open.Page.Dialog += async (_, dialog) =>
        {
            open._complaints.Add($"dialog: {dialog.Message}");
            await dialog.DismissAsync();
        };
        open.Page.Request += (_, request) => open._requests.Add(request.Url);
        await open.Page.GotoAsync(new Uri(file).AbsoluteUri + fragment);
        await open.Settle();
        return open;
    }

    /// <summary>Waits until what was changed has been drawn: two frames.</summary>
    public Task Settle() => Page.EvaluateAsync("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");

    public async Task Press(params string[] keys)
    {
        foreach (string key in keys) await Page.Keyboard.PressAsync(key);
        await Settle();
    }

    /// <summary>The keys, <c>article-unit</c>, of the sentences that match a selector, in document order.</summary>
    public Task<string[]> Sentences(string selector) => Page.EvalOnSelectorAllAsync<string[]>(selector, "found => found.map(element => element.id.slice(2))");

    public Task<int> Count(string selector) => Page.Locator(selector).CountAsync();

    /// <summary>How many elements that match are seen.</summary>
    public Task<int> Seen(string selector) => Page.EvalOnSelectorAllAsync<int>(selector, "found => found.filter(element => element.checkVisibility()).length");

    public async ValueTask DisposeAsync() => await Context.CloseAsync();
}
