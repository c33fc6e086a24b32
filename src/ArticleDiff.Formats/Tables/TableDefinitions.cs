using System.Collections.Immutable;
using System.Globalization;
using ArticleDiff.Formats.Writing.Json;

namespace ArticleDiff.Formats.Tables;

/// <summary>The tables of what stands where and what says the same: the order of the columns is that of the rows below them.</summary>
internal static class TableDefinitions
{
    private const string SentenceIndex = "zero-based index of the unit in the article, in file order, units set aside included";

    private static readonly TableColumn Story = Key("story", "text", "id of the story");

    private static readonly TableColumn Article = Key("article", "text", "id of the article, unique in the story");

    public static StoryTable Stories { get; } = new(
        "stories", "a story",
        [
            Story, Plain("title", "text", "title of the story"), Plain("reference", "text", "id of the article that orders reports"),
            Plain("articles", "integer", "number of articles"), Plain("witnesses", "integer", "number of articles when those that print the same copy count once"),
            Plain("engine", "text", "revision of the engine that drew the links"), Plain("meta", "JSON", "keys of the input that the tool does not know"),
        ],
        record => [[record.Id, record.Content.Title, record.Content.Reference, Number(record.Content.Articles.Count),
            Number(record.Content.Articles.Select(article => article.Witness).Distinct(StringComparer.Ordinal).Count()), record.Content.Engine, record.Content.Meta?.GetRawText()]]);

    public static StoryTable Articles { get; } = new(
        "articles", "an article of a story",
        [
            Story, Article, Plain("outlet", "text", "who published it"), Plain("published", "date", "day of publication"), Plain("url", "text", "address"),
            Plain("path", "text", "the file; of an article that came as text, the ids of story and article"),
            Plain("hash", "text", "SHA-256 of the text as UTF-8, a byte order mark left out: 64 hexadecimal digits"),
            Plain("length", "integer", "length in UTF-16 code units"), Plain("code_points", "integer", "length in code points"),
            Plain("witness", "text", "id of the article that stands for all that print the same copy; its own id when it stands alone"),
            Plain("problems", "text", "kinds of damage noticed in the text, comma-separated"), Plain("meta", "JSON", "keys of the input that the tool does not know"),
        ],
        record => record.Content.Articles.Select(article => new[]
        {
            record.Id, article.Id, article.Outlet, article.Published, article.Url, article.Path, article.Hash, Number(article.Length), Number(article.CodePoints),
            article.Witness, string.Join(',', article.Problems.Select(problem => problem.Kind)), article.Meta?.GetRawText(),
        }));

    public static StoryTable Sentences { get; } = new(
        "sentences", "a unit of an article: a sentence, a headline, or a unit that is set aside",
        [
            Story, Article, Key("sentence", "integer", SentenceIndex),
            Plain("kind", "text", "sentence, headline, subheading, kicker, byline, caption, timestamp or boilerplate; only the first two are aligned"),
            Plain("block", "integer", "zero-based index of the paragraph or block it stands in"), .. Spans(""),
        ],
        record => record.Content.Sentences.Select(sentence => (string?[])
            [record.Id, sentence.Span.Article, Number(sentence.Sentence), sentence.Kind, Number(sentence.Block), .. Fields(sentence.Span)]));

    public static StoryTable Links { get; } = new(
        "links", "a link between units of two articles",
        [
            Story, Key("link", "text", "key of the link: it stays while the words of both sides stay, wherever they move"),
            Plain("left_article", "text", "id of the article that comes first"), Plain("left_sentences", "text", "its units, comma-separated indexes"),
            Plain("right_article", "text", "id of the other article"), Plain("right_sentences", "text", "its units, comma-separated indexes"),
            Plain("relation", "text", "equivalent: both sides say the same; partial: they share a specific proposition"), Plain("score", "number", "between 0 and 1"),
            Plain("band", "text", "strong, medium or weak; a weak link is a hint and does not count"),
            Plain("moved", "boolean", "whether the sides stand at another place in the order than the links around them"),
            .. Offsets("left_"), .. Offsets("right_"),
        ],
        record => record.Content.Links.Select(link => (string?[])
        [
            record.Id, link.Key, link.Left.Span.Article, Units(link.Left), link.Right.Span.Article, Units(link.Right), link.Relation,
            link.Score.ToString("F4", CultureInfo.InvariantCulture), link.Band, Boolean(link.Moved), .. OffsetFields(link.Left.Span), .. OffsetFields(link.Right.Span),
        ]));

    public static StoryTable Passages { get; } = new(
        "passages", "a passage: one proposition over all articles of a story",
        [
            Story, Key("passage", "text", "id of the passage, made of the words of its founding unit"), Plain("position", "integer", "zero-based place in the reading order of the reference"),
            Plain("articles", "integer", "in how many articles it stands"), Plain("witnesses", "integer", "the same, articles that print the same copy counted once: k of 'in k of n'"),
            Plain("of", "integer", "how many witnesses the story has: n"), Plain("founder_article", "text", "id of the article of the founding unit"),
            Plain("founder_sentence", "integer", "index of the founding unit"), Plain("heading", "text", "rare words of the founding unit") with { HoldsWords = true },
        ],
        record => record.Content.Passages.Select((passage, position) => new[]
        {
            record.Id, passage.Id, Number(position), Number(passage.Articles), Number(passage.Witnesses), Number(passage.Of),
            passage.Founder.Article, Number(passage.Founder.Sentence), string.Join(' ', passage.Words),
        }));

    public static StoryTable Members { get; } = new(
        "members", "a unit in a passage",
        [
            Story, Key("passage", "text", "id of the passage"), Article, Key("sentence", "integer", SentenceIndex),
            Plain("role", "text", "member: it says the proposition; part: it shares a part of it"),
            Plain("home", "boolean", "whether the unit is at home here; each unit that is aligned has exactly one home"),
        ],
        record => record.Content.Passages.SelectMany(passage => passage.Members.Select(member => new[]
        {
            record.Id, passage.Id, member.Article, Number(member.Sentence), member.Role, Boolean(member.Home),
        })));

    public static TableColumn Key(string name, string type, string meaning) => new(name, type, meaning) { IsKey = true };

    public static TableColumn Plain(string name, string type, string meaning) => new(name, type, meaning);

    /// <summary>Where words stand, their hash and the words: the columns of <see cref="Fields"/>.</summary>
    public static ImmutableArray<TableColumn> Spans(string prefix) =>
    [
        .. Offsets(prefix), Plain(prefix + "line", "integer", "one-based line"), Plain(prefix + "column", "integer", "one-based column in UTF-16 code units"),
        Plain(prefix + "text_hash", "text", "the first 16 hexadecimal digits of the SHA-256 of the words as UTF-8"),
        Plain(prefix + "text", "text", "the words, exactly as the file has them, markup and line ends included") with { HoldsWords = true },
    ];

    public static IEnumerable<string?> Fields(JsonRecordSpan span) => [.. OffsetFields(span), Number(span.Line), Number(span.Column), span.Hash, span.Text];

    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static ImmutableArray<TableColumn> Offsets(string prefix) =>
    [
        Plain(prefix + "start", "integer", "offset of the first character, in UTF-16 code units"), Plain(prefix + "end", "integer", "offset behind the last character, in UTF-16 code units"),
        Plain(prefix + "start_cp", "integer", "offset of the first character, in code points"), Plain(prefix + "end_cp", "integer", "offset behind the last character, in code points"),
    ];

    private static IEnumerable<string?> OffsetFields(JsonRecordSpan span) => [Number(span.Start), Number(span.End), Number(span.StartCodePoint), Number(span.EndCodePoint)];

    private static string Units(JsonRecordSide side) => string.Join(',', side.Sentences.Select(Number));

    private static string Boolean(bool value) => value ? "true" : "false";
}
