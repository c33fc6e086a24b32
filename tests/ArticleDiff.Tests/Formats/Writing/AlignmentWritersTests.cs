using System.Text.Json;
using ArticleDiff.Alignment;
using ArticleDiff.Formats.Writing;
using ArticleDiff.Text;
using Xunit;

namespace ArticleDiff.Tests.Formats.Writing;

public sealed class AlignmentWritersTests
{
    private static readonly StoryAlignment Alignment = Make();

    [Fact]
    public void The_json_has_every_field_that_it_promises()
    {
        const string Expected = """
            {"version":1,"engine":"REVISION","left":{"id":"a","path":"a.txt","sentences":[{"start":0,"end":14,"kind":"sentence"},{"start":15,"end":27,"kind":"sentence"}]},"right":{"id":"b","path":"b.txt","sentences":[{"start":0,"end":18,"kind":"sentence"},{"start":19,"end":24,"kind":"sentence"}]},"links":[{"left":{"article":"a","sentences":[0,1],"spans":[{"start":0,"end":14},{"start":15,"end":27}]},"right":{"article":"b","sentences":[0],"spans":[{"start":0,"end":18}]},"relation":"equivalent","score":0.8123,"band":"medium","moved":true,"evidence":{"words":[{"left":{"start":0,"end":3},"right":{"start":4,"end":7},"kind":"synonym"},{"left":{"start":9,"end":14},"right":{"start":13,"end":18},"kind":"same"}],"quotes":[{"left":{"start":9,"end":14},"right":{"start":13,"end":18}}],"numbers":[{"left":{"start":12,"end":14},"right":{"start":16,"end":18}}],"names":[{"left":{"start":0,"end":6},"right":{"start":4,"end":10}}],"clauses":{"left":{"start":0,"end":8},"right":{"start":4,"end":12}},"support":[{"unit":{"article":"b","sentence":1},"amount":0.25}],"runnerUp":0.5,"runnerUpPair":{"left":{"article":"a","sentence":1},"right":{"article":"b","sentence":1}},"margin":0.3123}}]}

            """;
        Assert.Equal(Expected.Replace("REVISION", EngineRevision.Current, StringComparison.Ordinal), Written(AlignmentJsonWriter.Write, 0, 1));
    }

    [Fact]
    public void Seen_from_the_other_side_everything_is_turned()
    {
        using JsonDocument document = JsonDocument.Parse(Written(AlignmentJsonWriter.Write, 1, 0));
        JsonElement link = document.RootElement.GetProperty("links")[0];
        Assert.Equal("b", document.RootElement.GetProperty("left").GetProperty("id").GetString());
        Assert.Equal([0, 1], link.GetProperty("right").GetProperty("sentences").EnumerateArray().Select(index => index.GetInt32()));
        Assert.Equal(4, link.GetProperty("evidence").GetProperty("words")[0].GetProperty("left").GetProperty("start").GetInt32());
        Assert.Equal($"0\t0,1\tequivalent\t0.8123\tmedium\t{EngineRevision.Current}\n", Written(AlignmentTsvWriter.Write, 1, 0));
    }

    [Fact]
    public void The_tsv_has_a_line_a_link() => Assert.Equal($"0,1\t0\tequivalent\t0.8123\tmedium\t{EngineRevision.Current}\n", Written(AlignmentTsvWriter.Write, 0, 1));

    [Fact]
    public void The_name_of_a_model_cannot_make_a_column_or_a_line()
    {
        StoryAlignment odd = Alignment with { Engine = "1+embeddings:a\tb\n\u001B[31m" };
        StringWriter tsv = new(), text = new();
        AlignmentTsvWriter.Write(odd, 0, 1, tsv);
        AlignmentTextWriter.Write(odd, 0, 1, text);
        Assert.EndsWith("\tmedium\t1+embeddings:a b ⟨U+001B⟩[31m\n", tsv.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("\nengine 1+embeddings:a b ⟨U+001B⟩[31m\n", text.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_text_names_the_places_of_all_sentences_and_all_evidence() => Assert.Equal(
        $"""
        equivalent 0.81 medium moved
          a:1:1  Walruses slept
          a:2:1  on the pier.
          b:1:1  The walruses slept
            words that match: Wal = wal (synonym); slept
            names in both: Walrus = walrus
            numbers in both: pt
            quotations that share words: slept
            closest clauses: Walruses = walruses
            supported by: b:2:1 .25
            runner-up: a:2:1 = b:2:1 .50, margin .31

        only in b
          b:2:1  Rain.

        engine {EngineRevision.Current}

        """,
        Written(AlignmentTextWriter.Write, 0, 1));

    [Fact]
    public void A_weak_link_is_a_see_also_and_its_sentences_stand_among_the_others_too()
    {
        Story story = Story.Create([WrittenStory.Lines("a", "Walruses slept."), WrittenStory.Lines("b", "Walruses woke.")]);
        StringWriter text = new() { NewLine = "\n" };
        AlignmentTextWriter.Write(WrittenStory.Aligned(story, WrittenStory.Link(0, 0, 1, 0) with { Band = LinkBand.Weak }), 0, 1, text);
        Assert.Equal(
            $"see also 0.75 weak\n  a:1:1  Walruses slept.\n  b:1:1  Walruses woke.\n\nonly in a\n  a:1:1  Walruses slept.\n\nonly in b\n  b:1:1  Walruses woke.\n\nengine {EngineRevision.Current}\n", text.ToString());
    }

    [Fact]
    public void What_acts_on_a_terminal_is_spelled_out()
    {
        Story story = Story.Create([WrittenStory.Lines("é“", "x"), WrittenStory.Lines("b\u202E", "y")]);
        StringWriter output = new();
        AlignmentJsonWriter.Write(WrittenStory.Aligned(story), 1, 0, output);
        Assert.Contains("\"id\":\"é“\"", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("\"id\":\"b\\u202E\"", output.ToString(), StringComparison.Ordinal);
        StringWriter text = new();
        AlignmentTextWriter.Write(WrittenStory.Aligned(story), 1, 0, text);
        Assert.Contains("only in b⟨U+202E⟩\n  b⟨U+202E⟩:1:1  y\n", text.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_acts_in_the_text_of_an_article_is_spelled_out()
    {
        Story story = Story.Create([WrittenStory.Article("a", "\u202EHe paid.\u2069"), WrittenStory.Article("b", "A pay\u00ADment.")]);
        StringWriter text = new();
        AlignmentTextWriter.Write(WrittenStory.Aligned(story), 0, 1, text);
        Assert.Contains("  a:1:1  ⟨U+202E⟩He paid.⟨U+2069⟩\n", text.ToString(), StringComparison.Ordinal);
        Assert.Contains("  b:1:1  A pay⟨U+00AD⟩ment.\n", text.ToString(), StringComparison.Ordinal);
        Assert.Contains("⟨U+202E⟩He paid.⟨U+2069⟩", WrittenStory.Written(WrittenStory.Aligned(story), new ReportOptions()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ReportForm.Passages, new[] { "version", "engine", "form", "title", "reference", "articles", "passages", "links", "setAside", "findings" })]
    [InlineData(ReportForm.SideBySide, new[] { "version", "engine", "form", "title", "left", "right", "rows", "seeAlso", "setAside" })]
    [InlineData(ReportForm.Summary, new[] { "version", "engine", "form", "title", "reference", "articles", "counts", "coverage", "passages", "links", "findings" })]
    public void The_json_of_a_report_has_its_documented_fields(ReportForm form, string[] fields)
    {
        string json = WrittenStory.Written(Alignment, new ReportOptions { Form = form }, ReportFormat.Json);
        Assert.DoesNotContain("\r", json, StringComparison.Ordinal);
        using JsonDocument document = JsonDocument.Parse(json);
        Assert.Equal(fields, document.RootElement.EnumerateObject().Select(property => property.Name));
        Assert.Equal(1, document.RootElement.GetProperty("version").GetInt32());
        List<string> names = [];
        Collect(document.RootElement, names);
        string docs = File.ReadAllText(Repository.PathOf("docs/formats.md"));
        Assert.All(names.Distinct(), name => Assert.Contains($"`{name}`", docs, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_field_of_the_alignment_is_documented()
    {
        using JsonDocument document = JsonDocument.Parse(Written(AlignmentJsonWriter.Write, 0, 1));
        List<string> names = [];
        Collect(document.RootElement, names);
        string docs = File.ReadAllText(Repository.PathOf("docs/formats.md"));
        Assert.All(names.Distinct(), name => Assert.Contains($"`{name}`", docs, StringComparison.Ordinal));
    }

    [Fact]
    public void The_changes_of_a_row_give_both_sides_back()
    {
        Story story = Story.Create([WrittenStory.Lines("a", "The court freed him on Monday."), WrittenStory.Lines("b", "The court freed him on Tuesday.")]);
        string json = WrittenStory.Written(WrittenStory.Aligned(story, WrittenStory.Link(0, 0, 1, 0)), new ReportOptions { Form = ReportForm.SideBySide }, ReportFormat.Json);
        using JsonDocument document = JsonDocument.Parse(json);
        JsonElement row = document.RootElement.GetProperty("rows")[0];
        Assert.False(row.GetProperty("rewritten").GetBoolean());
        Assert.Equal(["equal", "deleted", "inserted", "equal"], row.GetProperty("changes").EnumerateArray().Select(change => change.GetProperty("kind").GetString()));
        Assert.Equal("Monday", row.GetProperty("changes")[1].GetProperty("leftText").GetString());
        Assert.Equal(23, row.GetProperty("changes")[1].GetProperty("left").GetProperty("start").GetInt32());
    }

    private static void Collect(JsonElement element, List<string> names)
    {
        if (element.ValueKind == JsonValueKind.Array)
            foreach (JsonElement item in element.EnumerateArray()) Collect(item, names);
        if (element.ValueKind != JsonValueKind.Object) return;
        foreach (JsonProperty property in element.EnumerateObject())
        {
            names.Add(property.Name);
            Collect(property.Value, names);
        }
    }

    private static string Written(Action<StoryAlignment, int, int, TextWriter> write, int left, int right)
    {
        StringWriter output = new();
        write(Alignment, left, right, output);
        return output.ToString();
    }

    private static StoryAlignment Make()
    {
        Story story = Story.Create([WrittenStory.Lines("a", "Walruses slept", "on the pier."), WrittenStory.Lines("b", "The walruses slept", "Rain.")], "Pier");
        Link link = new(new LinkSide(0, [0, 1]), new LinkSide(1, [0]), LinkRelation.Equivalent, 0.81234, LinkBand.Medium, true, new LinkEvidence
        {
            Words = [new WordMatch(new TextSpan(0, 3), new TextSpan(4, 3), WordMatchKind.Synonym), new WordMatch(new TextSpan(9, 5), new TextSpan(13, 5), WordMatchKind.Same)],
            Quotes = [new SpanPair(new TextSpan(9, 5), new TextSpan(13, 5))],
            Numbers = [new SpanPair(new TextSpan(12, 2), new TextSpan(16, 2))],
            Names = [new SpanPair(new TextSpan(0, 6), new TextSpan(4, 6))],
            Clauses = new SpanPair(new TextSpan(0, 8), new TextSpan(4, 8)),
            Support = [new LinkSupport(new SentenceId(1, 1), 0.25)],
            RunnerUp = 0.5,
            RunnerUpPair = new SentencePair(new SentenceId(0, 1), new SentenceId(1, 1)),
            Margin = 0.31234,
        });
        return WrittenStory.Aligned(story, link);
    }
}
