using System.Globalization;
using ArticleDiff.Facts;
using ArticleDiff.Formats.Writing;
using ArticleDiff.Formats.Writing.Json;

namespace ArticleDiff.Formats.Records;

/// <summary>The facts of one article, kind by kind, each in file order.</summary>
internal sealed class FactRecords(RecordBuilder builder, int article)
{
    private readonly ArticleFacts _facts = builder.FactsOf(article);
    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);

    public IEnumerable<JsonRecordFact> All() =>
    [
        .. _facts.Quotations.Select(quotation => Of("quotation", EnumNames.Of(quotation.Kind), quotation) with
        {
            Name = quotation.Speaker is { Name.Length: > 0 } speaker ? speaker.Name : null,
            Entity = EntityOf(quotation.Speaker?.Entity ?? -1),
            Group = quotation.Utterance,
        }),
        .. _facts.Quantities.Select(quantity => Of("number", EnumNames.Of(quantity.Kind), quantity) with
        {
            Value = quantity.Low.ToString(CultureInfo.InvariantCulture),
            High = quantity.High == quantity.Low ? null : quantity.High.ToString(CultureInfo.InvariantCulture),
            Unit = quantity.Unit.Length > 0 ? quantity.Unit : null,
            Name = quantity.Head.Length > 0 ? quantity.Head : null,
            Stance = EnumNames.Of(quantity.Bound),
        }),
        .. _facts.Dates.Select(date => Of("date", EnumNames.Of(date.Kind), date) with
        {
            Value = Day(date.First) ?? (date.Key.Length > 0 ? date.Key : null),
            High = date.Last == date.First ? null : Day(date.Last),
            Stance = date.IsInferred ? "inferred" : null,
        }),
        .. _facts.Names.Select(name => Of("name", EnumNames.Of(name.Kind), name) with { Name = NameOf(name.Entity), Entity = EntityOf(name.Entity) }),
        .. _facts.Roles.Select(role => Of("role", role.IsHonorific ? "honorific" : "office", role) with { Name = role.Office, Entity = EntityOf(role.Entity) }),
        .. _facts.Attributions.Select(attribution => Of("source", EnumNames.Of(attribution.Source.Kind), attribution) with
        {
            Name = attribution.Source.Name.Length > 0 ? attribution.Source.Name : null,
            Entity = EntityOf(attribution.Source.Entity),
            Stance = EnumNames.Of(attribution.Stance),
        }),
    ];

    private JsonRecordFact Of(string kind, string type, Fact fact)
    {
        JsonRecordSpan span = builder.SpanOf(article, fact.Span);
        return new JsonRecordFact(RecordBuilder.KeyOf(_seen, span.Article, kind, span.Hash), kind, type, fact.Sentence, span);
    }

    private string? NameOf(int entity) => entity >= 0 && entity < _facts.Entities.Length ? _facts.Entities[entity].Name : null;

    private static int? EntityOf(int entity) => entity >= 0 ? entity : null;

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
