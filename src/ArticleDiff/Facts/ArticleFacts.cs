using System.Collections.Immutable;
using ArticleDiff.Syntax;

namespace ArticleDiff.Facts;

/// <summary>Everything that was read out of one article: what it names, quotes, counts, dates and attributes. Each list is in file order.</summary>
public sealed record ArticleFacts
{
    /// <summary>Names of people, organisations and places.</summary>
    public ImmutableArray<NameMention> Names { get; init; } = [];

    /// <summary>Who the names name: one entry for all mentions that go together inside of the article, in order of the first mention.</summary>
    public ImmutableArray<NamedEntity> Entities { get; init; } = [];

    /// <summary>Titles and appositions that say what a person is.</summary>
    public ImmutableArray<Role> Roles { get; init; } = [];

    /// <summary>What stands inside quotation marks, unit by unit.</summary>
    public ImmutableArray<Quotation> Quotations { get; init; } = [];

    /// <summary>Who is named as the source of what.</summary>
    public ImmutableArray<Attribution> Attributions { get; init; } = [];

    /// <summary>Numbers with what they count.</summary>
    public ImmutableArray<Quantity> Quantities { get; init; } = [];

    /// <summary>Days, dates and spans of time.</summary>
    public ImmutableArray<DateMention> Dates { get; init; } = [];

    /// <summary>The propositions of each unit: clauses with their predicate, who does what to whom, polarity and modality.</summary>
    public ImmutableArray<Clause> Clauses { get; init; } = [];

    /// <summary>Reads the facts of an article. Linear in its length; never throws on content.</summary>
    /// <param name="tree">The parsed article.</param>
    /// <param name="published">The day of publication, which resolves words such as "Monday" and "yesterday"; null when it is not known.</param>
    public static ArticleFacts Read(ArticleTree tree, DateOnly? published = null)
    {
        ArgumentNullException.ThrowIfNull(tree);
        NameReading names = NameReader.Read(tree);
        ImmutableArray<Clause> clauses = ClauseReader.Read(tree);
        SpeechReading speech = SpeechReader.Read(tree, names);
        ImmutableArray<DateMention> dates = DateReader.Read(tree, published);
        return new ArticleFacts
        {
            Names = names.Mentions,
            Entities = names.Entities,
            Roles = names.Roles,
            Quotations = speech.Quotations,
            Attributions = speech.Attributions,
            Quantities = QuantityReader.Read(tree, dates),
            Dates = dates,
            Clauses = clauses,
        };
    }
}
