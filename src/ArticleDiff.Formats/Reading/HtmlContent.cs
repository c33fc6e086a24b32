using AngleSharp.Dom;

namespace ArticleDiff.Formats.Reading;

/// <summary>
/// Chooses the element that holds the article: an article element, the main element, or else the block in which paragraphs are densest.
/// Text inside links does not count: navigation and teasers are made of it.
/// </summary>
internal sealed class HtmlContent
{
    /// <summary>The share of the text of a page that its article or main element must hold to be believed.</summary>
    private const double MinShare = 0.25;

    /// <summary>The share that one of several article elements must hold of the text of them all; otherwise they are parts or teasers.</summary>
    private const double MinShareOfArticles = 0.5;

    /// <summary>Characters of text from which a block counts as a paragraph.</summary>
    private const int MinParagraph = 25;

    private readonly HtmlSource _source;
    private readonly Dictionary<IElement, int> _texts = [];
    private readonly Dictionary<IElement, double> _scores = [];
    private readonly List<IElement> _order = [];

    private HtmlContent(HtmlSource source) => _source = source;

    /// <summary>The element that holds the article; null for a page without a body.</summary>
    public static IElement? Choose(HtmlSource source)
    {
        if (source.Document.Body is not { } body) return null;
        HtmlContent content = new(source);
        int all = content.Measure(body, inLink: false);
        return content.ChooseArticle(all) ?? content.ChooseMain(all) ?? content.ChooseDensest() ?? body;
    }

    /// <summary>The heading that titles the page when the chosen element has none: one that the page's own metadata repeats.</summary>
    public static IElement? TitleOutside(HtmlSource source, IElement root, string? title)
    {
        if (title is null || root.QuerySelector("h1") is not null) return null;
        foreach (IElement heading in source.Document.QuerySelectorAll("h1"))
        {
            string text = source.DisplayText(heading);
            if (text.Length > 0 && title.Contains(text, StringComparison.OrdinalIgnoreCase)) return heading;
        }

        return null;
    }

    private IElement? ChooseArticle(int all)
    {
        IElement? best = null;
        int sum = 0;
        foreach (IElement element in _order)
        {
            bool outermost = element.LocalName == "article" && element.ParentElement?.Closest("article") is null;
            if (!outermost) continue;
            sum += _texts[element];
            if (best is null || _texts[element] > _texts[best]) best = element;
        }

        return best is not null && _texts[best] >= MinShare * all && _texts[best] >= MinShareOfArticles * sum ? best : null;
    }

    private IElement? ChooseMain(int all)
    {
        foreach (IElement element in _order)
        {
            bool main = element.LocalName == "main" || HtmlElements.Is(element, "role", "main") || HtmlElements.Is(element, "itemprop", "articleBody");
            if (main && _texts[element] > 0 && _texts[element] >= MinShare * all) return element;
        }

        return null;
    }

    private IElement? ChooseDensest()
    {
        IElement? best = null;
        foreach (IElement element in _order)
            if (_scores.TryGetValue(element, out double score) && score > (best is null ? 0 : _scores[best])) best = element;
        return best;
    }

    /// <summary>Counts the characters outside of links below an element, and passes those of paragraphs on to what holds them.</summary>
    private int Measure(IElement element, bool inLink)
    {
        _order.Add(element);
        inLink |= element.LocalName == "a";
        int text = 0, own = 0;
        foreach (INode child in element.ChildNodes)
        {
            if (child is IText node && !inLink) own += LengthOf(node);
            if (child is not IElement inner || HtmlElements.IsDropped(inner)) continue;
            int below = Measure(inner, inLink);
            if (HtmlElements.IsBlock(inner)) text += below;
            else own += below;
        }

        text += own;
        _texts[element] = text;
        if (own >= MinParagraph && HtmlElements.IsBlock(element)) Credit(element, own);
        return text;
    }

    private void Credit(IElement paragraph, int length)
    {
        // A paragraph speaks for its parent, and half as loud for what is around that, so that articles cut into sections stay whole. Text
        // that stands in a division without paragraphs speaks for the division.
        IElement? holder = paragraph.LocalName is "div" or "td" or "body" or "section" ? paragraph : paragraph.ParentElement;
        if (holder is null) return;
        _scores[holder] = _scores.GetValueOrDefault(holder) + length;
        if (holder.ParentElement is { } around && holder.LocalName != "body") _scores[around] = _scores.GetValueOrDefault(around) + (length / 2.0);
    }

    private int LengthOf(IText node)
    {
        int length = 0;
        foreach (int piece in HtmlSource.PiecesOf(node)) length += _source.Pieces[piece].Span.Length;
        return length;
    }
}
