namespace ArticleDiff.Syntax;

/// <summary>What a unit of an article is. Only sentences and headlines take part in alignment; the rest is set aside and listed.</summary>
public enum UnitKind : byte
{
    /// <summary>A sentence of the running text.</summary>
    Sentence,

    /// <summary>The headline of the article.</summary>
    Headline,

    /// <summary>A heading inside the article.</summary>
    Subheading,

    /// <summary>A line above or below the headline that is not the headline: section names, breadcrumbs, its repetition.</summary>
    Kicker,

    /// <summary>Who wrote or sent the text: authors, contributors, source lines.</summary>
    Byline,

    /// <summary>The text under a picture or a film.</summary>
    Caption,

    /// <summary>A date, a clock time or a duration that stands alone.</summary>
    Timestamp,

    /// <summary>Comment forms, sharing lines, subscription calls and other furniture of the page.</summary>
    Boilerplate,
}
