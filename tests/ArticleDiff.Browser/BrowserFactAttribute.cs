using Xunit;

namespace ArticleDiff.Browser;

/// <summary>A test that needs a browser; where there is none it is skipped, and says why.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    /// <summary>Looks for the browser.</summary>
    public BrowserFactAttribute() => Skip = Chromium.Missing;
}
