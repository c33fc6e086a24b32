using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ArticleDiff.Alignment;
using ArticleDiff.Diagnostics;
using ArticleDiff.Formats.Reading.Lines;
using ArticleDiff.Formats.Writing;
using ArticleDiff.Formats.Writing.Json;
using ArticleDiff.Syntax;
using ArticleDiff.Text;

namespace ArticleDiff.Formats.Records;

/// <summary>Makes the record of one story.</summary>
internal sealed class RecordBuilder
{
    /// <summary>Hexadecimal digits of the hash of words: enough to tell the pieces of a corpus apart.</summary>
    private const int HashDigits = 16;
    private const int KeyDigits = 12;

    private readonly StoryAlignment _alignment;
    private readonly CodePoints[] _codePoints;

    public RecordBuilder(StoryAlignment alignment)
    {
        _alignment = alignment;
        _codePoints = [.. alignment.Story.Articles.Select(article => new CodePoints(article.Tree.Text.Content))];
    }

    private Story Story => _alignment.Story;

    public JsonStoryRecord Build(string id, ImmutableArray<ReportedFinding> findings, StoryLine? line, string? source) => new(
        JsonStoryRecord.CurrentVersion, _alignment.Engine, id, source, Story.Title, Story.Reference.Id, line?.Meta,
        [.. Enumerable.Range(0, Story.Articles.Length).Select(article => ArticleOf(article, line))],
        [.. Enumerable.Range(0, Story.Articles.Length).SelectMany(SentencesOf)],
        LinksOf(), PassagesOf(),
        [.. findings.Select(FindingOf).OfType<JsonRecordFinding>()],
        [.. Enumerable.Range(0, Story.Articles.Length).SelectMany(article => new FactRecords(this, article).All())])
    {
        CopyGroups = JsonCopyGroups.Of(Story),
    };

    /// <summary>The words of a span, with where they stand in both ways of counting.</summary>
    public JsonRecordSpan SpanOf(int article, TextSpan span)
    {
        SourceText text = Story.Articles[article].Tree.Text;
        string words = text.Slice(span).ToString();
        LinePosition at = text.PositionOf(span.Start);
        return new JsonRecordSpan(
            Story.Articles[article].Id, span.Start, span.End, _codePoints[article].At(span.Start), _codePoints[article].At(span.End), at.Line + 1, at.Column + 1, HashOf(words), words);
    }

    /// <summary>The id, path and span of an article and its facts.</summary>
    public Article ArticleAt(int article) => Story.Articles[article];

    public Facts.ArticleFacts FactsOf(int article) => Story.FactsOf(article);

    /// <summary>A key that stays while the words stay, made unique among equals by a count.</summary>
    public static string KeyOf(Dictionary<string, int> seen, params ReadOnlySpan<string> parts)
    {
        string joined = string.Join('\n', parts!);
        int count = seen[joined] = seen.GetValueOrDefault(joined) + 1;
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{joined}\n{count}"))))[..KeyDigits];
    }

    private static string HashOf(string words) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words)))[..HashDigits];

    private JsonRecordArticle ArticleOf(int index, StoryLine? line)
    {
        Article article = Story.Articles[index];
        ArticleLine? given = line?.Articles.FirstOrDefault(one => one.Id == article.Id);
        JsonArticle shown = JsonArticle.Of(article);
        return new JsonRecordArticle(
            article.Id, shown.Outlet, shown.Published, shown.Url, shown.Path, article.Tree.Text.Hash, article.Tree.Text.Length, _codePoints[index].Count,
            Story.Articles[Story.Copies.WitnessOf(index)].Id, shown.Problems, given?.Meta);
    }

    private IEnumerable<JsonRecordSentence> SentencesOf(int article)
    {
        ArticleTree tree = Story.Articles[article].Tree;
        return tree.Sentences.Select(sentence => new JsonRecordSentence(sentence.Index, EnumNames.Of(sentence.Kind), sentence.Block, SpanOf(article, tree.SpanOf(sentence))));
    }

    private List<JsonRecordLink> LinksOf()
    {
        Dictionary<string, int> seen = new(StringComparer.Ordinal);
        return
        [
            .. _alignment.Links.Select(link =>
            {
                JsonRecordSpan left = SpanOf(link.Left), right = SpanOf(link.Right);
                return new JsonRecordLink(
                    KeyOf(seen, left.Article, left.Hash, right.Article, right.Hash), new JsonRecordSide(link.Left.Sentences, left), new JsonRecordSide(link.Right.Sentences, right),
                    EnumNames.Of(link.Relation), JsonLink.Round(link.Score), EnumNames.Of(link.Band), link.Moved);
            }),
        ];
    }

    /// <summary>From the first unit of a side to its last.</summary>
    private JsonRecordSpan SpanOf(LinkSide side)
    {
        ArticleTree tree = Story.Articles[side.Article].Tree;
        TextSpan first = tree.SpanOf(tree.Sentences[side.Sentences[0]]), last = tree.SpanOf(tree.Sentences[side.Sentences[^1]]);
        return SpanOf(side.Article, TextSpan.FromBounds(first.Start, last.End)) with { Text = null };
    }

    private List<JsonRecordPassage> PassagesOf()
    {
        PassageHeadings headings = new(Story);
        return
        [
            .. _alignment.Passages.Select(passage => new JsonRecordPassage(
                passage.Id, headings.WordsOf(passage),
                passage.Members.Select(member => member.Id.Article).Distinct().Count(),
                passage.Members.Select(member => Story.Copies.WitnessOf(member.Id.Article)).Distinct().Count(), Story.Copies.WitnessCount,
                JsonUnitName.Of(Story, passage.Founder),
                [.. passage.Members.Select(member => new JsonRecordMember(Story.Articles[member.Id.Article].Id, member.Id.Sentence, EnumNames.Of(member.Role), member.IsHome))])),
        ];
    }

    private JsonRecordFinding? FindingOf(ReportedFinding finding)
    {
        Diagnostic found = finding.Diagnostic;
        if (PlaceOf(found.Location) is not { } place) return null;
        return new JsonRecordFinding(
            found.Fingerprint, found.Rule.Id, found.Rule.Name, EnumNames.Of(found.Severity), found.Message,
            [place, .. found.Related.Concat(found.Repeats).Select(PlaceOf).OfType<JsonRecordSpan>()])
        {
            Suppression = finding.Suppression,
            Baseline = finding.Baseline is { } state ? EnumNames.Of(state) : null,
            Verdict = finding.Verdict is { } verdict ? EnumNames.Of(verdict.Kind) : null,
        };
    }

    private JsonRecordSpan? PlaceOf(Location location)
    {
        for (int article = 0; article < Story.Articles.Length; article++)
            if (ReferenceEquals(Story.Articles[article].Tree.Text, location.Source)) return SpanOf(article, location.Span);
        return null;
    }
}
