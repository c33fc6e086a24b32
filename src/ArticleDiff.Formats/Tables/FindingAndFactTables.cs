using System.Globalization;

namespace ArticleDiff.Formats.Tables;

/// <summary>The tables of what differs and of what articles assert.</summary>
internal static class FindingAndFactTables
{
    public static StoryTable Findings { get; } = new(
        "findings", "a place of a finding: the first of a finding is where it is, the others are what it is compared with",
        [
            TableDefinitions.Key("story", "text", "id of the story"),
            TableDefinitions.Key("finding", "text", "fingerprint of the finding, unique in the story: it stays while the words stay, wherever they move"),
            TableDefinitions.Key("place", "integer", "zero-based number of the place in the finding"),
            TableDefinitions.Plain("rule", "text", "id of the rule"), TableDefinitions.Plain("name", "text", "name of the rule"),
            TableDefinitions.Plain("severity", "text", "error, warning, suggestion or silent"),
            TableDefinitions.Plain("suppression", "text", "the reason for which it is suppressed"),
            TableDefinitions.Plain("baseline", "text", "new or unchanged against the findings that were accepted"),
            TableDefinitions.Plain("verdict", "text", "what a person decided: confirmed, dismissed or corrected"),
            TableDefinitions.Plain("article", "text", "id of the article"), .. TableDefinitions.Spans(""),
            TableDefinitions.Plain("message", "text", "what differs; with the first place only") with { HoldsWords = true },
        ],
        record => record.Content.Findings.SelectMany(finding => finding.Places.Select((place, number) => (string?[])
        [
            record.Id, finding.Fingerprint, TableDefinitions.Number(number), finding.Rule, finding.Name, finding.Severity, finding.Suppression, finding.Baseline, finding.Verdict,
            place.Article, .. TableDefinitions.Fields(place), number == 0 ? finding.Message : null,
        ])));

    public static StoryTable Facts { get; } = new(
        "facts", "something that an article asserts or names, at its place",
        [
            TableDefinitions.Key("story", "text", "id of the story"), TableDefinitions.Key("article", "text", "id of the article"),
            TableDefinitions.Key("fact", "text", "key of the fact: it stays while its words stay, wherever they move; equal words are counted"),
            TableDefinitions.Plain("kind", "text", "quotation, number, date, name, role or source"),
            TableDefinitions.Plain("type", "text", "what kind of quotation, number, date, name, role or source"),
            TableDefinitions.Plain("sentence", "integer", "index of the unit it stands in"), .. TableDefinitions.Spans(""),
            TableDefinitions.Plain("value", "text", "the value of a number (of a range, the lower end), the first day of a date as YYYY-MM-DD, or the normal form of a date that no day is known for"),
            TableDefinitions.Plain("high", "text", "the upper end of a range, or the last day of a date, when it is another"),
            TableDefinitions.Plain("unit", "text", "normal form of the unit of a number"),
            TableDefinitions.Plain("name", "text", "who speaks, what is counted, who is named, which office, or who is the source") with { HoldsWords = true },
            TableDefinitions.Plain("entity", "integer", "number of the bearer of a name in the article: all mentions of one bearer share it"),
            TableDefinitions.Plain("utterance", "integer", "number that the pieces of one quotation share"),
            TableDefinitions.Plain("stance", "text", "how exact a number is, how a source stands to its claim, or inferred for a day that is not in the words"),
        ],
        record => record.Content.Facts.Select(fact => (string?[])
        [
            record.Id, fact.Span.Article, fact.Key, fact.Kind, fact.Type, TableDefinitions.Number(fact.Sentence), .. TableDefinitions.Fields(fact.Span),
            fact.Value, fact.High, fact.Unit, fact.Name, Number(fact.Entity), Number(fact.Group), fact.Stance,
        ]));

    private static string? Number(int? value) => value?.ToString(CultureInfo.InvariantCulture);
}
