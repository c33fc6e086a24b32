using ArticleDiff.Alignment;

namespace ArticleDiff.Formats.Writing.Json;

/// <summary>A link with its evidence, as all documents spell it.</summary>
internal sealed record JsonLink(
    JsonLinkSide Left, JsonLinkSide Right, string Relation, double Score, string Band, bool Moved, JsonEvidence Evidence)
{
    public static JsonLink Of(Story story, Link link) => new(
        JsonLinkSide.Of(story, link.Left), JsonLinkSide.Of(story, link.Right), EnumNames.Of(link.Relation),
        Round(link.Score), EnumNames.Of(link.Band), link.Moved, JsonEvidence.Of(story, link.Evidence));

    /// <summary>Four decimals: more would differ between machines before they meant anything.</summary>
    public static double Round(double score) => Math.Round(score, 4, MidpointRounding.AwayFromZero);
}

internal sealed record JsonLinkSide(string Article, IReadOnlyList<int> Sentences, IReadOnlyList<JsonSpan> Spans)
{
    public static JsonLinkSide Of(Story story, LinkSide side)
    {
        Article article = story.Articles[side.Article];
        return new JsonLinkSide(article.Id, side.Sentences, [.. side.Sentences.Select(index => JsonSpan.Of(article.Tree.SpanOf(article.Tree.Sentences[index])))]);
    }
}

internal sealed record JsonEvidence(
    IReadOnlyList<JsonWordMatch> Words,
    IReadOnlyList<JsonSpanPair> Quotes,
    IReadOnlyList<JsonSpanPair> Numbers,
    IReadOnlyList<JsonSpanPair> Names,
    JsonSpanPair? Clauses,
    IReadOnlyList<JsonSupport> Support,
    double RunnerUp,
    JsonPair? RunnerUpPair,
    double Margin)
{
    public static JsonEvidence Of(Story story, LinkEvidence evidence) => new(
        [.. evidence.Words.Select(match => new JsonWordMatch(JsonSpan.Of(match.Left), JsonSpan.Of(match.Right), EnumNames.Of(match.Kind)))],
        Pairs(evidence.Quotes), Pairs(evidence.Numbers), Pairs(evidence.Names),
        evidence.Clauses is { } clauses ? JsonSpanPair.Of(clauses) : null,
        [.. evidence.Support.Select(support => new JsonSupport(JsonUnitName.Of(story, support.Sentence), JsonLink.Round(support.Amount)))],
        JsonLink.Round(evidence.RunnerUp), evidence.RunnerUpPair is { } pair ? JsonPair.Of(story, pair) : null, JsonLink.Round(evidence.Margin));

    private static List<JsonSpanPair> Pairs(IEnumerable<SpanPair> pairs) => [.. pairs.Select(JsonSpanPair.Of)];
}

internal sealed record JsonWordMatch(JsonSpan Left, JsonSpan Right, string Kind);

internal sealed record JsonSpanPair(JsonSpan Left, JsonSpan Right)
{
    public static JsonSpanPair Of(SpanPair pair) => new(JsonSpan.Of(pair.Left), JsonSpan.Of(pair.Right));
}

/// <summary>A unit by name.</summary>
internal sealed record JsonUnitName(string Article, int Sentence)
{
    public static JsonUnitName Of(Story story, SentenceId id) => new(story.Articles[id.Article].Id, id.Sentence);
}

internal sealed record JsonPair(JsonUnitName Left, JsonUnitName Right)
{
    public static JsonPair Of(Story story, SentencePair pair) => new(JsonUnitName.Of(story, pair.Left), JsonUnitName.Of(story, pair.Right));
}

internal sealed record JsonSupport(JsonUnitName Unit, double Amount);
