using AngleSharp.Dom;
using ArticleDiff.Syntax;

namespace ArticleDiff.Formats.Reading;

/// <summary>
/// Reads what a page says about itself: Open Graph and article properties, JSON-LD, and the older elements. What is malformed is taken as
/// not said: nobody repairs the page of somebody else.
/// </summary>
internal static class HtmlMetadata
{
    public static ArticleMetadata Read(HtmlSource source)
    {
        IDocument document = source.Document;
        JsonLinkedData linked = JsonLinkedData.None;
        foreach (IElement script in document.QuerySelectorAll("script"))
        {
            if (linked == JsonLinkedData.None && HtmlElements.Is(script, "type", "application/ld+json"))
                linked = JsonLinkedData.Read(source.RawText(script));
        }

        return new ArticleMetadata
        {
            Title = FirstOf([Meta(document, "og:title"), linked.Headline, Meta(document, "twitter:title"), PageTitle(source)]),
            Outlet = FirstOf([Meta(document, "og:site_name"), linked.Publisher, Meta(document, "application-name")]),
            Author = FirstOf([Meta(document, "author"), linked.Author, NoAddress(Meta(document, "article:author")), Meta(document, "parsely-author")]),
            Published = Day(document, linked),
            Url = FirstOf([Address(document.QuerySelector("link[rel~=canonical]")?.GetAttribute("href")), Address(Meta(document, "og:url"))]),
        };
    }

    private static DateOnly? Day(IDocument document, JsonLinkedData linked)
    {
        IElement? time = document.QuerySelector("time[itemprop=datePublished]") ?? document.QuerySelector("time[pubdate]")
            ?? document.QuerySelector("article time[datetime]") ?? document.QuerySelector("main time[datetime]");
        string?[] candidates =
        [
            Meta(document, "article:published_time"), linked.Published, Meta(document, "og:article:published_time"), Meta(document, "datePublished"),
            Meta(document, "parsely-pub-date"), Meta(document, "dc.date.issued"), Meta(document, "dc.date"), Meta(document, "pubdate"), Meta(document, "date"),
            time?.GetAttribute("datetime"),
        ];
        foreach (string? candidate in candidates)
            if (candidate is not null && PublishedDay.TryParseWithTime(candidate, out DateOnly day)) return day;
        return null;
    }

    /// <summary>The content of the first meta element that has the name as property, name or itemprop.</summary>
    private static string? Meta(IDocument document, string name)
    {
        foreach (IElement meta in document.QuerySelectorAll("meta"))
        {
            bool named = HtmlElements.Is(meta, "property", name) || HtmlElements.Is(meta, "name", name) || HtmlElements.Is(meta, "itemprop", name);
            if (named && Text(meta.GetAttribute("content")) is { } content) return content;
        }

        return null;
    }

    /// <summary>The heading that the title of the page repeats, which leaves the name of the site out; else the title; else the first heading.</summary>
    private static string? PageTitle(HtmlSource source)
    {
        string? title = source.Document.QuerySelector("title") is { } element ? Text(source.DisplayText(element)) : null;
        string? first = null;
        foreach (IElement heading in source.Document.QuerySelectorAll("h1"))
        {
            if (HtmlElements.IsDropped(heading) || Text(source.DisplayText(heading)) is not { } text) continue;
            if (title?.Contains(text, StringComparison.OrdinalIgnoreCase) == true) return text;
            first ??= text;
        }

        return title ?? first;
    }

    private static string? Text(string? text)
    {
        string folded = HtmlSource.Fold(text ?? "");
        return folded.Length == 0 ? null : folded;
    }

    private static string? Address(string? text) => Text(text) is { } address && WebAddress.IsValid(address) ? address : null;

    /// <summary>The property for authors often holds the address of a profile, which is no name.</summary>
    private static string? NoAddress(string? text) => text is null || WebAddress.IsValid(text) ? null : text;

    private static string? FirstOf(ReadOnlySpan<string?> candidates)
    {
        foreach (string? candidate in candidates)
            if (Text(candidate) is { } text) return text;
        return null;
    }
}
